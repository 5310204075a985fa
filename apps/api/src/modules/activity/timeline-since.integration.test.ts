import { createServer } from "../../create-server";
import { createLogger } from "../../shared/logger";
import { TrustedDocuments } from "../../graphql/trusted-documents";
import { createTestApi, type GraphQLClient, type TestApi, type TestMerchant } from "../../../test/create-test-api";
import { buildClient } from "../../../test/factories";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

interface News {
  readonly edges: readonly { readonly node: { readonly id: string; readonly kind: string; readonly data: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const SINCE = `query ($after: String, $first: Int) { timelineSince(after: $after, first: $first) {
  edges { node { id kind data } } pageInfo { hasNextPage endCursor } } }`;

/** Somebody who reads as `docs/api.md` says. */
class Reader {
  readonly seen: string[] = [];

  constructor(
    private readonly send: GraphQLClient,
    private after: string | null = null,
  ) {}

  /** Reads on until there is nothing new; returns the kinds. */
  async readOn(first = 7): Promise<readonly string[]> {
    const kinds: string[] = [];
    for (;;) {
      const { data } = await this.send<{ timelineSince: News }>(SINCE, { after: this.after, first });
      const { edges, pageInfo } = data.timelineSince;
      this.seen.push(...edges.map(({ node }) => node.id));
      kinds.push(...edges.map(({ node }) => node.kind));
      this.after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) return kinds;
    }
  }
}

async function record(merchant: TestMerchant, note: string): Promise<void> {
  const { timeline } = api.server.services;
  const actor = { kind: "SYSTEM", scope: merchant.scope, timeZone: "Europe/Berlin" } as const;
  await timeline.record(actor, { kind: "SETTINGS_CHANGED", data: { note } });
}

test("reading on from the end of the last answer tells what is new, oldest first, once", async () => {
  const merchant = await api.createMerchant();
  const send = await merchant.apiKey("READ");
  const reader = new Reader(send);
  await buildClient(merchant);
  const first = await reader.readOn(1);
  expect(first).toContain("CLIENT_CREATED");
  expect(await reader.readOn()).toEqual([]);

  const end = await send<{ timelineEnd: string }>("{ timelineEnd }");
  const late = new Reader(send, end.data.timelineEnd);
  await buildClient(merchant, { name: "Bernd Celik" });

  expect(await reader.readOn(1)).toEqual(first);
  expect(await late.readOn()).toEqual(first);
  expect(new Set(reader.seen).size).toBe(reader.seen.length);
});

test("a merchant without entries has a beginning and an end", async () => {
  const send = await (await api.createMerchant()).apiKey("READ");
  const reader = new Reader(send, (await send<{ timelineEnd: string }>("{ timelineEnd }")).data.timelineEnd);
  expect(await new Reader(send).readOn()).toEqual([]);
  expect(await reader.readOn()).toEqual([]);
});

test("a cursor of another list is refused", async () => {
  const merchant = await api.createMerchant();
  await buildClient(merchant);
  const send = await merchant.apiKey("READ");
  const { data } = await send<{ timeline: { pageInfo: { endCursor: string } } }>(
    "{ timeline { pageInfo { endCursor } } }",
  );
  const { status, errors } = await send(SINCE, { after: data.timeline.pageInfo.endCursor });
  expect([status, errors[0]?.extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
});

test("an entry that is committed after a younger one is not lost", async () => {
  const { database } = api.server;
  // One writer at a time: there, nothing can be committed in another order.
  if (database.kind === "sqlite") return;
  const merchant = await api.createMerchant();
  const reader = new Reader(await merchant.apiKey("READ"));
  let finish = (): void => undefined;
  const isTold = new Promise<void>((told) => {
    finish = told;
  });
  let begun = (): void => undefined;
  const hasBegun = new Promise<void>((done) => {
    begun = done;
  });
  const slow = database.transaction(async () => {
    await record(merchant, "slow");
    begun();
    await isTold;
  });
  await hasBegun;
  await database.transaction(() => record(merchant, "quick"));
  expect(await reader.readOn()).toHaveLength(1);
  finish();
  await slow;
  expect(await reader.readOn()).toHaveLength(1);
});

test("twenty writers through two servers: a reader who reads on sees each entry once, each client's in order", async () => {
  const merchant = await api.createMerchant();
  const other = await createServer({
    environment: api.environment,
    clock: api.clock,
    logger: createLogger("silent"),
    trustedDocuments: { admin: TrustedDocuments.none, portal: TrustedDocuments.none },
  });
  try {
    const headers = await merchant.keyHeaders();
    const mutate = async (
      writer: number,
      query: string,
      variables: object,
    ): Promise<{ createClient: { client: { id: string } } }> => {
      const { app } = writer % 2 === 0 ? api.server : other;
      const response = await app.inject({ method: "POST", url: "/graphql", headers, payload: { query, variables } });
      expect(response.statusCode).toBe(200);
      return response.json<{ data: { createClient: { client: { id: string } } } }>().data;
    };
    const progress = { isWriting: true };
    const writing = Promise.all(
      Array.from({ length: 20 }, async (_, writer) => {
        for (let count = 0; count < 5; count += 1) {
          const input = { data: { name: `Kunde ${String(writer)}-${String(count)}` }, portalAccess: true };
          const { createClient } = await mutate(
            writer,
            "mutation ($input: CreateClientInput!) { createClient(input: $input) { ... on CreateClientSuccess { client { id } } } }",
            { input },
          );
          await mutate(writer + 1, "mutation ($id: ID!) { rotateClientLink(clientId: $id) { __typename } }", {
            id: createClient.client.id,
          });
        }
      }),
    ).finally(() => {
      progress.isWriting = false;
    });
    const readers = [new Reader(await merchant.apiKey("READ")), new Reader(await merchant.apiKey("READ"))];
    while (progress.isWriting) await Promise.all(readers.map((reader) => reader.readOn(50)));
    await writing;
    for (const reader of readers) await reader.readOn(100);

    const all = await api.server.database.rows<{ id: string; kind: string; clientId: string }>(
      `SELECT id AS "id", kind AS "kind", client_id AS "clientId" FROM timeline_entry WHERE merchant_id = :merchantId`,
      { merchantId: merchant.scope.merchantId },
    );
    const byId = new Map(all.map((entry) => [entry.id, entry]));
    expect(all.length).toBeGreaterThanOrEqual(200);
    for (const { seen } of readers) {
      expect(new Set(seen).size).toBe(seen.length);
      expect([...seen].sort()).toEqual([...byId.keys()].sort());
      const created = new Set<string>();
      for (const id of seen) {
        const entry = byId.get(id);
        if (entry?.kind === "CLIENT_CREATED") created.add(entry.clientId);
        else expect(created).toContain(entry?.clientId);
      }
    }
  } finally {
    await other.close();
  }
}, 120_000);
