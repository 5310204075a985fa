import { createTestApi, type TestApi } from "../../../test/create-test-api";

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
