import * as fc from "fast-check";
import { CORE_CASES, CoreStage } from "../provider-conformance/core-scene";
import { MoneyRun } from "./money-run";
import { fuzzParameters, moneySteps } from "./money-steps";

/** In every test run; `npm run test:money -- --runs=100000` goes on for as long as you like. */
const RUNS = 25;
const CASES = CORE_CASES.filter(({ subject }, index) => index === 0 || subject?.traits.provider !== "paylink");

/**
 * Whatever happens in whatever order, the ledger ends as the provider's books: no cent lost, none booked twice.
 * A failing run prints its seed and path: `npm run test:money -- --seed=… --path=…` does it again.
 */
describe.each(CASES)("money through $name", (subject) => {
  let stage: CoreStage;
  beforeAll(async () => {
    stage = await CoreStage.open(subject);
  });
  afterAll(() => stage.close());

  test(
    "ends in a ledger equal to the provider's truth",
    async () => {
      await fc.assert(
        fc.asyncProperty(moneySteps, async (steps) => {
          const run = new MoneyRun(stage, await stage.createScene());
          for (const step of steps) await run.take(step);
          await run.settle();

          const { provider, ledger } = await run.compare();
          expect(ledger).toEqual(provider);
          const { settledMinor, sumMinor, isPaid } = await run.settledAndSum();
          expect(settledMinor).toBe(sumMinor);
          expect(isPaid).toBe(settledMinor >= 11_900);
          expect(await run.countOpenAttempts()).toBeLessThanOrEqual(1);
          expect(await run.countParked()).toBe(0);
        }),
        fuzzParameters(RUNS),
      );
    },
    48 * 3_600_000,
  );
});
