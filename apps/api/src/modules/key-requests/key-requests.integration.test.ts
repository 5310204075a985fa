import { setTimeout as pause } from "node:timers/promises";
import { createTestApi, type GraphQLClient, type TestApi, type TestMerchant } from "../../../test/create-test-api";
import { buildClient } from "../../../test/factories";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

interface Logged {
  readonly operation: string;
  readonly statusCode: number;
  readonly outcome: string;
  readonly problems: readonly { readonly code: string; readonly field: string | null }[];
}

interface Answer {
  readonly apiKeyRequests: {
    readonly edges: readonly { readonly node: Logged }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

const REQUESTS = `query ($id: ID!, $outcome: ApiKeyRequestOutcome, $first: Int, $after: String) {
  apiKeyRequests(apiKeyId: $id, outcome: $outcome, first: $first, after: $after) {
    edges { node { operation statusCode outcome startedAt durationMs problems { code field } } }
    pageInfo { hasNextPage endCursor } } }`;

interface Scene {
  readonly merchant: TestMerchant;
  readonly owner: GraphQLClient;
  readonly headers: Readonly<Record<string, string>>;
  readonly send: (query: string, variables?: object) => Promise<unknown>;
  readonly id: string;
}

async function createScene(scope: "READ" | "WRITE" = "WRITE"): Promise<Scene> {
  const merchant = await api.createMerchant();
  const owner = await merchant.staff("OWNER");
  const { data } = await owner<{ createApiKey: { secret: string; apiKey: { id: string } } }>(
    `mutation ($scope: ApiKeyScope!) { createApiKey(input: { name: "ERP", scope: $scope }) {
      ... on CreateApiKeySuccess { secret apiKey { id } } } }`,
    { scope },
  );
  const { secret, apiKey } = data.createApiKey;
  const headers = { authorization: `Bearer ${secret}` };
  const send = (query: string, variables = {}) =>
    api.server.app.inject({ method: "POST", url: "/graphql", headers, payload: { query, variables } });
  return { merchant, owner, headers, send, id: apiKey.id };
}

/** Newest first. */
async function readRequests({ owner, id }: Scene, variables: object = {}): Promise<readonly Logged[]> {
  await api.server.services.keyRequests.flush();
  const { data, errors } = await owner<Answer>(REQUESTS, { id, ...variables });
  expect(errors).toEqual([]);
  return data.apiKeyRequests.edges.map(({ node }) => node);
}

test("the last requests of a key are there with what came of them", async () => {
  const scene = await createScene();
  await scene.send("query Whoever { viewer { id } me: viewer { role } }");
  await scene.send("{ nothing }");
  await scene.send("query ($filter: EventFilterInput) { events(filter: $filter, wait: 0) { edges { cursor } } }", {
    filter: { kinds: [] },
  });
  await scene.send("mutation ($name: String!) { createClient(input: { data: { name: $name } }) { __typename } }", {
    name: "",
  });
  await api.server.app.inject({ url: "/files/documents/17/pdf", headers: scene.headers });
  expect(await readRequests(scene)).toMatchObject([
    { operation: "GET /files/documents/:id/pdf", statusCode: 404, outcome: "FAILED", problems: [] },
    {
      operation: "mutation createClient",
      statusCode: 200,
      outcome: "FAILED",
      problems: [{ code: "REQUIRED", field: "data.name" }],
    },
    {
      operation: "query events",
      statusCode: 400,
      outcome: "FAILED",
      problems: [{ code: "BAD_USER_INPUT", field: "filter.kinds" }],
    },
    { operation: "POST /graphql", statusCode: 400, problems: [{ code: "GRAPHQL_VALIDATION_FAILED", field: null }] },
    { operation: "query viewer viewer", statusCode: 200, outcome: "DONE", problems: [] },
  ]);
  expect(await readRequests(scene, { outcome: "DONE" })).toHaveLength(1);
});

test("of many at once it says which were refused", async () => {
  const scene = await createScene();
  await scene.send("mutation ($inputs: [CreateClientInput!]!) { createClients(inputs: $inputs) { __typename } }", {
    inputs: [{ data: { name: "Ada" } }, { data: { name: "" } }],
  });
  expect(await readRequests(scene)).toMatchObject([
    { outcome: "FAILED", problems: [{ code: "REQUIRED", field: "results.1.data.name" }] },
  ]);
});

test("what a READ key may not do is noted, too", async () => {
  const scene = await createScene("READ");
  await scene.send(`mutation { createClient(input: { data: { name: "Ada" } }) { __typename } }`);
  expect(await readRequests(scene)).toMatchObject([
    { operation: "mutation createClient", problems: [{ code: "FORBIDDEN", field: null }] },
  ]);
});

test("nothing that was sent is kept: no value, no name of an alias, no key", async () => {
  const word = "Geheimnis4711";
  const scene = await createScene();
  const tries = [
    `query ${word} { ${word}: viewer { id } }`,
    `{ ${word} }`,
    `{ client(id: "${word}") { id } }`,
    `{ events(after: "${word}", wait: 0) { edges { cursor } } }`,
    `mutation { createClient(input: { data: { name: "${word}", email: "${word}" } }) { __typename } }`,
    `query { documents(first: "${word}") { edges { cursor } } }`,
    `"${word}`,
  ];
  for (const query of tries) await scene.send(query);
  await scene.send("query ($first: Int) { documents(first: $first) { edges { cursor } } }", { first: word });
  await api.server.app.inject({ url: `/files/documents/${word}/pdf`, headers: scene.headers });
  const requests = await readRequests(scene);
  expect(requests).toHaveLength(tries.length + 2);
  const { database } = api.server;
  const rows = await database.rows<object>("SELECT * FROM api_key_request WHERE merchant_id = :merchantId", {
    merchantId: scene.merchant.scope.merchantId,
  });
  expect(JSON.stringify(rows)).not.toContain(word);
  expect(JSON.stringify(rows)).not.toContain(scene.headers["authorization"]?.slice(-20));
});

test("a stream is noted when it ends", async () => {
  const scene = await createScene("READ");
  const address = await api.server.app.listen({ host: "127.0.0.1", port: 0 });
  const stop = new AbortController();
  const stream = await fetch(`${address}/graphql/stream`, {
    method: "POST",
    headers: { ...scene.headers, accept: "text/event-stream", "content-type": "application/json" },
    body: JSON.stringify({ query: "subscription { events { cursor } }" }),
    signal: stop.signal,
  });
  expect(stream.status).toBe(200);
  stop.abort();
  let requests: readonly Logged[] = [];
  while (requests.length === 0) {
    await pause(20);
    requests = await readRequests(scene);
  }
  expect(requests).toMatchObject([{ operation: "subscription events", statusCode: 200, outcome: "DONE" }]);
});

test("a busy program costs no more than a few rows, and its errors are not pushed out by what works", async () => {
  const scene = await createScene();
  await scene.send("{ nothing }");
  for (let round = 0; round < 6; round += 1) {
    for (let turn = 0; turn < 25; turn += 1) await scene.send("{ viewer { id } }");
    await api.server.services.keyRequests.flush();
  }
  const { data } = await scene.owner<Answer>(REQUESTS, { id: scene.id, first: 100 });
  const { edges, pageInfo } = data.apiKeyRequests;
  expect(pageInfo.hasNextPage).toBe(true);
  const rest = await readRequests(scene, { after: pageInfo.endCursor, first: 100 });
  const requests = [...edges.map(({ node }) => node), ...rest];
  expect(requests.filter(({ outcome }) => outcome === "DONE")).toHaveLength(100);
  expect(requests.filter(({ outcome }) => outcome === "FAILED")).toHaveLength(1);
});

test("after a week they are gone", async () => {
  const scene = await createScene();
  await scene.send("{ viewer { id } }");
  expect(await readRequests(scene)).toHaveLength(1);
  api.clock.advance(8 * 86_400_000);
  await api.server.services.keyRequests.purge();
  // The owner's session has ended meanwhile.
  const answer = await api.server.app.inject({
    method: "POST",
    url: "/graphql",
    headers: await scene.merchant.staffHeaders("OWNER"),
    payload: { query: REQUESTS, variables: { id: scene.id } },
  });
  expect(answer.json()).toMatchObject({ data: { apiKeyRequests: { edges: [] } } });
});

test("nobody sees another merchant's, and no key sees any", async () => {
  const [scene, other] = [await createScene(), await createScene()];
  await buildClient(scene.merchant);
  expect((await other.owner(REQUESTS, { id: scene.id })).status).toBe(400);
  expect((await other.owner(REQUESTS, { id: "17" })).errors[0]?.message).toBe("apiKeyId: no such key");
  const { errors } = await (await scene.merchant.apiKey("WRITE"))(REQUESTS, { id: scene.id });
  expect(errors[0]?.extensions.code).toBe("FORBIDDEN");
});
