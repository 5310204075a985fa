import { createTestApi, type TestApi } from "../../test/create-test-api";
import { buildClient } from "../../test/factories";
import { createLogger } from "../shared/logger";

/** A server that can no longer read its clients. */
describe("one of our errors outside GraphQL", () => {
  const lines: string[] = [];
  let api: TestApi;
  let path: string;
  beforeAll(async () => {
    api = await createTestApi({}, { logger: createLogger("warn", { write: (line: string) => lines.push(line) }) });
    const { customerportalUrl } = await buildClient(await api.createMerchant());
    path = new URL(customerportalUrl).pathname;
    const { database } = api.server;
    await database.transaction(() => database.writer.manager.query("ALTER TABLE client RENAME TO elsewhere"));
  });
  afterAll(() => api.close());

  it.each([
    ["de", "Das hat gerade nicht geklappt"],
    ["en", "That did not work just now"],
  ])("is a page in the reader's language that reveals nothing more: %s", async (language, title) => {
    const headers = { accept: "text/html,*/*", "accept-language": language };
    const answer = await api.server.app.inject({ url: path, headers });
    expect(answer.statusCode).toBe(500);
    expect(answer.headers["cache-control"]).toBe("no-store");
    expect(answer.body).toContain(title);
    expect(answer.body).not.toMatch(/client|SELECT|no such|exist/i);
  });

  it("is a word in JSON for a program", async () => {
    const answer = await api.server.app.inject({ url: path });
    expect(answer.statusCode).toBe(500);
    expect(answer.json()).toEqual({ error: "Internal error" });
  });

  it("is logged with the route and the reason, without the link and the values of the statement", async () => {
    lines.length = 0;
    await api.server.app.inject({ url: path });
    const log = lines.join("");
    const { route, err } = JSON.parse(log) as { readonly route: string; readonly err: { readonly message: string } };
    expect(route).toBe("/p/:token");
    expect(err.message).toContain("client");
    expect(log).not.toContain(path.slice("/p/".length));
    expect(log).not.toContain('"parameters":[');
  });

  it("differs from a mistake of the caller, who is told about it", async () => {
    const headers = { "content-type": "application/json" };
    const answer = await api.server.app.inject({ method: "POST", url: `${path}/new-link`, headers, payload: "{" });
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ readonly error: string }>().error).toContain("JSON");
  });

  it.each(["/graphql", "/portal/graphql"])(
    "is in GraphQL's own shape when it is about a body sent to %s",
    async (url) => {
      const headers = { "content-type": "application/json" };
      const answer = await api.server.app.inject({ method: "POST", url, headers, payload: "{" });
      expect(answer.statusCode).toBe(400);
      expect(answer.json()).toEqual({
        errors: [{ message: expect.stringContaining("JSON") as string, extensions: { code: "BAD_REQUEST" } }],
      });
    },
  );
});
