import { createClient } from "graphql-sse";
import { setTimeout as pause } from "node:timers/promises";
import { createTestApi, type TestApi, type TestMerchant } from "../create-test-api";
import { EventReceiver } from "./event-receiver";
import { type Operation, ServerFleet } from "./server-fleet";

const WRITERS = 20;
/** Clients that each makes per round, with two events each. */
const BATCH = 5;
/** 10,000 events in all for whoever has the time: `FEED_ROUNDS=50`. */
const ROUNDS = Number(process.env["FEED_ROUNDS"] ?? "3");
const EVENTS = WRITERS * ROUNDS * BATCH * 2;
const LIMIT_MS = 60_000 + EVENTS * 60;

let api: TestApi;
let fleet: ServerFleet;
let receiver: EventReceiver;
beforeAll(async () => {
  api = await createTestApi({ webhookNetworks: ["127.0.0.1"] });
  receiver = await EventReceiver.start();
  fleet = await ServerFleet.start(api, { runWorkers: true });
}, 120_000);
afterAll(async () => {
  await fleet.stop();
  await receiver.stop();
  await api.close();
});

interface Events {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

type Headers = Readonly<Record<string, string>>;

const FILTER = "filter: { kinds: [CLIENT_CREATED, LINK_ROTATED] }";
const READ_ON = `query ($after: String, $first: Int) { events(after: $after, first: $first, wait: 2, ${FILTER}) {
  edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
const STREAM = `subscription ($after: String) { events(after: $after, ${FILTER}) { cursor node { id } } }`;
/** Several in one request: each is a transaction of its own all the same. */
const CREATE = `mutation ($input: CreateClientInput!) { ${eachOf(
  "createClient(input: $input) { ... on CreateClientSuccess { client { id } } }",
)} }`;

function eachOf(field: string): string {
  return Array.from({ length: BATCH }, (_, index) => `c${String(index)}: ${field}`).join(" ");
}

function rotate(ids: readonly string[]): string {
  return `mutation { ${ids.map((id, index) => `r${String(index)}: rotateClientLink(clientId: "${id}") { __typename }`).join(" ")} }`;
}

interface Made {
  readonly client: { readonly id: string };
}

/** Asks until it is answered: a process was killed meanwhile. What was not answered may have been done. */
async function insist<Result>(ask: (turn: number) => Promise<Result>, turn: number): Promise<Result> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask(turn + tries);
    } catch (error) {
      if (tries > 400) throw error;
      await pause(50);
    }
  }
}

/** Somebody who reads as `docs/api.md` says, through a server that changes from page to page. */
async function readOn(headers: Headers, first: number, isAll: (seen: readonly string[]) => boolean): Promise<string[]> {
  const seen: string[] = [];
  let after: string | null = null;
  for (let turn = 0; !isAll(seen); turn += 1) {
    const operation: Operation = { query: READ_ON, variables: { after, first } };
    const { events } = await insist<{ readonly events: Events }>(
      (server) => fleet.ask(headers, operation, server),
      turn,
    );
    seen.push(...events.edges.map(({ node }) => node.id));
    after = events.pageInfo.endCursor;
  }
  return seen;
}

/** A program that subscribes, and begins where it was when its connection ends. */
async function subscribe(
  headers: Headers,
  after: string,
  isAll: (seen: readonly string[]) => boolean,
): Promise<string[]> {
  const seen: string[] = [];
  const wrong: unknown[] = [];
  let cursor = after;
  for (let turn = 0; !isAll(seen) && wrong.length === 0; turn += 1) {
    const client = createClient({
      url: `${fleet.originAt(turn)}/graphql/stream`,
      headers: { ...headers },
      retryAttempts: 0,
    });
    const stream = client.iterate<{ events: { cursor: string; node: { id: string } } }>({
      query: STREAM,
      variables: { after: cursor },
    });
    try {
      for await (const { data, errors } of stream) {
        if (errors !== undefined) wrong.push(...errors);
        if (data == null) break;
        seen.push(data.events.node.id);
        ({ cursor } = data.events);
        if (isAll(seen)) break;
      }
    } catch {
      // Its server was killed: the next one goes on.
      await pause(50);
    }
    client.dispose();
  }
  expect(wrong).toEqual([]);
  return seen;
}

/** Transactions that stay open for a while after they have written: what is written later is committed before. */
async function holdOpen(merchant: TestMerchant, isWriting: () => boolean): Promise<void> {
  const { services, database } = api.server;
  const actor = { kind: "SYSTEM", scope: merchant.scope, timeZone: "Europe/Berlin" } as const;
  while (isWriting()) {
    await database.transaction(async () => {
      await services.timeline.record(actor, { kind: "SETTINGS_CHANGED" });
      await pause(Math.random() * 100);
    });
    await pause(Math.random() * 100);
  }
}

test(
  "twenty writers, several processes of which one is killed: whoever reads sees each event, and each client's in order",
  async () => {
    const merchant = await api.createMerchant();
    const headers = await merchant.keyHeaders();
    const reading = await merchant.keyHeaders("READ");
    const owner = await merchant.staff("OWNER");
    await owner(
      `mutation ($url: String!) { createWebhookEndpoint(input: {
      name: "All", url: $url, kinds: [CLIENT_CREATED, LINK_ROTATED] }) { __typename } }`,
      { url: receiver.url },
    );
    const { timelineEnd } = await fleet.ask<{ timelineEnd: string }>(headers, {
      query: "{ timelineEnd }",
      variables: {},
    });
    const progress = { isWriting: true };
    const written = async () =>
      api.server.database.rows<{ id: string; kind: string; clientId: string; position: number }>(
        `SELECT id AS "id", kind AS "kind", client_id AS "clientId", position AS "position" FROM timeline_entry
         WHERE merchant_id = :merchantId AND kind IN ('CLIENT_CREATED', 'LINK_ROTATED')`,
        { merchantId: merchant.scope.merchantId },
      );
    let total = Infinity;
    const isAll = (seen: readonly string[]): boolean => new Set(seen).size >= total;
    const write = async (writer: number): Promise<void> => {
      const input = { data: { name: `Kunde ${String(writer)}` }, portalAccess: true };
      for (let round = 0; round < ROUNDS; round += 1) {
        const operation = { query: CREATE, variables: { input } };
        const made = await insist((turn) => fleet.ask<Record<string, Made>>(headers, operation, turn), writer);
        const rotation = { query: rotate(Object.values(made).map(({ client }) => client.id)), variables: {} };
        await insist((turn) => fleet.ask(headers, rotation, turn), writer + 1);
      }
    };
    const writing = Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer))).then(async () => {
      progress.isWriting = false;
      total = (await written()).length + BATCH;
      // Whoever waits for the last one finds out now how many there are.
      const input = { data: { name: "Zuletzt" }, portalAccess: true };
      await insist((turn) => fleet.ask(headers, { query: CREATE, variables: { input } }, turn), 0);
    });
    const killing = pause(1_000).then(() => fleet.killOne());
    // SQLite has one writer: an open transaction would only make all wait.
    const holding = api.server.database.kind === "sqlite" ? [] : [1, 2, 3];
    const [, , ...readers] = await Promise.all([
      writing,
      killing,
      readOn(reading, 7, isAll),
      readOn(reading, 100, isAll),
      subscribe(reading, timelineEnd, isAll),
      receiver.until(isAll),
      ...holding.map(() => holdOpen(merchant, () => progress.isWriting).then(() => [] as string[])),
    ]);

    const entries = await written();
    expect(entries.length).toBeGreaterThanOrEqual(EVENTS);
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const [slow, quick, subscriber, hook] = readers;
    for (const seen of [slow, quick, subscriber]) {
      expect(seen).toHaveLength(byId.size);
      expect([...seen].sort()).toEqual([...byId.keys()].sort());
      const created = new Set<string>();
      for (const id of seen) {
        const { kind = "", clientId = "" } = byId.get(id) ?? {};
        if (kind === "CLIENT_CREATED") created.add(clientId);
        else expect(created).toContain(clientId);
      }
    }
    // Webhooks may come twice, with the same id, and in another order, which the position tells.
    expect([...new Set(hook)].sort()).toEqual([...byId.keys()].sort());
    const positions = entries.map(({ position }) => position);
    expect(new Set(positions).size).toBe(positions.length);
  },
  LIMIT_MS,
);
