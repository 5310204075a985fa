import type { InjectOptions, LightMyRequestResponse } from "fastify";
import { type Audit, serverAudits } from "graphql-http";
import { createTestApi, type TestApi } from "../../test/create-test-api";

let api: TestApi;
let key: Record<string, string>;
let origin: string;
beforeAll(async () => {
  api = await createTestApi();
  key = await (await api.createMerchant()).keyHeaders();
  origin = await api.server.listen();
});
afterAll(() => api.close());

describe.each(["/graphql", "/portal/graphql"])("graphql-http's audit of %s", (path) => {
  const audits = serverAudits({ url: () => `${origin}${path}`, fetchFn: fetch });

  test("has all that is asked for", () => {
    expect(audits.length).toBeGreaterThan(55);
  });

  test.each(audits.map((audit): [string, Audit] => [audit.name, audit]))("%s", async (_name, { fn }) => {
    const result = await fn();
    expect("reason" in result ? result.reason : result.status).toBe("ok");
  });
});

function ask(options: InjectOptions): Promise<LightMyRequestResponse> {
  return api.server.app.inject({ url: "/graphql", ...options });
}

const get = (query: string, headers: Record<string, string> = key): Promise<LightMyRequestResponse> =>
  ask({ method: "GET", url: `/graphql?${new URLSearchParams({ query }).toString()}`, headers });

const post = (payload: object | string, headers: Record<string, string> = key): Promise<LightMyRequestResponse> =>
  ask({ method: "POST", headers: { "content-type": "application/json", ...headers }, payload });

const codesOf = (response: LightMyRequestResponse): readonly string[] =>
  response.json<{ errors: { extensions: { code: string } }[] }>().errors.map(({ extensions }) => extensions.code);

describe("GET", () => {
  test("runs a key's queries and is not kept by anybody", async () => {
    const response = await get("{ merchant { name } }");
    expect(response.json()).toEqual({ data: { merchant: { name: "Musterhandel GmbH" } } });
    expect(response.headers["cache-control"]).toBe("no-store");
  });

  test("runs no mutation, whoever asks", async () => {
    const mutation = 'mutation { signIn(input: { email: "a@example.com", password: "x" }) { __typename } }';
    for (const headers of [key, {}]) {
      const response = await get(mutation, { ...headers, accept: "application/json" });
      expect({ status: response.statusCode, allow: response.headers.allow }).toEqual({ status: 405, allow: "POST" });
    }
    const both = `query A { __typename } ${mutation.replace("mutation", "mutation B")}`;
    const url = `/graphql?${new URLSearchParams({ query: both, operationName: "B" }).toString()}`;
    expect((await ask({ method: "GET", url, headers: key })).statusCode).toBe(405);
  });

  test("shows the playground to whoever prefers HTML, and to nobody else", async () => {
    const page = await get("{ __typename }", { accept: "text/html,application/xhtml+xml,*/*;q=0.8" });
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    for (const accept of ["*/*", "application/json, text/html;q=0.5"]) {
      expect((await get("{ __typename }", { accept })).json()).toEqual({ data: { __typename: "Query" } });
    }
    expect((await ask({ method: "GET" })).statusCode).toBe(400);
  });

  test("with a session's cookie needs a header that other sites can't send", async () => {
    const { cookie } = await (await api.createMerchant()).staffHeaders();
    expect((await get("{ viewer { id } }", { cookie })).statusCode).toBe(400);
    const asked = await get("{ viewer { __typename } }", { cookie, "apollo-require-preflight": "1" });
    expect(asked.json()).toEqual({ data: { viewer: { __typename: "Viewer" } } });
  });
});

test.each(["HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"] as const)("%s says what is possible", async (method) => {
  const response = await ask({ method, headers: key });
  expect(response.statusCode).toBe(method === "OPTIONS" ? 204 : 405);
  expect(response.headers.allow).toBe("GET, POST, OPTIONS");
});

test("without a key it is said what to send, and of a wrong one that it is wrong", async () => {
  const query = { query: "{ viewer { id } }" };
  const [none, wrong] = [await post(query, {}), await post(query, { authorization: "Bearer kp_wrong" })];
  expect([none.statusCode, wrong.statusCode]).toEqual([401, 401]);
  expect(none.headers["www-authenticate"]).toBe('Bearer realm="Kundenportal"');
  expect(wrong.headers["www-authenticate"]).toContain('error="invalid_token"');
  expect(wrong.json()).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED", reason: "WRONG_KEY" } }] });
});

test("too many wrong keys are told how many are possible", async () => {
  const headers = { authorization: "Bearer kp_wrong" };
  const tries = await Promise.all(Array.from({ length: 101 }, () => post({ query: "{ viewer { id } }" }, headers)));
  const last = tries.find(({ statusCode }) => statusCode === 429);
  expect(last?.headers).toMatchObject({
    "retry-after": "900",
    "ratelimit-policy": '"wrong-keys";q=100;w=900',
    ratelimit: '"wrong-keys";r=0;t=900',
  });
  expect((await post({ query: "{ __typename }" })).statusCode).toBe(200);
});

test("what is not JSON, or can't be answered in a form that is accepted, is not run", async () => {
  const form = await post("query={__typename}", { ...key, "content-type": "application/x-www-form-urlencoded" });
  const like = await post('{"query":"{ __typename }"}', { ...key, "content-type": "application/jsonx" });
  const picture = await post({ query: "{ __typename }" }, { ...key, accept: "image/png" });
  expect([form.statusCode, like.statusCode, picture.statusCode]).toEqual([415, 415, 406]);
  expect([form, like, picture].flatMap(codesOf)).toEqual(["BAD_REQUEST", "BAD_REQUEST", "BAD_REQUEST"]);
});

test("a wrong query is told by the status, except to whoever names JSON only", async () => {
  const statuses = await Promise.all(
    ["*/*", "application/graphql-response+json, application/json;q=0.9", "application/json"].map(async (accept) => {
      const wrong = [{ query: "{ nothing }" }, { query: "query ($a: ID!) { client(id: $a) { id } }" }];
      return Promise.all(wrong.map(async (body) => (await post(body, { ...key, accept })).statusCode));
    }),
  );
  expect(statuses).toEqual([
    [400, 400],
    [400, 400],
    [200, 200],
  ]);
});

test("automatic persisted queries are refused in the words that Apollo's client looks for", async () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } };
  const url = `/graphql?${new URLSearchParams({ extensions: JSON.stringify(extensions) }).toString()}`;
  const answers = await Promise.all([post({ extensions }), ask({ method: "GET", url, headers: key })]);
  for (const answer of answers) {
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({
      errors: [{ message: "PersistedQueryNotSupported", extensions: { code: "PERSISTED_QUERY_NOT_SUPPORTED" } }],
    });
  }
});

test("what an operation counts as is told to whoever asks", async () => {
  const query = "query { merchant { ...Names } viewer { id } } fragment Names on Merchant { id name }";
  const asked = await post({ query }, { ...key, "query-cost": "include" });
  const cost = { fields: 5, maxFields: 600, depth: 2, maxDepth: 12 };
  expect(asked.json()).toMatchObject({ data: {}, extensions: { cost } });
  expect((await post({ query })).json()).not.toHaveProperty("extensions");
});
