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
