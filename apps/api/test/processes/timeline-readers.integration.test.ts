import { createTestApi, type TestApi } from "../create-test-api";
import { ServerFleet } from "./server-fleet";

const WRITERS = 20;
/** Clients that each makes per round, with two entries each. */
const BATCH = 5;
const ROUNDS = 3;

let api: TestApi;
let fleet: ServerFleet;
beforeAll(async () => {
  api = await createTestApi();
  fleet = await ServerFleet.start(api);
}, 120_000);
afterAll(async () => {
  await fleet.stop();
  await api.close();
});

interface News {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const SINCE = `query ($after: String, $first: Int) { timelineSince(after: $after, first: $first) {
  edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
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

/** Somebody who reads as `docs/api.md` says, through a server that changes from page to page. */
async function readOn(
  headers: Readonly<Record<string, string>>,
  first: number,
  isWriting: () => boolean,
): Promise<readonly string[]> {
  const seen: string[] = [];
  let after: string | null = null;
  for (let turn = 0; ; turn += 1) {
    // Asked before reading: whoever finds nothing new after the last entry was written has read all.
    const wasWriting = isWriting();
    const { timelineSince }: { readonly timelineSince: News } = await fleet.ask(
      headers,
      { query: SINCE, variables: { after, first } },
      turn,
    );
    seen.push(...timelineSince.edges.map(({ node }) => node.id));
    after = timelineSince.pageInfo.endCursor;
    if (!wasWriting && !timelineSince.pageInfo.hasNextPage) return seen;
  }
}

test("600 entries by twenty writers in several processes: each reader sees each once, each client's in order", async () => {
  const merchant = await api.createMerchant();
  const headers = await merchant.keyHeaders();
  const progress = { isWriting: true };
  const isWriting = (): boolean => progress.isWriting;
  const write = async (writer: number): Promise<void> => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const input = { data: { name: `Kunde ${String(writer)}` }, portalAccess: true };
      const made = await fleet.ask<Readonly<Record<string, Made>>>(
        headers,
        { query: CREATE, variables: { input } },
        writer,
      );
      const ids = Object.values(made).map(({ client }) => client.id);
      await fleet.ask(headers, { query: rotate(ids), variables: {} }, writer + 1);
    }
  };
  const writing = Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer))).finally(() => {
    progress.isWriting = false;
  });
  const [, ...readers] = await Promise.all([
    writing,
    readOn(await merchant.keyHeaders("READ"), 7, isWriting),
    readOn(await merchant.keyHeaders("READ"), 100, isWriting),
  ]);

  const written = await api.server.database.rows<{ id: string; kind: string; clientId: string }>(
    `SELECT id AS "id", kind AS "kind", client_id AS "clientId" FROM timeline_entry WHERE merchant_id = :merchantId`,
    { merchantId: merchant.scope.merchantId },
  );
  const byId = new Map(written.map((entry) => [entry.id, entry]));
  expect(written).toHaveLength(WRITERS * ROUNDS * BATCH * 2);
  for (const seen of readers) {
    expect([...seen].sort()).toEqual([...byId.keys()].sort());
    const created = new Set<string>();
    for (const id of seen) {
      const { kind = "", clientId = "" } = byId.get(id) ?? {};
      if (kind === "CLIENT_CREATED") created.add(clientId);
      else expect(created).toContain(clientId);
    }
  }
}, 120_000);
