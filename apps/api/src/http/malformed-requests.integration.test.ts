import { connect } from "node:net";
import { Writable } from "node:stream";
import { gzipSync } from "node:zlib";
import { createTestApi, type TestApi } from "../../test/create-test-api";
import { createLogger } from "../shared/logger";

const logged: string[] = [];
const destination = new Writable({
  write: (line: Buffer, _encoding, done) => {
    logged.push(line.toString());
    done();
  },
});

let api: TestApi;
let key: Record<string, string>;
beforeAll(async () => {
  api = await createTestApi({}, { logger: createLogger("error", destination) });
  key = await (await api.createMerchant()).keyHeaders();
});
afterAll(() => api.close());
afterEach(() => {
  expect(logged.splice(0)).toEqual([]);
});

const JSON_TYPE = { "content-type": "application/json" };
const QUERY = JSON.stringify({ query: "{ viewer { id } }" });
/** What it is, the body, and headers instead of the usual ones. */
type Row = [string, string | Buffer, Record<string, string>?];

describe.each(["/graphql", "/portal/graphql"])("on %s", (url) => {
  const post = (payload: string | Buffer, headers: Record<string, string> = JSON_TYPE) =>
    api.server.app.inject({ method: "POST", url, headers: { ...key, ...headers }, payload });

  test.each<Row>([
    ["no body at all", ""],
    ["broken JSON", '{"query": "{ viewer'],
    ["JSON with a member twice and rubbish behind", `${QUERY}}}`],
    ["a list of operations", `[${QUERY},${QUERY}]`],
    ["a number", "7"],
    ["null", "null"],
    ["a text", '"{ viewer { id } }"'],
    ["a query that is a number", '{"query": 7}'],
    ["variables that are a list", '{"query": "{ __typename }", "variables": [1]}'],
    ["variables that are a text", '{"query": "{ __typename }", "variables": "{}"}'],
    ["an operation name that is an object", '{"query": "{ __typename }", "operationName": {}}'],
    ["an operation name that is none", '{"query": "query A { __typename }", "operationName": "B"}'],
    ["extensions that are a number", '{"query": "{ __typename }", "extensions": 1}'],
    ["a persisted query of no kind that is known", '{"extensions": {"persistedQuery": "00"}}'],
    ["an unknown trusted document", '{"documentId": "no such"}'],
    ["__proto__ in variables", '{"query": "{ __typename }", "variables": {"__proto__": {"a": 1}}}'],
    ["__proto__ at the top", '{"__proto__": {"query": "{ __typename }"}}'],
    ["bytes that are not UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
    ["UTF-16", Buffer.from(QUERY, "utf16le"), { "content-type": "application/json; charset=utf-16" }],
    ["no content type", QUERY, {}],
    ["a form", "query={viewer{id}}", { "content-type": "application/x-www-form-urlencoded" }],
    ["text", QUERY, { "content-type": "text/plain" }],
    ["a bare query", "{ viewer { id } }", { "content-type": "application/graphql" }],
    ["a content type of nothing", QUERY, { "content-type": ";;;" }],
    ["a body with files", "--x\r\n\r\n--x--", { "content-type": "multipart/form-data; boundary=x" }],
    ["a compressed body", gzipSync(QUERY), { ...JSON_TYPE, "content-encoding": "gzip" }],
    ["a query nested 1,500 deep", JSON.stringify({ query: "{a".repeat(1_500) + "}".repeat(1_500) })],
    ["a query of 50,000 characters", JSON.stringify({ query: `{ ${"a ".repeat(25_000)} }` })],
    ["a subscription", '{"query": "subscription { __typename }"}'],
    ["a subscription and a query", '{"query": "subscription A { a } query B { __typename }", "operationName": "B"}'],
    ["two operations and no name", '{"query": "query A { __typename } query B { __typename }"}'],
    ["only a fragment", '{"query": "fragment A on Query { __typename }"}'],
    ["a fragment of itself", '{"query": "{ ...A } fragment A on Query { ...A }"}'],
    ["a type definition", '{"query": "type A { a: Int }"}'],
    ["@include without a value", '{"query": "query ($a: Boolean) { __typename @include(if: $a) }"}'],
    [
      "@skip with null",
      '{"query": "query ($a: Boolean = true) { __typename @skip(if: $a) }", "variables": {"a": null}}',
    ],
    ["an operation of nothing", '{"query": "{}"}'],
    ["an empty query", '{"query": ""}'],
  ])("%s is answered as the sender's mistake", async (...[, payload, headers]: Row) => {
    const response = await post(payload, headers);
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.statusCode).toBeLessThan(500);
    const codes = response.json<{ errors: { extensions: { code: string } }[] }>().errors.map((e) => e.extensions.code);
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes)
      expect(code).toMatch(/^(BAD_REQUEST|BAD_USER_INPUT|UNTRUSTED_DOCUMENT|GRAPHQL_\w+|OPERATION_\w+)$/);
    expect(response.body).not.toContain("node_modules");
  });

  test("the same without credentials, with headers nobody sends, and by other methods", async () => {
    const { app } = api.server;
    const asked = await Promise.all([
      app.inject({ method: "POST", url, headers: JSON_TYPE, payload: '{"query": "subscription { __typename }"}' }),
      post(QUERY, { ...JSON_TYPE, authorization: "Bearer" }),
      post(QUERY, { ...JSON_TYPE, authorization: `Bearer ${"x".repeat(5_000)}` }),
      post(QUERY, { ...JSON_TYPE, cookie: "=;;;kp_staff=%E0%A4%A;kp_portal=\u00e4", authorization: "" }),
      app.inject({ method: "GET", url: `${url}?query={viewer{id}}`, headers: { accept: "application/json" } }),
      app.inject({ method: "PUT", url, headers: JSON_TYPE, payload: QUERY }),
      app.inject({ method: "DELETE", url }),
      app.inject({ method: "OPTIONS", url }),
    ]);
    for (const { statusCode } of asked) expect(statusCode).toBeLessThan(500);
  });

  test("what is no HTTP, or ends too early, ends the connection and nothing else", async () => {
    const { hostname, port } = new URL(await listening());
    for (const text of [
      "rubbish\r\n\r\n",
      `POST ${url} HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n{}`,
      `POST ${url} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"qu`,
      `POST ${url} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: -1\r\n\r\n{}`,
      `POST ${url} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\nzz\r\n`,
      `POST ${url} HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(40_000)}\r\n\r\n`,
    ]) {
      const socket = connect(Number(port), hostname);
      socket.end(text);
      socket.setTimeout(300, () => socket.destroy());
      await new Promise((closed) => socket.on("error", closed).on("close", closed).resume());
    }
    expect((await post(QUERY)).statusCode).toBeLessThan(500);
  });
});

let origin: Promise<string> | null = null;
function listening(): Promise<string> {
  origin ??= api.server.listen();
  return origin;
}
