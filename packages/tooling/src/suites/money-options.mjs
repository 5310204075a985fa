// @ts-check
import { parseArgs } from "node:util";
import { SetupError } from "../setup/setup-error.mjs";

const defaultRuns = "1000";

const help = `npm run test:money -- [options]
  --runs=N             runs through each provider, ${defaultRuns} unless told; a fiftieth of them with a server that is killed
  --seed=N --path=P    does one run again; both are printed when a run fails
  --only=TEXT          only tests with this in their name, such as stripe or killed
  --database=NAME      sqlite (unless told) or postgres`;

/**
 * What is asked for, as the tests understand it.
 * Errors: throws SetupError naming the option that is wrong, with all options.
 *
 * @param {readonly string[]} args
 * @returns {{ env: Record<string, string>, only: string | null }}
 */
export function readMoneyOptions(args) {
  const { runs, seed, path, only, database } = parse(args);
  if (!/^[1-9]\d*$/.test(runs)) throw wrong("--runs", "a number above 0");
  if (seed !== undefined && !/^-?\d+$/.test(seed)) throw wrong("--seed", "a whole number");
  if (path !== undefined && !/^\d+(:\d+)*$/.test(path)) throw wrong("--path", "numbers with colons between them");
  if (path !== undefined && seed === undefined) throw wrong("--path", "given together with --seed");
  if (database !== "sqlite" && database !== "postgres") throw wrong("--database", "sqlite or postgres");
  return {
    env: {
      TEST_DATABASE: database,
      MONEY_RUNS: runs,
      ...(seed === undefined ? {} : { MONEY_SEED: seed }),
      ...(path === undefined ? {} : { MONEY_PATH: path }),
    },
    only: only ?? null,
  };
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        runs: { type: "string", default: defaultRuns },
        seed: { type: "string" },
        path: { type: "string" },
        only: { type: "string" },
        database: { type: "string", default: "sqlite" },
      },
    });
    return values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new SetupError(`${error.message}\n\n${help}`);
  }
}

/** @param {string} option @param {string} expected */
function wrong(option, expected) {
  return new SetupError(`${option} must be ${expected}.\n\n${help}`);
}
