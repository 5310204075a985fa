import { buildOperations } from "../attacks/operation-builder";
import { Victim } from "../attacks/victim";
import { createTestApi, type GraphQLAnswer, type TestApi } from "../create-test-api";
import { storedColumnCases, whileStored } from "./columns";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ demo: true, mailFrom: "Portal <portal@example.com>" });
});
afterAll(() => api.close());

const SURFACES = ["admin", "portal"] as const;
/** For each column all queries. */
const MAX_MS = 600_000;

type Ask = (name: string) => Promise<readonly string[]>;

/** All that can be read, by a name; what is wrong with the answer. */
async function readers(victim: Victim): Promise<ReadonlyMap<string, Ask>> {
  const owner = await victim.merchant.staff("OWNER");
  const { data } = await owner<{ client: { customerportalUrl: string } }>(
    "query ($id: ID!) { client(id: $id) { customerportalUrl } }",
    { id: victim.ids[0] },
  );
  const callers = { admin: owner, portal: await api.openPortal(data.client.customerportalUrl) };
  const known = new Map<string, Ask>();
  for (const surface of SURFACES) {
    for (const { name, query, variables } of buildOperations(api.server.schemas[surface])) {
      if (!query.startsWith("query")) continue;
      const [clientId, documentId = ""] = victim.ids;
      const [first] = variables(/ocument|placeholders/.test(name) ? documentId : clientId);
      known.set(`${surface}.${name}`, async () => problemsOf(await callers[surface](query, first)));
    }
  }
  return known;
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
    const asks = await readers(victim);
    const everything = async (): Promise<readonly string[]> => {
      const found: string[] = [];
      for (const [name, ask] of asks) found.push(...(await ask(name)).map((problem) => `${name}: ${problem}`));
      return found;
    };
    // What a document's id is no answer to, for example.
    const before = new Set(await everything());
    const [tried, wrong]: [string[], string[]] = [[], []];

    for (const stored of await storedColumnCases(api)) {
      const name = `${stored.table}.${stored.column}`;
      const wasStored = await whileStored(api, victim.merchant.scope.merchantId, stored, async () => {
        const after = (await everything()).filter((problem) => !before.has(problem));
        wrong.push(...after.map((problem) => `${name}: ${problem}`));
      });
      if (wasStored) tried.push(name);
    }

    expect(wrong).toEqual([]);
    expect(tried).toEqual(
      expect.arrayContaining([
        ...["document.type", "document.status", "document.currency", "document.due_date", "document.fees_minor"],
        ...["document_version.content", "merchant.time_zone", "portal_settings.enabled_actions", "payment.status"],
        ...["mail.kind", "timeline_entry.kind", "client.locale", "ledger_entry.kind", "bank_import.format"],
      ]),
    );
    expect(await everything()).toEqual([...before]);
  },
  MAX_MS,
);
