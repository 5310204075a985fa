// @ts-check
import { parseArgs } from "node:util";
import { SetupError } from "../setup/setup-error.mjs";

const help = `npm run test:money -- [options]
  --runs=N             runs through the ledger, 1000 by default; a twenty-fifth of them through each provider, and a
                       thousandth through each of two with a server that is killed, since those take as much longer
  --seed=N --path=P    repeats one run; both are printed when a run fails
  --only=TEXT          only tests with this in their name, such as stripe or killed
  --database=NAME      sqlite (default) or postgres`;

const patterns = {
  runs: /^[1-9]\d*$/,
  seed: /^-?\d+$/,
  path: /^\d+(:\d+)*$/,
  only: /./,
  database: /^(sqlite|postgres)$/,
};

/**
 * The options, in the form the tests understand.
 * Errors: throws SetupError with the wrong option and a list of all options.
 *
 * @param {string[]} args
 * @returns {{ env: Record<string, string>, only: string | undefined }}
 */
export function readMoneyOptions(args) {
  const { runs = "1000", seed, path, only, database = "sqlite" } = parse(args);
  if (path !== undefined && seed === undefined) throw new SetupError(`--path needs --seed.\n\n${help}`);
  const env = { TEST_DATABASE: database, MONEY_RUNS: runs };
  return { env: { ...env, ...(seed && { MONEY_SEED: seed }), ...(path && { MONEY_PATH: path }) }, only };
}

/** @param {string[]} args @returns {Partial<Record<keyof typeof patterns, string>>} */
function parse(args) {
  try {
    const options = Object.fromEntries(Object.keys(patterns).map((name) => [name, { type: "string" }]));
    const { values } = parseArgs({ args, options: /** @type {Record<string, { type: "string" }>} */ (options) });
    for (const [name, pattern] of Object.entries(patterns)) {
      const value = values[name];
      if (value !== undefined && !pattern.test(String(value))) throw new TypeError(`--${name} cannot be ${value}`);
    }
    return /** @type {Record<string, string>} */ (values);
  } catch (error) {
    throw new SetupError(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  }
}
