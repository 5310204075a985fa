import { createTestApi, type GraphQLClient, type TestApi, type TestMerchant } from "../../../test/create-test-api";
import { type BuiltClient, buildClient, insertDocument } from "../../../test/factories";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

interface Scene {
  readonly merchant: TestMerchant;
  readonly client: BuiltClient;
  readonly staff: GraphQLClient;
  readonly customer: GraphQLClient;
  readonly documentId: string;
}

async function buildScene(): Promise<Scene> {
  const merchant = await api.createMerchant();
  const client = await buildClient(merchant);
  const { id } = await insertDocument(api, merchant.scope, client.id);
  return {
    merchant,
    client,
    staff: await merchant.staff("EDITOR"),
    customer: await api.openPortal(client.customerportalUrl),
    documentId: id,
  };
}

interface Outcome {
  readonly __typename: string;
  readonly reason: string;
  readonly comment: {
    readonly id: string;
    readonly author: string;
    readonly authorName: string;
    readonly typedName: string | null;
  };
  readonly document: { readonly comments: readonly { readonly body: string }[] };
  readonly fields: readonly { readonly field: string; readonly code: string }[];
}

const ADD = `mutation ($input: AddCommentInput!) {
  addComment(input: $input) {
    __typename
    ... on InvalidInput { fields { field code } }
    ... on AddCommentSuccess { comment { id author authorName typedName body } document { comments { body } } }
  }
}`;
const ADD_AS_CUSTOMER = ADD.replace("__typename", "__typename ... on ActionDenied { reason }");

async function addAsCustomer(
  { customer, documentId }: Pick<Scene, "customer" | "documentId">,
  input: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  const { data, errors } = await customer<{ addComment: Outcome }>(ADD_AS_CUSTOMER, {
    input: { documentId, ...input },
  });
  expect(errors).toEqual([]);
  return data.addComment;
}

async function addAsStaff(
  { staff, documentId }: Pick<Scene, "staff" | "documentId">,
  input: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  const { data, errors } = await staff<{ addComment: Outcome }>(ADD, { input: { documentId, ...input } });
  expect(errors).toEqual([]);
  return data.addComment;
}

test("both sides read what the other wrote, in its order", async () => {
  const scene = await buildScene();

  const asked = await addAsCustomer(scene, { body: "Wann kommt der Dachdecker?", authorName: "Alma" });
  const answered = await addAsStaff(scene, { body: "Am Montag." });

  expect(asked.comment).toMatchObject({ author: "CUSTOMER", authorName: "Alma Becker", typedName: "Alma" });
  expect(answered.comment).toMatchObject({ author: "STAFF", authorName: "Test EDITOR" });
  expect(answered.document.comments.map(({ body }) => body)).toEqual(["Wann kommt der Dachdecker?", "Am Montag."]);
});

test("a customer without a name writes in the client's name", async () => {
  const scene = await buildScene();

  expect((await addAsCustomer(scene, { body: "Danke!" })).comment.authorName).toBe("Alma Becker");
});

test("what is internal never reaches the portal", async () => {
  const scene = await buildScene();
  await addAsStaff(scene, { body: "Zahlt immer spät.", internal: true });

  const { document } = await addAsCustomer(scene, { body: "Hallo" });
  const { data } = await scene.staff("query ($id: ID!) { document(id: $id) { comments { body internal } } }", {
    id: scene.documentId,
  });

  expect(document.comments).toEqual([{ body: "Hallo" }]);
  expect(data).toEqual({
    document: {
      comments: [
        { body: "Zahlt immer spät.", internal: true },
        { body: "Hallo", internal: false },
      ],
    },
  });
});

test("an empty or endless comment is refused, and characters that reverse the text direction are removed", async () => {
  const scene = await buildScene();

  expect((await addAsCustomer(scene, { body: " \n " })).fields).toEqual([{ field: "body", code: "REQUIRED" }]);
  expect((await addAsStaff(scene, { body: "x".repeat(5001) })).fields).toEqual([{ field: "body", code: "TOO_LONG" }]);
  expect((await addAsCustomer(scene, { body: "a\u202eb\nc" })).document.comments).toEqual([{ body: "ab\nc" }]);
});

test("a customer needs the action, and staff in a preview may only look", async () => {
  const scene = await buildScene();
  const { data } = await scene.staff<{ createPortalPreview: { url: string } }>(
    "mutation ($id: ID!) { createPortalPreview(clientId: $id) { ... on CreatePortalPreviewSuccess { url } } }",
    { id: scene.client.id },
  );
  const preview = await api.openPortal(data.createPortalPreview.url);
  expect(await addAsCustomer({ ...scene, customer: preview }, { body: "Hallo" })).toMatchObject({
    reason: "READ_ONLY_PREVIEW",
  });
  await (
    await scene.merchant.staff("OWNER")
  )(`mutation ($input: UpdatePortalSettingsInput!) { updatePortalSettings(input: $input) { __typename } }`, {
    input: {
      revision: 1,
      enabledDocumentTypes: ["INVOICE"],
      enabledActions: ["PAY"],
      enabledSections: [],
      newClientsHaveAccess: false,
      linkValidityDays: 30,
    },
  });

  expect(await addAsCustomer(scene, { body: "Hallo" })).toMatchObject({
    __typename: "ActionDenied",
    reason: "ACTION_NOT_ENABLED",
  });
});

test("nobody writes on a document of another client or merchant", async () => {
  const scene = await buildScene();
  const elsewhere = await buildScene();
  const stranger = await buildClient(scene.merchant, { name: "Bernd Celik" });

  for (const url of [stranger.customerportalUrl, elsewhere.client.customerportalUrl]) {
    const customer = await api.openPortal(url);
    expect(await addAsCustomer({ ...scene, customer }, { body: "Hallo" })).toEqual({ __typename: "NotFound" });
  }
  expect(await addAsStaff({ ...scene, staff: elsewhere.staff }, { body: "Hallo" })).toEqual({ __typename: "NotFound" });
  const { errors } = await api.anonymous.portal(ADD_AS_CUSTOMER, {
    input: { documentId: scene.documentId, body: "x" },
  });
  expect(errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
});
