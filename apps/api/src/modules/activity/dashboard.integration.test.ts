import { readFileSync } from "node:fs";
import { join } from "node:path";
import { watchReads } from "../../../test/watch-reads";
import { createTestApi, type TestApi } from "../../../test/create-test-api";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

/** What the admin app sends, word for word. */
function operationOfTheApp(name: string): string {
  const file = join(__dirname, "../../../../admin/src/gql/persisted-documents.json");
  const texts = Object.values(JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, string>>);
  const text = texts.find((each) => each.includes(`query ${name} `) || each.includes(`query ${name}(`));
  if (text === undefined) throw new Error(`The admin app sends nothing called ${name}`);
  return text;
}

/** The statements of one request besides the one that finds the session. */
async function statementsOf(operation: string): Promise<readonly string[]> {
  const merchant = await api.createMerchant();
  const staff = await merchant.staff();
  const reads = watchReads(api.server.database);
  try {
    const { errors } = await staff(operationOfTheApp(operation));
    expect(errors).toEqual([]);
    const sent = reads.take().map(({ sql }) => sql);
    expect(sent[0]).toMatch(/\bstaff_session\b/);
    return sent.slice(1);
  } finally {
    reads.stop();
  }
}

describe("the dashboard looks up what is asked for and nothing else", () => {
  test("the frame of every page asks for its three counters", async () => {
    const statements = await statementsOf("Shell");

    expect(statements.map((sql) => /\bFROM (\w+)/.exec(sql)?.[1]).toSorted()).toEqual([
      "mail",
      "parked_item",
      "webhook_event",
    ]);
  });

  test("the start page asks once for each of its figures", async () => {
    const statements = await statementsOf("Overview");

    expect(new Set(statements).size).toBe(statements.length);
    expect(statements).toHaveLength(8);
  });
});
