import { once } from "node:events";
import { Writable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { createTestApi, type TestApi } from "../../test/create-test-api";
import { buildClient } from "../../test/factories";
import { createLogger } from "../shared/logger";

const TOKEN = "figures-for-prometheus";
const lines: string[] = [];
let api: TestApi;
beforeAll(async () => {
  const destination = new Writable({
    write: (line: Buffer, _encoding, done) => {
      lines.push(line.toString());
      done();
    },
  });
  api = await createTestApi({ metricsToken: TOKEN }, { logger: createLogger("info", destination) });
});
afterAll(() => api.close());
beforeEach(() => {
  lines.length = 0;
});

interface Line {
  readonly reqId: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}
const requests = (): readonly Line[] =>
  lines.map((line) => JSON.parse(line) as Line & { readonly msg: string }).filter(({ msg }) => msg === "request");

test("each request has one line, with route, status, time and a number, and never an address or a token", async () => {
  const merchant = await api.createMerchant();
  const { customerportalUrl } = await buildClient(merchant, { name: "Geheim & Söhne" });
  const { pathname } = new URL(customerportalUrl);
  lines.length = 0;
  const { authorization = "" } = await merchant.keyHeaders();
  const { app } = api.server;
  await app.inject({ method: "GET", url: pathname });
  await app.inject({
    method: "POST",
    url: "/graphql",
    headers: { authorization },
    payload: { query: '{ clients(first: 1, filter: { search: "Geheim" }) { edges { node { name } } } }' },
  });
  await app.inject({ method: "GET", url: "/no/such/page?secret=1" });
  await app.inject({ method: "GET", url: "/health" });

  expect(requests().map(({ method, route, status }) => [method, route, status])).toEqual([
    ["GET", "/p/:token", 303],
    ["POST", "/graphql", 200],
    ["GET", "none", 404],
  ]);
  expect(new Set(requests().map(({ reqId }) => reqId)).size).toBe(3);
  for (const { ms } of requests()) expect(ms).toBeGreaterThanOrEqual(0);
  const all = lines.join("");
  for (const secret of [pathname.split("/").at(-1) ?? "", authorization, "Geheim", "secret=1", "/no/such"]) {
    expect(all).not.toContain(secret);
  }
});

test("whoever goes away before the answer has a line, too", async () => {
  const merchant = await api.createMerchant();
  const headers = { ...(await merchant.keyHeaders()), "content-type": "application/json" };
  const { app } = api.server;
  const address = await app.listen({ host: "127.0.0.1", port: 0 });
  const { data } = await (await merchant.apiKey())<{ timelineEnd: string }>("{ timelineEnd }");
  lines.length = 0;
  const away = new AbortController();
  const query = `{ events(after: "${data.timelineEnd}", wait: 30) { pageInfo { endCursor } } }`;
  const arrived = once(app.server, "request");
  const asked = fetch(`${address}/graphql`, {
    method: "POST",
    headers,
    body: JSON.stringify({ query }),
    signal: away.signal,
  });
  await arrived;
  away.abort();
  await expect(asked).rejects.toThrow();
  while (requests().length === 0) await pause(20);
  expect(requests()).toMatchObject([{ method: "POST", route: "/graphql", status: 499 }]);
});

test("figures are for those who have the token", async () => {
  const ask = (authorization?: string) =>
    api.server.app.inject({
      method: "GET",
      url: "/metrics",
      headers: authorization === undefined ? {} : { authorization },
    });
  expect((await ask()).statusCode).toBe(401);
  expect((await ask("Bearer figures-for-prometheuS")).statusCode).toBe(401);
  await api.server.app.inject({ method: "GET", url: "/no/such/page" });
  const answer = await ask(`Bearer ${TOKEN}`);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers["content-type"]).toContain("text/plain");
  expect(answer.body).toMatch(/^kundenportal_http_requests_total\{method="GET",route="none",status="4xx"\} [1-9]/m);
  expect(answer.body).toContain("process_resident_memory_bytes");
  expect(answer.body).not.toContain("/no/such");
});

test("without a token there is no such page, and /health says which version it is", async () => {
  const other = await createTestApi();
  expect((await other.server.app.inject({ method: "GET", url: "/metrics" })).statusCode).toBe(404);
  const health = (await other.server.app.inject({ method: "GET", url: "/health" })).json<{ version: string }>();
  expect(health.version).toMatch(/^\d+\.\d+\.\d+/);
  await other.close();
});
