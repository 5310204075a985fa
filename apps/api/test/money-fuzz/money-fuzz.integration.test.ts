import { listWrongSums } from "../../src/database/kept-sums";
import { CORE_CASES, CoreStage } from "../provider-conformance/core-scene";
import { FUZZ_TIMEOUT_MS, fuzz } from "./fuzz-runs";
import { MoneyRun } from "./money-run";
import { moneySteps } from "./money-steps";

/** In every test run; `npm run test:money -- --runs=100000` goes on for as long as you like. */
const RUNS = 12;
/** Each poll and reconciliation goes through all merchants of a server: without a limit, runs would take longer and longer. */
const RUNS_PER_STAGE = 20;
const CASES = CORE_CASES.filter(({ subject }, index) => index === 0 || subject?.traits.provider !== "paylink");

/**
 * Whatever happens in whatever order, the ledger ends up like the provider's books: no cent lost, none booked twice.
 * A failing run prints its seed and path: `npm run test:money -- --seed=… --path=…` repeats it.
 */
describe.each(CASES)("money through $name", (subject) => {
  let stage: CoreStage;
  let runsOnStage = 0;
  beforeAll(async () => {
    stage = await CoreStage.open(subject);
  });
  afterAll(() => stage.close());

  /** A merchant on a server that does not have too many others to look after. */
  async function createRun(): Promise<MoneyRun> {
    if (runsOnStage === RUNS_PER_STAGE) {
      await stage.close();
      stage = await CoreStage.open(subject);
      runsOnStage = 0;
    }
    runsOnStage += 1;
    return new MoneyRun(stage, await stage.createScene());
  }

  test(
    "ends in a ledger equal to the provider's truth",
    async () => {
      await fuzz(subject.name, moneySteps, {
        runs: RUNS,
        costs: 25,
        property: async (steps) => {
          const run = await createRun();
          for (const step of steps) await run.take(step);
          await run.settle();

          const { provider, ledger } = await run.compare();
          expect(ledger).toEqual(provider);
          expect(await run.findWrongDocuments()).toEqual([]);
          expect(await listWrongSums(stage.api.server.database, null)).toEqual([]);
          expect(await run.countOpenAttempts()).toBeLessThanOrEqual(1);
          expect(await run.countParked()).toBe(0);
          expect(run.payableAfterwards).toEqual([]);
          expect(await run.findHiddenMoney()).toBeNull();
        },
      });
    },
    FUZZ_TIMEOUT_MS,
  );
});
