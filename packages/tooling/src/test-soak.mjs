// @ts-check
// `npm run test:soak`: a server of limited memory, asked and sent everything for as long as you like. Fails when it takes
// more memory at the end than after two minutes.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildWorkspaces } from "./setup/build-workspaces.mjs";
import { ensureInstalled } from "./setup/ensure-installed.mjs";
import { rootFolder } from "./setup/run.mjs";
import { runAsProgram, SetupError } from "./setup/setup-error.mjs";

const help = `npm run test:soak -- [options]
  --minutes=N       how long, 10 by default; at least 3
  --memory=N        the server's heap in MB, 256 by default
  --small           started as docs/operating.md says for small machines
  --database=NAME   sqlite (default) or postgres`;
const minMinutes = 3;
const smallHeapMb = "96";

await runAsProgram(async () => {
  const env = readOptions();
  ensureInstalled();
  buildWorkspaces(["@kundenportal/api"]);
  Object.assign(process.env, env);
  process.chdir(join(rootFolder, "apps/api"));
  const { run } = await import("jest");
  await run(["--runInBand", "--forceExit", "--testMatch", "**/soak/*.long.ts"]);
});

/** @returns {Record<string, string>} in the form the test understands */
function readOptions() {
  const { values } = parseArgs({
    options: {
      minutes: { type: "string", default: "10" },
      memory: { type: "string", default: "256" },
      database: { type: "string", default: "sqlite" },
      small: { type: "boolean", default: false },
    },
    strict: false,
  });
  const { minutes, database, small } = values;
  const memory = small === true ? smallHeapMb : values.memory;
  const isNumber = (/** @type {unknown} */ value) => typeof value === "string" && /^[1-9]\d*$/.test(value);
  const isRight = isNumber(minutes) && isNumber(memory) && (database === "sqlite" || database === "postgres");
  if (!isRight || Number(minutes) < minMinutes) throw new SetupError(help);
  return {
    TEST_DATABASE: String(database),
    TEST_SERVER_IS_BUILT: "true",
    SOAK_MINUTES: String(minutes),
    SOAK_MEMORY: String(memory),
    SOAK_SMALL: String(small === true),
  };
}
