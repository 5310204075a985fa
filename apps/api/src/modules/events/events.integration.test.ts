import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { buildClient } from "../../../test/factories";
import { DocumentCalls, LINE } from "../documents/document.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

interface Events {
  readonly events: {
    readonly edges: readonly { readonly cursor: string; readonly node: Record<string, unknown> }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

const EVENTS = `query ($after: String, $first: Int, $filter: EventFilterInput, $wait: Int! = 0) {
  events(after: $after, first: $first, filter: $filter, wait: $wait) {
    edges { cursor node { __typename id position kind actor actorName clientId documentId client { id } document { id }
      ... on DocumentEvent { documentType }
      ... on ClientEvent { clientName fields archived portalAccess } ... on StaffEvent { name change }
      ... on SettingsEvent { documentTypes newClientsHaveAccess } ... on MoneyEvent { amount { amount currency } method } } }
    pageInfo { hasNextPage endCursor } } }`;

test("events are typed, in order, and told once", async () => {
  const merchant = await api.createMerchant();
  const send = await merchant.apiKey("READ");
  const client = await buildClient(merchant, { name: "Ada Meyer" });
  const owner = await merchant.staff("OWNER");
  await owner(`mutation ($id: ID!) { archiveClient(id: $id, archived: true) { __typename } }`, { id: client.id });
  const { data } = await send<Events>(EVENTS, { filter: { clientId: client.id } });
  const nodes = data.events.edges.map(({ node }) => node);
  expect(nodes).toMatchObject([
    { __typename: "ClientEvent", kind: "CLIENT_CREATED", clientName: "Ada Meyer", client: { id: client.id } },
    { __typename: "ClientEvent", kind: "CLIENT_ARCHIVED", archived: true, portalAccess: null, document: null },
  ]);
  expect(Number(nodes[1]?.["position"])).toBeGreaterThan(Number(nodes[0]?.["position"]));

  const after = data.events.pageInfo.endCursor;
  const none = await send<Events>(EVENTS, { after });
  expect(none.data.events).toEqual({ edges: [], pageInfo: { hasNextPage: false, endCursor: after } });
});

test("a program that keeps a copy is told what is gone, and which it was", async () => {
  const merchant = await api.createMerchant();
  const send = await merchant.apiKey("WRITE");
  const client = await buildClient(merchant);
  const calls = new DocumentCalls(await merchant.staff());
  const { document: draft } = await calls.create({ clientId: client.id, data: { lines: [LINE] } });
  const remove = async (): Promise<void> => {
    const { errors } = await send(
      "mutation ($client: ID!, $draft: ID!) { deleteDraft(id: $draft) { __typename } deleteClient(id: $client) { __typename } }",
      { client: client.id, draft: draft.id },
    );
    expect(errors).toEqual([]);
  };
  await remove();
  // The second time there is nothing to tell.
  await remove();

  const { data } = await send<Events>(EVENTS, { filter: { kinds: ["CLIENT_DELETED", "DOCUMENT_DELETED"] } });

  const gone = { clientId: client.id, client: null, document: null };
  expect(data.events.edges.map(({ node }) => node)).toMatchObject([
    { __typename: "DocumentEvent", kind: "DOCUMENT_DELETED", documentId: draft.id, documentType: "INVOICE", ...gone },
    { __typename: "ClientEvent", kind: "CLIENT_DELETED", documentId: null, actor: "API_KEY", ...gone },
  ]);
});

test("money, staff and settings have types of their own, and details that nobody knows are left out", async () => {
  const merchant = await api.createMerchant();
  const { timeline } = api.server.services;
  const actor = { kind: "SYSTEM", scope: merchant.scope, timeZone: "Europe/Berlin" } as const;
  await api.server.database.transaction(async () => {
    await timeline.record(actor, {
      kind: "PAYMENT_CAPTURED",
      data: { amount: "12.50", currency: "EUR", method: "YEN" },
    });
    await timeline.record(actor, { kind: "STAFF_CHANGED", data: { name: "Mia", change: "CREATED" } });
    await timeline.record(actor, {
      kind: "SETTINGS_CHANGED",
      data: { documentTypes: ["OFFER", "NEWER_TYPE"], newClientsHaveAccess: true },
    });
  });
  const kinds = ["PAYMENT_CAPTURED", "STAFF_CHANGED", "SETTINGS_CHANGED"];
  const { data } = await (await merchant.apiKey("READ"))<Events>(EVENTS, { filter: { kinds } });
  expect(data.events.edges.map(({ node }) => node)).toMatchObject([
    { __typename: "MoneyEvent", amount: { amount: "12.50", currency: "EUR" }, method: null },
    { __typename: "StaffEvent", name: "Mia", change: "CREATED" },
    { __typename: "SettingsEvent", documentTypes: ["OFFER"], newClientsHaveAccess: true },
  ]);
});

test("the answer waits until something happens that was asked for", async () => {
  const merchant = await api.createMerchant();
  const send = await merchant.apiKey("READ");
  const { data: before } = await send<{ timelineEnd: string }>("{ timelineEnd }");
  const filter = { kinds: ["CLIENT_ARCHIVED"] };
  const waiting = send<Events>(EVENTS, { after: before.timelineEnd, filter, wait: 30 });
  const { id } = await buildClient(merchant);
  await (
    await merchant.staff("OWNER")
  )(`mutation ($id: ID!) { archiveClient(id: $id, archived: true) { __typename } }`, { id });
  const { data } = await waiting;
  expect(data.events.edges.map(({ node }) => node["kind"])).toEqual(["CLIENT_ARCHIVED"]);
});

test("a page that is full ends at its last event, and the next one begins behind it", async () => {
  const merchant = await api.createMerchant();
  const send = await merchant.apiKey("READ");
  for (const name of ["Eins", "Zwei", "Drei"]) await buildClient(merchant, { name });
  const filter = { kinds: ["CLIENT_CREATED"] };
  const names: unknown[] = [];
  let after: string | null = null;
  for (let hasNextPage = true; hasNextPage;) {
    const { data }: { data: Events } = await send<Events>(EVENTS, { after, first: 1, filter });
    names.push(...data.events.edges.map(({ node }) => node["clientName"]));
    ({ hasNextPage, endCursor: after } = data.events.pageInfo);
  }
  expect(names).toEqual(["Eins", "Zwei", "Drei"]);
});

test.each([
  [{ filter: { kinds: [] } }],
  [{ filter: { clientId: "17" } }],
  [{ filter: { since: "2026-05-04T10:00:00Z", until: "2026-05-04T10:00:00Z" } }],
  [{ wait: 31 }],
])("what can't be meant is refused: %j", async (variables) => {
  const merchant = await api.createMerchant();
  const { status, errors } = await (await merchant.apiKey("READ"))(EVENTS, variables);
  expect([status, errors[0]?.extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
});

test("nobody sees what happened to another merchant", async () => {
  const [one, other] = [await api.createMerchant(), await api.createMerchant()];
  const { id: clientId } = await buildClient(one);
  const { data } = await (await other.apiKey("READ"))<Events>(EVENTS, { filter: { clientId } });
  expect(data.events.edges).toEqual([]);
});

test.each([
  ["no key", {}, "subscription { events { cursor } }", 401],
  ["no stream", { accept: "application/json" }, "subscription { events { cursor } }", 406],
])("a subscription with %s is refused", async (_what, headers, query, status) => {
  const key = status === 401 ? {} : await (await api.createMerchant()).keyHeaders("READ");
  const { statusCode } = await api.server.app.inject({
    method: "POST",
    url: "/graphql/stream",
    headers: { accept: "text/event-stream", ...key, ...headers },
    payload: { query },
  });
  expect(statusCode).toBe(status);
});

test("whoever subscribes with a wrong key is told so, and not that there is none", async () => {
  const subscribe = (headers: Readonly<Record<string, string>>) =>
    api.server.app.inject({
      method: "POST",
      url: "/graphql/stream",
      headers: { accept: "text/event-stream", ...headers },
      payload: { query: "subscription { events { cursor } }" },
    });

  const [nobody, wrong] = [await subscribe({}), await subscribe({ authorization: "Bearer kp_nonsense" })];
  expect([nobody.statusCode, wrong.statusCode]).toEqual([401, 401]);
  expect(nobody.headers["www-authenticate"]).toBe('Bearer realm="Kundenportal"');
  expect(wrong.headers["www-authenticate"]).toContain('error="invalid_token"');
  expect(wrong.json()).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED", reason: "WRONG_KEY" } }] });
});

test("subscriptions are refused where queries are asked", async () => {
  const { errors } = await (await (await api.createMerchant()).apiKey("READ"))("subscription { events { cursor } }");
  expect(errors[0]?.message).toBe("Subscriptions are for POST /graphql/stream.");
});
