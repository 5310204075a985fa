import { Writable } from "node:stream";
import { createTestApi, type TestApi } from "../../test/create-test-api";
import { buildClient } from "../../test/factories";
import { DocumentCalls, LINE } from "../modules/documents/document.test-support";
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
  "ledgerEntries",
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

describe("a cursor is a place in one list and one order", () => {
  interface Cursors {
    readonly list: { readonly edges: readonly { readonly cursor: string }[] };
  }

  async function prepare() {
    const merchant = await api.createMerchant();
    const client = await buildClient(merchant, { name: "Nordlicht" });
    await buildClient(merchant, { name: "Nordwind" });
    const calls = new DocumentCalls(await merchant.staff());
    for (const title of ["Eins", "Zwei"]) await calls.create({ clientId: client.id, data: { title, lines: [LINE] } });
    const send = await merchant.apiKey("READ");
    const ask = (list: string, after: string | null) =>
      send<Cursors>(
        `query ($after: String) { list: ${list.replace(")", ", first: 1, after: $after)")} { edges { cursor } } }`,
        {
          after,
        },
      );
    return { ask };
  }

  const LISTINGS = [
    "clients(filter: {})",
    'clients(filter: { search: "Nord" })',
    "documents(filter: {})",
    "documents(orderBy: { field: DATE, direction: ASCENDING })",
    "documents(orderBy: { field: CHANGED, direction: DESCENDING })",
    'documents(filter: { search: "Nord" })',
    "timeline(filter: {})",
    "events(wait: 0)",
  ];

  test.each(LISTINGS)("%s", async (listing) => {
    const { ask } = await prepare();
    const [edge] = (await ask(listing, null)).data.list.edges;
    expect((await ask(listing, edge?.cursor ?? "")).data.list.edges).toHaveLength(1);
    for (const other of LISTINGS.filter((one) => one !== listing)) {
      const { status, errors } = await ask(other, edge?.cursor ?? "");
      expect([other, status, errors[0]?.message]).toEqual([
        other,
        400,
        "after: a cursor of another list, or of another order",
      ]);
    }
  });

  test("the newest first is one order, said or not, and places in the feed of earlier versions still count", async () => {
    const { ask } = await prepare();
    const [edge] = (await ask("documents(filter: {})", null)).data.list.edges;
    const said = await ask("documents(orderBy: { field: DATE, direction: DESCENDING })", edge?.cursor ?? "");
    expect(said.data.list.edges).toHaveLength(1);
    const earlier = Buffer.from("00000000-0000-0000-0000-0000000000001", "utf8").toString("base64url");
    expect((await ask("events(wait: 0)", earlier)).data.list.edges).toHaveLength(1);
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
