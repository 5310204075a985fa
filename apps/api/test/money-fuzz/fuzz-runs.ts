import { performance } from "node:perf_hooks";
import * as fc from "fast-check";

const PROGRESS_EVERY_MS = 10_000;
/** Longer than any run that somebody waits for: the number of runs ends it. */
export const FUZZ_TIMEOUT_MS = 14 * 24 * 3_600_000;

interface FuzzOptions<Input> {
  /** In every test run. */
  readonly runs: number;
  /** How many ordinary runs take as long as one of these: that many fewer are made when a number is asked for. */
  readonly costs?: number;
  /** A failure that depends on timing does not recur on smaller input, and looking for it takes forever. */
  readonly dependsOnTiming?: boolean;
  readonly property: (input: Input) => Promise<void>;
}

/**
 * Tries a property on random input: a few times in every test run, as often as requested by `npm run test:money`, which
 * also reports its progress.
 *
 * Errors: rejects with seed, path and the smallest input that fails.
 */
export async function fuzz<Input>(
  name: string,
  input: fc.Arbitrary<Input>,
  { runs, costs = 1, dependsOnTiming = false, property }: FuzzOptions<Input>,
): Promise<void> {
  const { MONEY_RUNS, MONEY_SEED, MONEY_PATH } = process.env;
  const numRuns = MONEY_RUNS === undefined ? runs : Math.ceil(Number(MONEY_RUNS) / costs);
  let done = 0;
  let toldAt = performance.now();
  await fc.assert(
    fc.asyncProperty(input, async (value) => {
      await property(value);
      done += 1;
      if (MONEY_RUNS === undefined || performance.now() - toldAt < PROGRESS_EVERY_MS) return;
      toldAt = performance.now();
      process.stderr.write(`  ${name}: ${String(done)} of ${String(numRuns)}\n`);
    }),
    {
      numRuns,
      endOnFailure: dependsOnTiming,
      ...(MONEY_SEED === undefined ? {} : { seed: Number(MONEY_SEED) }),
      ...(MONEY_PATH === undefined ? {} : { path: MONEY_PATH }),
    },
  );
}
