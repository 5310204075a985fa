import { Writable } from "node:stream";
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

const LISTS = [
  "timeline",
  "mails",
  "clients",
  "documents",
  "payments",
  "parkedItems",
  "webhookEvents",
  "bankStatementLines",
] as const;

describe("every list", () => {
  test.each(LISTS)("%s takes null for its default, and refuses other lengths and places", async (list) => {
    const ask = async (variables: object) => {
      const query = `query ($first: Int, $after: String) { ${list}(first: $first, after: $after) { pageInfo { hasNextPage } } }`;
      const payload = { query, variables };
      const response = await api.server.app.inject({ method: "POST", url: "/graphql", headers: key, payload });
      const { errors = [] } = response.json<{ errors?: { extensions: { code: string } }[] }>();
      return [response.statusCode, ...errors.map(({ extensions }) => extensions.code)];
    };
    expect(await ask({ first: null })).toEqual([200]);
    expect(await ask({})).toEqual([200]);
    for (const variables of [
      { first: 0 },
      { first: 101 },
      { first: -5 },
      { first: 1.5 },
      { first: 3e9 },
      { first: "1" },
    ]) {
      expect(await ask(variables)).toEqual([400, "BAD_USER_INPUT"]);
    }
    for (const after of [
      "",
      "x",
      "\u0000",
      "😀",
      "0".repeat(20_000),
      Buffer.from("\u0000".repeat(40)).toString("base64"),
    ]) {
      expect(await ask({ first: 1, after })).toEqual([400, "BAD_USER_INPUT"]);
    }
  });
});

test.each(["payments", "webhookEvents"])(
  "%s of what no provider is called are refused, not searched for",
  async (list) => {
    const ask = async (provider: string) => {
      const query = `query ($provider: String) { ${list}(filter: { provider: $provider }) { pageInfo { hasNextPage } } }`;
      const payload = { query, variables: { provider } };
      return (await api.server.app.inject({ method: "POST", url: "/graphql", headers: key, payload })).statusCode;
    };
    expect(await ask("stripe")).toBe(200);
    for (const name of ["", "\u0000", "Stripe Inc.", "x".repeat(31)]) expect(await ask(name)).toBe(400);
  },
);
