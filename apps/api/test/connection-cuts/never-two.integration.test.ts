import { createTestApi, type TestApi } from "../create-test-api";
import { Dice } from "../operation-fuzz/operation-maker";
import { BlindProgram } from "./blind-program";
import { CuttingProxy } from "./cutting-proxy";
import { type Expected, RandomWork } from "./random-work";

/** A little always, more with `npm test -- --long`; `CUT_STEPS=5000` for as long as you like. */
const STEPS = Number(process.env["CUT_STEPS"] ?? (process.env["TEST_LONG"] === "true" ? 200 : 25));
const SEED = Number(process.env["CUT_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const PROGRAMS = ["A", "B", "C"];
/** Each step is answered in the end, and prints at most three documents. */
const TIMEOUT_MS = 60_000 + STEPS * 10_000;

let api: TestApi;
let proxy: CuttingProxy;
beforeAll(async () => {
  api = await createTestApi();
  proxy = await CuttingProxy.start(await api.server.app.listen({ host: "127.0.0.1", port: 0 }), new Dice(SEED));
});
afterAll(async () => {
  await proxy.close();
  await api.close();
});

/** How often things are there, by what they are known by; PostgreSQL counts in text. */
async function countBy(sql: string, merchantId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await api.server.database.rows<{ mark: string; count: number | string }>(sql, { merchantId });
  return new Map(rows.map(({ mark, count }) => [mark, Number(count)]));
}

const COUNTS: Readonly<Record<keyof Expected, string>> = {
  clients: `SELECT name AS "mark", COUNT(*) AS "count" FROM client WHERE merchant_id = :merchantId GROUP BY name`,
  documents: `SELECT title AS "mark", COUNT(*) AS "count" FROM document WHERE merchant_id = :merchantId GROUP BY title`,
  comments: `SELECT body AS "mark", COUNT(*) AS "count" FROM comment WHERE merchant_id = :merchantId GROUP BY body`,
  bookings: `SELECT provider_payment_id AS "mark", COUNT(*) AS "count" FROM ledger_entry
    WHERE merchant_id = :merchantId AND amount_minor = 100 GROUP BY provider_payment_id`,
  updates: `SELECT client_id AS "mark", COUNT(*) AS "count" FROM timeline_entry
    WHERE merchant_id = :merchantId AND kind = 'CLIENT_UPDATED' GROUP BY client_id`,
  links: `SELECT id AS "mark", link_generation - 1 AS "count" FROM client
    WHERE merchant_id = :merchantId AND link_generation > 1`,
};

const sorted = (counts: ReadonlyMap<string, number>) => [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));

test(
  `programs whose connections are cut, and that repeat blindly, never make two of anything (CUT_SEED=${String(SEED)})`,
  async () => {
    const merchant = await api.createMerchant();
    const { merchantId } = merchant.scope;
    const works: RandomWork[] = [];
    const programs: BlindProgram[] = [];
    for (const [index, name] of PROGRAMS.entries()) {
      const dice = new Dice(SEED + index + 1);
      const program = new BlindProgram(proxy.port, await merchant.keyHeaders("WRITE"), dice);
      programs.push(program);
      works.push(new RandomWork(program, dice, name));
    }

    await Promise.all(
      works.map(async (work) => {
        for (let step = 0; step < STEPS; step += 1) await work.step();
      }),
    );
    // What was cut off may still be at work.
    await api.server.app.close();

    for (const [kind, sql] of Object.entries(COUNTS)) {
      const expected = new Map(works.flatMap((work) => [...work.expected[kind as keyof Expected]]));
      expect([kind, sorted(await countBy(sql, merchantId))]).toEqual([kind, sorted(expected)]);
    }
    const numbers = await api.server.database.rows<{ number: string }>(
      `SELECT number AS "number" FROM document WHERE merchant_id = :merchantId AND source = 'MANUAL' AND number IS NOT NULL
       ORDER BY number`,
      { merchantId },
    );
    expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, index) => `RE-${String(1001 + index)}`));
    const versions = await api.server.database.rows<{ documentId: string }>(
      `SELECT document_id AS "documentId" FROM document_version WHERE merchant_id = :merchantId GROUP BY document_id HAVING COUNT(*) > 1`,
      { merchantId },
    );
    expect(versions).toEqual([]);
    // The cuts were real: without them, each step would be sent once, or twice at the same time.
    expect(proxy.cuts).toBeGreaterThan(STEPS);
  },
  TIMEOUT_MS,
);
