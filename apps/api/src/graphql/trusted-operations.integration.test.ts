import { createTestApi, type GraphQLAnswer, type GraphQLClient, type TestApi } from "../../test/create-test-api";
import { buildClient, insertDocument } from "../../test/factories";
import { TrustedDocuments } from "./trusted-documents";

const PORTAL = {
  list: `query List($first: Int) { documents(first: $first) {
    edges { cursor node { id type date status isOverdue allowedActions total { amount currency } } }
    pageInfo { hasNextPage endCursor }
  } }`,
  page: "query Page($id: ID!) { document(id: $id) { id number } }",
  listAndPage: `query ListAndPage($id: ID!) {
    documents(first: 1) { edges { node { id } } }
    document(id: $id) { id content(version: 99) { version } }
  }`,
  view: "mutation View($id: ID!) { recordDocumentView(documentId: $id) }",
  ofAnotherVersion: "{ documents { edges { node { colour } } } }",
};
const ADMIN = {
  rename: `mutation Rename($input: UpdateMerchantInput!) { updateMerchant(input: $input) { __typename } }`,
  keys: "{ apiKeys { id } }",
};

const NO_DOCUMENT = "0190b5f0-0000-7000-8000-000000000000";
const BAD_INPUT = { status: 400, errors: [{ code: "BAD_USER_INPUT" }] } as const;

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi(
    { trustedDocumentsOnly: true },
    { trustedDocuments: { admin: TrustedDocuments.of(ADMIN), portal: TrustedDocuments.of(PORTAL) } },
  );
});
afterAll(() => api.close());

interface Scene {
  readonly customer: GraphQLClient & { readonly cookie: string };
  readonly documentId: string;
}

async function buildScene(of: TestApi): Promise<Scene> {
  const merchant = await of.createMerchant();
  // Created with a key, because staff browsers may be limited to trusted documents, too.
  const client = await buildClient({ ...merchant, staff: () => merchant.apiKey() });
  const document = await insertDocument(of, merchant.scope, client.id);
  return { customer: await of.openPortal(client.customerportalUrl), documentId: document.id };
}

/** The comparable part: the reference of an unexpected error differs each time. */
function withoutReference({ status, data, errors }: GraphQLAnswer<unknown>): unknown {
  const hide = (text: string): string => text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "REFERENCE");
  return {
    status,
    data: data ?? null,
    errors: errors.map(({ message, extensions }) => ({ message: hide(message), code: extensions.code })),
  };
}

describe("a trusted operation", () => {
  let open: TestApi;
  beforeAll(async () => {
    open = await createTestApi(
      {},
      { trustedDocuments: { admin: TrustedDocuments.of(ADMIN), portal: TrustedDocuments.of(PORTAL) } },
    );
  });
  afterAll(() => open.close());

  async function answers(
    customer: GraphQLClient,
    name: keyof typeof PORTAL,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly byHash: unknown; readonly asText: unknown }> {
    return {
      byHash: withoutReference(await customer.trusted(name, variables)),
      asText: withoutReference(await customer(PORTAL[name], variables)),
    };
  }

  test.each([
    { what: "a list", name: "list", variables: {}, status: 200, errors: [] },
    { what: "a variable of its type", name: "list", variables: { first: 1 }, status: 200, errors: [] },
    { what: "a variable that is missing", name: "page", variables: {}, ...BAD_INPUT },
    { what: "a variable out of its bounds", name: "list", variables: { first: 101 }, ...BAD_INPUT },
    {
      what: "a document that this link does not show",
      name: "page",
      variables: { id: NO_DOCUMENT },
      status: 200,
      errors: [],
    },
    {
      what: "a document of another version",
      name: "ofAnotherVersion",
      variables: {},
      status: 400,
      errors: [{ code: "GRAPHQL_VALIDATION_FAILED" }],
    },
  ] as const)("answers $what as an operation sent as text does", async ({ name, variables, status, errors }) => {
    const { customer } = await buildScene(open);
    const { byHash, asText } = await answers(customer, name, variables);
    expect(byHash).toEqual(asText);
    expect(byHash).toMatchObject({ status, errors });
  });

  test("refuses a variable of a wrong type before anything runs", async () => {
    const { customer } = await buildScene(open);
    const list = jest.spyOn(open.server.services.visibleDocuments, "list");
    const { status, data, errors } = await customer.trusted("list", { first: "many" });
    expect(list).not.toHaveBeenCalled();
    list.mockRestore();
    // Compiled operations word it differently.
    expect({ status, data }).toEqual({ status: 400, data: undefined });
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: "BAD_USER_INPUT" }]);
    expect(errors[0]?.message).toContain('Variable "$first" got invalid value "many"');
  });

  test("reports what succeeded along with what failed", async () => {
    const { customer, documentId } = await buildScene(open);
    const { byHash, asText } = await answers(customer, "listAndPage", { id: documentId });
    expect(byHash).toEqual(asText);
    expect(byHash).toMatchObject({
      status: 200,
      data: { documents: { edges: [{ node: { id: documentId } }] }, document: null },
      errors: [{ code: "BAD_USER_INPUT", message: "version: the document has no version 99" }],
    });
  });

  test("refuses strangers", async () => {
    const { byHash, asText } = await answers(open.anonymous.portal, "list", {});
    expect(byHash).toEqual(asText);
    expect(byHash).toMatchObject({ status: 401, data: null, errors: [{ code: "UNAUTHENTICATED" }] });
  });

  test("refuses staff whose role is not enough", async () => {
    const viewer = await (await open.createMerchant()).staff("VIEWER");
    const byHash = withoutReference(await viewer.trusted("keys"));
    expect(byHash).toEqual(withoutReference(await viewer(ADMIN.keys)));
    expect(byHash).toMatchObject({ status: 403, data: null, errors: [{ code: "FORBIDDEN" }] });
  });

  test("hides our own bugs behind a reference", async () => {
    const { customer } = await buildScene(open);
    const list = jest.spyOn(open.server.services.visibleDocuments, "list").mockRejectedValue(new Error("secret"));
    const { byHash, asText } = await answers(customer, "list", {});
    list.mockRestore();
    expect(byHash).toEqual(asText);
    expect(byHash).toMatchObject({ status: 500, data: null, errors: [{ code: "INTERNAL_SERVER_ERROR" }] });
    expect(JSON.stringify(byHash)).not.toContain("secret");
  });
});

describe("where only trusted documents run", () => {
  test("a customer's browser runs them, changes included, and nothing else", async () => {
    const { customer, documentId } = await buildScene(api);
    const listed = await customer.trusted<{ documents: { edges: unknown[] } }>("list", { first: 10 });
    expect(listed.data.documents.edges).toHaveLength(1);
    expect((await customer.trusted("view", { id: documentId })).data).toEqual({ recordDocumentView: true });

    const asText = await customer(PORTAL.list);
    expect(asText).toMatchObject({ status: 400, errors: [{ extensions: { code: "UNTRUSTED_DOCUMENT" } }] });
    const ofTheOtherApp = await customer.trusted("keys");
    expect(ofTheOtherApp).toMatchObject({ status: 400, errors: [{ extensions: { code: "UNTRUSTED_DOCUMENT" } }] });
  });

  test.each(["0".repeat(64), "constructor", "", 1, null, ["list"]])("the hash %j stands for nothing", async (hash) => {
    const { customer } = await buildScene(api);
    const { status, data, errors } = await customer.trusted(hash);
    expect({ status, data, codes: errors.map(({ extensions }) => extensions.code) }).toEqual({
      status: 400,
      data: undefined,
      codes: ["UNTRUSTED_DOCUMENT"],
    });
  });

  test.each([[["first", 1]], "first", 1])("variables can't be %j", async (variables) => {
    const { customer } = await buildScene(api);
    const { status, errors } = await customer.trusted("list", variables);
    expect({ status, code: errors[0]?.extensions.code }).toEqual({ status: 400, code: "BAD_REQUEST" });
  });

  test("variables can be left out or null", async () => {
    const { customer } = await buildScene(api);
    expect((await customer.trusted("list")).status).toBe(200);
    expect((await customer.trusted("list", null)).status).toBe(200);
  });

  test("another site's form changes nothing", async () => {
    const { customer, documentId } = await buildScene(api);
    const response = await api.server.app.inject({
      method: "POST",
      url: "/portal/graphql",
      headers: { cookie: customer.cookie, "content-type": "application/x-www-form-urlencoded" },
      payload: `documentId=view&variables[id]=${documentId}`,
    });
    expect(response.statusCode).toBe(415);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
  });

  test("an API key may send its own operations", async () => {
    const key = await (await api.createMerchant()).apiKey("READ");
    expect((await key("{ documents(first: 1) { edges { node { id } } } }")).status).toBe(200);
  });

  test("answers are JSON that nobody caches", async () => {
    const { customer } = await buildScene(api);
    const { headers } = await api.server.app.inject({
      method: "POST",
      url: "/portal/graphql",
      headers: { cookie: customer.cookie },
      payload: { documentId: "list" },
    });
    expect(headers).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
  });
});

test("the playground says that being signed in is not enough", async () => {
  const html = { accept: "text/html" };
  const admin = await api.server.app.inject({ url: "/graphql", headers: html });
  expect(admin.body).toContain("Being signed in is not enough.");
  const portal = await api.server.app.inject({ url: "/portal/graphql", headers: html });
  expect(portal.body).toContain("Your programs use the admin API, with an API key.");
});
