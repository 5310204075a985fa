import { LINE } from "../document.test-support";
import { buildClient } from "../../../../test/factories";
import { createTestApi, type TestApi, type TestMerchant } from "../../../../test/create-test-api";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const PROBLEMS = `... on InvalidInput { fields { field code takenBy { id externalReference isArchived } } }`;
const CREATE_CLIENT = `mutation ($input: CreateClientInput!) {
  answer: createClient(input: $input) { __typename ... on CreateClientSuccess { client { id externalReference revision } } ${PROBLEMS} }
}`;
const UPDATE_CLIENT = `mutation ($input: UpdateClientInput!) {
  answer: updateClient(input: $input) { __typename ... on UpdateClientSuccess { client { id externalReference revision } } ${PROBLEMS} }
}`;
const ARCHIVE = `mutation ($id: ID!) { archiveClient(id: $id, archived: true) { __typename } }`;
const CREATE_DOCUMENT = `mutation ($input: CreateDocumentInput!) {
  answer: createDocument(input: $input) { __typename ... on DocumentSuccess { document { id externalReference } } ${PROBLEMS} }
}`;
const SET = `mutation ($id: ID!, $reference: String) {
  answer: setExternalReference(documentId: $id, externalReference: $reference) {
    __typename ... on DocumentSuccess { document { id externalReference } } ${PROBLEMS}
  }
}`;
const LOOK_UP = `query ($id: ID, $reference: String) {
  client(id: $id, externalReference: $reference) { id }
  document(id: $id, externalReference: $reference) { id }
}`;
const LIST = `query ($references: [String!]) {
  clients(filter: { externalReferences: $references, archived: null }) { edges { node { externalReference } } }
  documents(filter: { externalReferences: $references }) { edges { node { externalReference } } }
}`;

interface Answer {
  readonly answer: {
    readonly __typename: string;
    readonly client?: { readonly id: string; readonly externalReference: string | null; readonly revision: number };
    readonly document?: { readonly id: string; readonly externalReference: string | null };
    readonly fields?: readonly object[];
  };
}

type Ask = Awaited<ReturnType<TestMerchant["staff"]>>;

const createClient = async (staff: Ask, data: object) =>
  (await staff<Answer>(CREATE_CLIENT, { input: { data: { name: "Alma Becker", ...data } } })).data.answer;

const createDocument = async (staff: Ask, clientId: string, externalReference: string | null) => {
  const input = { clientId, type: "OFFER", data: { lines: [LINE] }, externalReference };
  return (await staff<Answer>(CREATE_DOCUMENT, { input })).data.answer;
};

const set = async (staff: Ask, id: string | undefined, reference: string | null) =>
  (await staff<Answer>(SET, { id, reference })).data.answer;

const lookUp = async (staff: Ask, variables: Readonly<Record<string, unknown>>) =>
  (await staff<{ client: { id: string } | null; document: { id: string } | null }>(LOOK_UP, variables)).data;

const taken = (field: string, takenBy: object) => ({
  __typename: "InvalidInput",
  fields: [{ field, code: "TAKEN", takenBy }],
});

describe("a client's external reference", () => {
  test("finds the client, also one that is archived, and no other merchant's", async () => {
    const staff = await (await api.createMerchant()).staff();
    const { client } = await createClient(staff, { externalReference: " gid://shop/Customer/1 " });
    expect(client?.externalReference).toBe("gid://shop/Customer/1");

    await staff(ARCHIVE, { id: client?.id });
    expect(await lookUp(staff, { reference: "gid://shop/Customer/1" })).toEqual({
      client: { id: client?.id },
      document: null,
    });
    const stranger = await (await api.createMerchant()).staff();
    expect(await lookUp(stranger, { reference: "gid://shop/Customer/1" })).toEqual({ client: null, document: null });
    expect((await createClient(stranger, { externalReference: "gid://shop/Customer/1" })).__typename).toBe(
      "CreateClientSuccess",
    );
  });

  test("belongs to one client: the answer says to whom, and whether they are archived", async () => {
    const staff = await (await api.createMerchant()).staff();
    const { client: first } = await createClient(staff, { externalReference: "C-1", clientNumber: "K-1" });
    const { client: second } = await createClient(staff, { externalReference: "C-2", clientNumber: "K-2" });
    const holder = { id: first?.id, externalReference: "C-1", isArchived: false };

    expect(await createClient(staff, { externalReference: "C-1" })).toEqual(taken("data.externalReference", holder));
    expect(await createClient(staff, { clientNumber: "K-1" })).toEqual(taken("data.clientNumber", holder));

    await staff(ARCHIVE, { id: first?.id });
    const input = {
      id: second?.id,
      revision: second?.revision,
      data: { name: "Bernd Celik", externalReference: "C-1" },
    };
    const { answer } = (await staff<Answer>(UPDATE_CLIENT, { input })).data;
    expect(answer).toEqual(taken("data.externalReference", { ...holder, isArchived: true }));
  });

  test("stays when it is left out, and goes when it is null", async () => {
    const staff = await (await api.createMerchant()).staff();
    const { client } = await createClient(staff, { externalReference: "C-1" });
    const update = async (revision: number | undefined, data: object) => {
      const input = { id: client?.id, revision, data: { name: "Alma Becker", ...data } };
      return (await staff<Answer>(UPDATE_CLIENT, { input })).data.answer.client;
    };
    const kept = await update(client?.revision, {});
    expect(kept?.externalReference).toBe("C-1");
    expect((await update(kept?.revision, { externalReference: null }))?.externalReference).toBeNull();
  });

  test("goes to one of ten who ask for it at once", async () => {
    const staff = await (await api.createMerchant()).staff();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => createClient(staff, { externalReference: "once", clientNumber: null })),
    );
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      "CreateClientSuccess",
      ...Array.from({ length: 9 }, () => "InvalidInput"),
    ]);
  });
});

describe("a document's external reference", () => {
  test("finds the document, and belongs to one", async () => {
    const merchant = await api.createMerchant();
    const staff = await merchant.staff();
    const client = await buildClient(merchant);
    const { document } = await createDocument(staff, client.id, "D-1");

    expect(await lookUp(staff, { reference: "D-1" })).toEqual({ client: null, document: { id: document?.id } });
    expect(await createDocument(staff, client.id, "D-1")).toEqual(
      taken("externalReference", { id: document?.id, externalReference: "D-1", isArchived: false }),
    );
    expect((await createDocument(staff, client.id, "x".repeat(201))).fields).toEqual([
      { field: "externalReference", code: "TOO_LONG", takenBy: null },
    ]);
  });

  test("can be given later, changed and taken away, whatever the status", async () => {
    const merchant = await api.createMerchant();
    const staff = await merchant.staff();
    const client = await buildClient(merchant);
    const { document: first } = await createDocument(staff, client.id, "D-1");
    const { document: second } = await createDocument(staff, client.id, null);

    expect((await set(staff, second?.id, "D-2")).document?.externalReference).toBe("D-2");
    expect((await set(staff, second?.id, "D-2")).document?.externalReference).toBe("D-2");
    expect(await set(staff, second?.id, "D-1")).toEqual(
      taken("externalReference", { id: first?.id, externalReference: "D-1", isArchived: false }),
    );
    expect((await set(staff, first?.id, null)).document?.externalReference).toBeNull();
    expect((await set(staff, second?.id, "D-1")).document?.externalReference).toBe("D-1");
    const stranger = await (await api.createMerchant()).staff();
    expect((await set(stranger, second?.id, "D-3")).__typename).toBe("NotFound");
    const viewer = await merchant.staff("VIEWER");
    const { errors } = await viewer(SET, { id: second?.id, reference: "D-3" });
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  });

  test("goes to one of ten who ask for it at once", async () => {
    const merchant = await api.createMerchant();
    const staff = await merchant.staff();
    const client = await buildClient(merchant);
    const answers = await Promise.all(Array.from({ length: 10 }, () => createDocument(staff, client.id, "once")));
    expect(answers.filter(({ __typename }) => __typename === "DocumentSuccess")).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === "InvalidInput")).toHaveLength(9);
  });
});

test("lists show those with one of the references, and a look-up needs one name", async () => {
  const merchant = await api.createMerchant();
  const staff = await merchant.staff();
  const { client } = await createClient(staff, { externalReference: "A" });
  await createClient(staff, { externalReference: "B" });
  await createDocument(staff, client?.id ?? "", "A");
  const list = async (references: readonly string[]) => {
    const { data } = await staff<Record<"clients" | "documents", { edges: { node: { externalReference: string } }[] }>>(
      LIST,
      { references },
    );
    return [data.clients, data.documents].map(({ edges }) =>
      edges.map(({ node }) => node.externalReference).toSorted(),
    );
  };
  expect(await list(["A", "B", "C"])).toEqual([["A", "B"], ["A"]]);
  expect(await list([])).toEqual([[], []]);

  for (const variables of [{}, { id: client?.id, reference: "A" }, { reference: " " }]) {
    const { errors } = await staff(LOOK_UP, variables);
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: "BAD_USER_INPUT" },
      { code: "BAD_USER_INPUT" },
    ]);
  }
  const { errors } = await staff(LIST, { references: Array.from({ length: 101 }, String) });
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
});
