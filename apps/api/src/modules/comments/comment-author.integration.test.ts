import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { buildClient, insertDocument } from "../../../test/factories";
import { People1790000000012 } from "../../database/migrations/0012-people";
import { UnexpectedError } from "../../shared/errors";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const ADD = `mutation ($input: AddCommentInput!) {
  addComment(input: $input) { ... on AddCommentSuccess { comment { author authorName typedName } } }
}`;

async function buildScene() {
  const merchant = await api.createMerchant({ name: "Tischlerei Nordlicht" });
  const client = await buildClient(merchant);
  const { id: documentId } = await insertDocument(api, merchant.scope, client.id);
  const customer = await api.openPortal(client.customerportalUrl);
  const write = async (authorName: string | null) => {
    const { data } = await customer<{ addComment: { comment: object } }>(ADD, {
      input: { documentId, body: "Bitte überweisen Sie auf ein neues Konto.", authorName },
    });
    return data.addComment.comment;
  };
  return { merchant, documentId, write };
}

test.each(["Tischlerei Nordlicht", "Jette Nordlicht (Buchhaltung)", "Test OWNER", "\u202eAlma"])(
  "a customer who calls themselves '%s' still writes as the client",
  async (typed) => {
    const { merchant, documentId, write } = await buildScene();

    expect(await write(typed)).toEqual({
      author: "CUSTOMER",
      authorName: "Alma Becker",
      typedName: typed.replace("\u202e", ""),
    });

    const staff = await merchant.staff();
    const { data } = await staff<{ document: { comments: object[] }; timeline: { edges: { node: object }[] } }>(
      `query ($id: ID!) {
         document(id: $id) { comments { author authorName typedName } }
         timeline(first: 1, filter: { documentId: $id }) { edges { node { kind actor actorName data } } }
       }`,
      { id: documentId },
    );
    expect(data.document.comments).toMatchObject([{ author: "CUSTOMER", authorName: "Alma Becker" }]);
    expect(data.timeline.edges.map(({ node }) => node)).toMatchObject([
      { kind: "COMMENT_ADDED", actor: "CUSTOMER", actorName: "Alma Becker" },
    ]);
    expect(JSON.stringify(data.timeline)).not.toContain('authorName\\":\\"Tischlerei');
  },
);

test("no name, an invisible one and the client's own are none beside the client", async () => {
  const { write } = await buildScene();
  for (const typed of [null, " ", "\u3164\u200b", "Alma Becker", " Alma\u00a0Becker "]) {
    expect(await write(typed)).toEqual({ author: "CUSTOMER", authorName: "Alma Becker", typedName: null });
  }
});

test("comments from before are the client's, with what was typed beside it", async () => {
  const { documentId, write } = await buildScene();
  await write("Tischlerei Nordlicht");
  await write(null);
  const { database } = api.server;
  const read = () =>
    database.rows<object>(
      `SELECT author_name AS "authorName", typed_name AS "typedName" FROM comment WHERE document_id = :documentId ORDER BY id`,
      { documentId },
    );
  const before = await read();

  await database.transaction(async () => {
    const { queryRunner } = database.writer.manager;
    if (queryRunner === undefined) throw new UnexpectedError("A transaction has a query runner");
    const migration = new People1790000000012();
    await migration.down(queryRunner);
    await migration.up(queryRunner);
  });

  expect(before).toEqual([
    { authorName: "Alma Becker", typedName: "Tischlerei Nordlicht" },
    { authorName: "Alma Becker", typedName: null },
  ]);
  expect(await read()).toEqual(before);
});
