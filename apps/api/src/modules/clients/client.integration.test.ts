import { createTestApi, type GraphQLClient, type TestApi } from "../../../test/create-test-api";
import { buildClient } from "../../../test/factories";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const CREATE = `mutation ($input: CreateClientInput!) {
  createClient(input: $input) {
    __typename
    ... on CreateClientSuccess { client { id clientNumber name portalAccess portalAccessSource customerportalUrl revision } }
    ... on InvalidInput { fields { field code } }
  }
}`;

interface Created {
  readonly createClient: {
    readonly __typename: string;
    readonly client: {
      readonly id: string;
      readonly clientNumber: string;
      readonly portalAccess: boolean;
      readonly customerportalUrl: string | null;
      readonly revision: number;
    };
    readonly fields: readonly {
      readonly field: string;
      readonly code: string;
    }[];
  };
}

describe("clients", () => {
  test("a new client gets the next number and the merchant's default access", async () => {
    const staff = await (await api.createMerchant()).staff();

    const first = await staff<Created>(CREATE, {
      input: { data: { name: "Alma Becker" } },
    });
    const second = await staff<Created>(CREATE, {
      input: { data: { name: "Bernd Celik" }, portalAccess: true },
    });

    expect(first.errors).toEqual([]);
    expect(first.data.createClient.client).toMatchObject({
      clientNumber: "KD-1001",
      portalAccess: false,
      customerportalUrl: null,
    });
    expect(second.data.createClient.client).toMatchObject({
      clientNumber: "KD-1002",
      portalAccess: true,
    });
    expect(second.data.createClient.client.customerportalUrl).toMatch(/^http:\/\/127\.0\.0\.1:4000\/p\/[\w-]{106}$/);
  });

  test("every problem with the input is reported with its field", async () => {
    const staff = await (await api.createMerchant()).staff();

    const { data } = await staff<Created>(CREATE, {
      input: {
        data: {
          name: " ",
          email: "nobody",
          iban: "DE00",
          countryCode: "Germany",
        },
      },
    });

    expect(data.createClient.__typename).toBe("InvalidInput");
    expect(data.createClient.fields.map(({ field, code }) => `${field} ${code}`)).toEqual([
      "data.name REQUIRED",
      "data.countryCode INVALID_COUNTRY",
      "data.email INVALID_EMAIL",
      "data.iban INVALID_IBAN",
    ]);
  });

  describe("further recipients and the wanted format", () => {
    const UPDATE = `mutation ($input: UpdateClientInput!) {
      updateClient(input: $input) {
        ... on UpdateClientSuccess { client { furtherEmails invoiceFormat revision } }
        ... on InvalidInput { fields { field code } }
      }
    }`;

    async function buildClient(data: object) {
      const staff = await (await api.createMerchant()).staff();
      const created = await staff<Created>(CREATE, {
        input: { data: { name: "Alma Becker", email: "alma@example.com", ...data } },
      });
      const { id } = created.data.createClient.client;
      return async (change: object, revision = 1) =>
        (await staff(UPDATE, { input: { id, revision, data: { name: "Alma Becker", ...change } } })).data;
    }

    test("each mailbox is kept once, as typed; programs that do not know of them change nothing", async () => {
      const update = await buildClient({
        furtherEmails: ["Buero@example.com", "alma@example.com", "buero@EXAMPLE.com", " lager@example.com "],
        invoiceFormat: "XRECHNUNG_CII",
      });

      const known = { furtherEmails: ["Buero@example.com", "lager@example.com"], invoiceFormat: "XRECHNUNG_CII" };
      expect(await update({ email: "alma@example.com", city: "Kiel" })).toMatchObject({
        updateClient: { client: known },
      });
      expect(await update({ furtherEmails: [], invoiceFormat: null }, 2)).toMatchObject({
        updateClient: { client: { furtherEmails: [], invoiceFormat: null } },
      });
    });

    test.each([
      [{ email: "alma@example.com", furtherEmails: ["a@example.com, b@example.com"] }, "furtherEmails INVALID_EMAIL"],
      [{ email: "alma@example.com", furtherEmails: ["müller@example.com"] }, "furtherEmails UNSUPPORTED_EMAIL"],
      [
        { email: "alma@example.com", furtherEmails: Array.from({ length: 11 }, (_, n) => `a${String(n)}@example.com`) },
        "furtherEmails TOO_MANY",
      ],
      [{ email: null, furtherEmails: ["a@example.com"] }, "email REQUIRED"],
    ])("%j is refused", async (change, problem) => {
      const [field, code] = problem.split(" ");
      expect(await (await buildClient({}))(change)).toMatchObject({
        updateClient: { fields: [{ field: `data.${field ?? ""}`, code }] },
      });
    });
  });

  test("another merchant's client is not found", async () => {
    const owner = await (await api.createMerchant()).staff();
    const stranger = await (await api.createMerchant()).staff();
    const { data } = await owner<Created>(CREATE, {
      input: { data: { name: "Alma Becker" } },
    });
    const { id } = data.createClient.client;

    const read = await stranger(`query ($id: ID!) { client(id: $id) { id } }`, {
      id,
    });
    const rotated = await stranger(`mutation ($id: ID!) { rotateClientLink(clientId: $id) { __typename } }`, { id });

    expect(read.data).toEqual({ client: null });
    expect(rotated.data).toEqual({
      rotateClientLink: { __typename: "NotFound" },
    });
  });

  test("viewers, read keys and strangers cannot create a client", async () => {
    const merchant = await api.createMerchant();
    const input = { data: { name: "Alma Becker" } };

    expect((await (await merchant.staff("VIEWER"))(CREATE, { input })).errors[0]?.extensions.code).toBe("FORBIDDEN");
    expect((await (await merchant.apiKey("READ"))(CREATE, { input })).errors[0]?.extensions.code).toBe("FORBIDDEN");
    const anonymous = await api.anonymous.admin(CREATE, { input });
    expect(anonymous.errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
    expect(anonymous.status).toBe(401);
  });
});

test("a client who is deleted again is deleted; nobody else's, and nobody who never was", async () => {
  const merchant = await api.createMerchant();
  const { id } = await buildClient(merchant);
  const remove = async (caller: GraphQLClient, deleted: string) =>
    (
      await caller<{ deleteClient: unknown }>(
        "mutation ($id: ID!) { deleteClient(id: $id) { __typename ... on DeleteClientSuccess { deletedId } } }",
        { id: deleted },
      )
    ).data.deleteClient;
  const staff = await merchant.staff("EDITOR");

  const answers = await Promise.all([remove(staff, id), remove(staff, id)]);
  expect([...answers, await remove(staff, id)]).toEqual(
    [1, 2, 3].map(() => ({ __typename: "DeleteClientSuccess", deletedId: id })),
  );
  const stranger = await (await api.createMerchant()).staff();
  expect(await remove(stranger, id)).toEqual({ __typename: "NotFound" });
  expect(await remove(staff, merchant.scope.merchantId)).toEqual({ __typename: "NotFound" });
});
