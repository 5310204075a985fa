import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { readEnvironment } from "./config/environment";
import { createServer } from "./create-server";
import { systemClock } from "./shared/clock";
import { createLogger } from "./shared/logger";

const SCHEMA_DIR = join(__dirname, "..", "schema");

/**
 * Writes the SDL of both surfaces to `apps/api/schema/`; with `--check` it only compares, and fails if a file is out of date.
 */
async function writeSchemas(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "kundenportal-schema-"));
  const environment = readEnvironment({ DATA_DIR: dataDir, LOG_LEVEL: "error" });
  const server = await createServer({ environment, clock: systemClock, logger: createLogger("error") });
  let stale = 0;
  for (const [name, schema] of Object.entries(server.schemas)) {
    const path = join(SCHEMA_DIR, `${name}.graphql`);
    // In alphabetical order, so that moving code does not look like a change to the API.
    const text = `${printSchema(lexicographicSortSchema(schema))}\n`;
    if (readFileSync(path, "utf8") === text) continue;
    stale += 1;
    if (process.argv.includes("--check")) console.error(`${path} is stale: run npm run schema -w apps/api`);
    else writeFileSync(path, text);
  }
  await server.close();
  rmSync(dataDir, { recursive: true });
  if (stale > 0 && process.argv.includes("--check")) process.exitCode = 1;
}

writeSchemas().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
