import { buildOperations } from "../attacks/operation-builder";
import { Victim } from "../attacks/victim";
import { createTestApi, type GraphQLAnswer, type TestApi } from "../create-test-api";
import { watchReads } from "../watch-reads";
import { storedColumnCases, whileStored } from "./columns";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ demo: true, mailFrom: "Portal <portal@example.com>" });
});
afterAll(() => api.close());

const SURFACES = ["admin", "portal"] as const;
/** For each column all queries that read its table. */
const MAX_MS = 600_000;

/** Something that can be read. */
interface Reader {
  /** What is wrong with the answer, each with the query's name before it. */
  readonly ask: () => Promise<readonly string[]>;
  /** Does it read this table? */
  readonly reads: (table: string) => boolean;
}

/** All that can be read, asked once to see where each looks. What was wrong with those answers comes with them. */
async function readers(victim: Victim): Promise<{ all: readonly Reader[]; before: ReadonlySet<string> }> {
  const owner = await victim.merchant.staff("OWNER");
  const { data } = await owner<{ client: { customerportalUrl: string } }>(
    "query ($id: ID!) { client(id: $id) { customerportalUrl } }",
    { id: victim.ids[0] },
  );
  const callers = { admin: owner, portal: await api.openPortal(data.client.customerportalUrl) };
  const all: Reader[] = [];
  const before = new Set<string>();
  const reads = watchReads(api.server.database);
  for (const surface of SURFACES) {
    for (const { name, query, variables } of buildOperations(api.server.schemas[surface])) {
      if (!query.startsWith("query")) continue;
      const [first] = variables(idFor(name, victim));
      const ask = async (): Promise<readonly string[]> =>
        problemsOf(await callers[surface](query, first)).map((problem) => `${surface}.${name}: ${problem}`);
      reads.take();
      for (const problem of await ask()) before.add(problem);
      const words = new Set(reads.take().flatMap(({ sql }) => sql.match(/\w+/g) ?? []));
      all.push({ ask, reads: (table) => words.has(table) });
    }
  }
  reads.stop();
  return { all, before };
}

/** What a query about one thing is asked for. */
function idFor(query: string, { ids: [clientId, documentId = ""], idIn }: Victim): string {
  const table = {
    webhookDeliveries: "webhook_endpoint",
    webhookDelivery: "webhook_delivery",
    apiKeyRequests: "api_key",
  };
  const [, own] = Object.entries(table).find(([name]) => name === query) ?? [];
  if (own !== undefined) return idIn.get(own) ?? "";
  return /ocument|placeholders/.test(query) ? documentId : clientId;
}

/** Clear states: it says that it can't be read, or that nobody is let in. */
const CLEAR = ["UNREADABLE", "UNAUTHENTICATED"];

/** Whatever else went wrong. */
function problemsOf({ status, errors }: GraphQLAnswer<unknown>): readonly string[] {
  const unclear = errors.filter(({ extensions: { code } }) => !CLEAR.includes(code));
  return [
    ...(status >= 500 ? [String(status)] : []),
    ...unclear.map(({ extensions: { code }, message }) => `${code} ${message}`),
  ];
}

test(
  "whatever is stored in a column whose values are closed, nothing that reads it answers 500",
  async () => {
    const victim = await Victim.create(api);
    // What a document's id is no answer to, for example, was wrong before.
    const { all, before } = await readers(victim);
    const [tried, wrong]: [string[], string[]] = [[], []];

    for (const stored of await storedColumnCases(api)) {
      const name = `${stored.table}.${stored.column}`;
      const wasStored = await whileStored(api, victim.merchant.scope.merchantId, stored, async () => {
        for (const { ask } of all.filter(({ reads }) => reads(stored.table))) {
          const after = (await ask()).filter((problem) => !before.has(problem));
          wrong.push(...after.map((problem) => `${name}: ${problem}`));
        }
      });
      if (wasStored) tried.push(name);
    }

    expect(wrong).toEqual([]);
    expect(tried).toEqual(
      expect.arrayContaining([
        ...["document.type", "document.status", "document.currency", "document.due_date", "document.fees_minor"],
        ...["document_version.content", "merchant.time_zone", "portal_settings.enabled_actions", "payment.status"],
        ...["mail.kind", "timeline_entry.kind", "client.locale", "ledger_entry.kind", "bank_import.format"],
        ...["webhook_endpoint.kinds", "webhook_endpoint.status", "webhook_delivery.status", "webhook_try.started_at"],
        ...["api_key_request.outcome", "api_key_request.problems"],
      ]),
    );
    expect(new Set((await Promise.all(all.map(({ ask }) => ask()))).flat())).toEqual(before);
  },
  MAX_MS,
);
