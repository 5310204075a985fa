// Two processes of the built product on one throw-away PostgreSQL. Prints their origins as JSON once both respond;
// stops all of them when its input ends.
import { fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const startPostgres = require("../../api/test/start-postgres.cjs");
const stopPostgres = require("../../api/test/stop-postgres.cjs");

const script = join(dirname(fileURLToPath(import.meta.url)), "start-server.mjs");
const dataDir = mkdtempSync(join(tmpdir(), "kundenportal-e2e-"));
const children = [];
// Not by a signal: the PostgreSQL package would react to it too, and stop before the servers have answered everything.
process.stdin.once("end", () => void stop()).resume();
await startPostgres();
const shared = {
  DATABASE_URL: process.env.TEST_POSTGRES_URL,
  LINK_KEYS: `1:${randomBytes(32).toString("hex")}`,
  INTERNAL_SECRET: randomBytes(32).toString("hex"),
  DATA_DIR: dataDir,
};
const first = await startServer({});
const second = await startServer({ E2E_JOINS: "1" });
process.stdout.write(`${JSON.stringify([first, second])}\n`);

async function startServer(own) {
  // Their logs go to standard error: our own output says only one thing.
  const child = fork(script, { env: { ...process.env, ...shared, ...own }, stdio: ["ignore", 2, 2, "ipc"] });
  children.push(child);
  return new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}`)));
  });
}

async function stop() {
  const ended = children.map((child) => new Promise((resolve) => child.once("exit", resolve)));
  for (const child of children) child.disconnect();
  await Promise.all(ended);
  await stopPostgres();
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(0);
}
