import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { buildDocumentScene, DocumentCalls } from "../document.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

describe("who may", () => {
  const MUTATIONS = [
    [
      "createDocument",
      `mutation ($id: ID!) { createDocument(input: { clientId: $id, type: INVOICE, data: { lines: [] } }) { __typename } }`,
    ],
    [
      "updateDraft",
      `mutation ($id: ID!) { updateDraft(input: { id: $id, revision: 1, data: { lines: [] } }) { __typename } }`,
    ],
    ["deleteDraft", `mutation ($id: ID!) { deleteDraft(id: $id) { __typename } }`],
    ["issueDocument", `mutation ($id: ID!) { issueDocument(id: $id) { __typename } }`],
    [
      "reviseOffer",
      `mutation ($id: ID!) { reviseOffer(input: { id: $id, revision: 1, data: { lines: [] } }) { __typename } }`,
    ],
    ["cancelDocument", `mutation ($id: ID!) { cancelDocument(id: $id) { __typename } }`],
    ["setDocumentCleared", `mutation ($id: ID!) { setDocumentCleared(id: $id, cleared: true) { __typename } }`],
    ["createReminder", `mutation ($id: ID!) { createReminder(input: { invoiceId: $id }) { __typename } }`],
    ["rotateDocumentLink", `mutation ($id: ID!) { rotateDocumentLink(documentId: $id) { __typename } }`],
    ["addComment", `mutation ($id: ID!) { addComment(input: { documentId: $id, body: "Hallo" }) { __typename } }`],
  ] as const;

  test.each(MUTATIONS)("%s is not for strangers, viewers and reading keys", async (_name, mutation) => {
    const { merchant, clientId, calls } = await buildDocumentScene(api);
    const { id } = await calls.issued({ clientId });
    const callers = [api.anonymous.admin, await merchant.staff("VIEWER"), await merchant.apiKey("READ")];

    const answers = await Promise.all(callers.map((caller) => caller(mutation, { id })));

    expect(answers.map(({ errors }) => errors[0]?.extensions.code)).toEqual([
      "UNAUTHENTICATED",
      "FORBIDDEN",
      "FORBIDDEN",
    ]);
  });

  test.each(MUTATIONS)(
    "%s finds nothing of another merchant's, and nothing for a garbled id",
    async (name, mutation) => {
      const { clientId, calls } = await buildDocumentScene(api);
      const { document } = await calls.create({ clientId });
      const other = await (await api.createMerchant()).apiKey("WRITE");

      for (const id of [name === "createDocument" ? clientId : document.id, "nothing"]) {
        const { data, errors } = await other<Record<string, { __typename: string }>>(mutation, { id });
        expect([errors, data[name]]).toEqual([[], { __typename: "NotFound" }]);
      }
    },
  );

  test("a writing key may do what an editor may", async () => {
    const { merchant, clientId } = await buildDocumentScene(api);
    const calls = new DocumentCalls(await merchant.apiKey("WRITE"));

    expect((await calls.issued({ clientId })).number).toBe("RE-1001");
  });

  test("reading is for everybody of the merchant and nobody else", async () => {
    const { merchant, clientId, calls } = await buildDocumentScene(api);
    const { id } = await calls.issued({ clientId });
    const query = "query ($id: ID!) { document(id: $id) { id } documents { edges { node { id } } } }";
    const other = await (await api.createMerchant()).staff("OWNER");

    expect((await (await merchant.staff("VIEWER"))(query, { id })).data).toEqual({
      document: { id },
      documents: { edges: [{ node: { id } }] },
    });
    expect((await (await merchant.apiKey("READ"))(query, { id })).data).toMatchObject({ document: { id } });
    expect((await other(query, { id })).data).toEqual({ document: null, documents: { edges: [] } });
    expect((await api.anonymous.admin(query, { id })).errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });
});
