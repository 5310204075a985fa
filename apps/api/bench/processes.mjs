// What a second process on the same PostgreSQL is worth: `node apps/api/bench/processes.mjs` after a build. Prints a table for docs/scaling.md.
import { fork, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import autocannon from "autocannon";

const require = createRequire(import.meta.url);
const ROUNDS = 4;
const SECONDS = 6;
const CONNECTIONS = 16;
const COUNTS = [1, 2];

const dataDir = mkdtempSync(join(tmpdir(), "kundenportal-processes-"));
await require("../test/start-postgres.cjs")();
const children = [];
const env = {
  PATH: process.env.PATH,
  NODE_ENV: "production",
  DEMO: "true",
  LOG_LEVEL: "silent",
  PORT: "0",
  RUN_WORKERS: "false",
  DATA_DIR: dataDir,
  DATABASE_URL: process.env.TEST_POSTGRES_URL,
  LINK_KEYS: `1:${randomBytes(32).toString("hex")}`,
  INTERNAL_SECRET: randomBytes(32).toString("hex"),
};
try {
  const path = await makeDemo();
  const servers = [];
  while (servers.length < Math.max(...COUNTS)) servers.push(await startServer());
  const opened = await fetch(servers[0].origin + path, { redirect: "manual" });
  const [cookie = ""] = (opened.headers.get("set-cookie") ?? "").split(";");
  const figures = Object.fromEntries(COUNTS.map((count) => [count, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const count of COUNTS) {
      const figure = await measure(servers.slice(0, count), cookie);
      // The first round only warms up.
      if (round > 0) figures[count].push(figure);
    }
  }
  console.log(
    `${cpus()[0]?.model}, ${cpus().length} processors for servers, PostgreSQL and load together, Node ${process.version}`,
  );
  for (const count of COUNTS) {
    const rates = figures[count].map(({ perSecond }) => perSecond);
    const processor = figures[count].map(({ microseconds }) => microseconds);
    console.log(`| ${count} | ${Math.round(median(rates))} | ${Math.round(median(processor))} |`);
  }
} finally {
  for (const child of children) child.kill("SIGKILL");
  await require("../test/stop-postgres.cjs")();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit(0);

/** The path of a customer's link. */
async function makeDemo() {
  const child = spawn(process.execPath, [join(import.meta.dirname, "../dist/main.js")], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  for await (const line of createInterface(child.stdout)) {
    const [, url] = /Portal +(\S+)/.exec(line) ?? [];
    if (url === undefined) continue;
    child.kill("SIGKILL");
    return new URL(url).pathname;
  }
  throw new Error("There is no demo");
}

async function startServer() {
  const child = fork(join(import.meta.dirname, "api-server.mjs"), {
    env,
    execArgv: ["--max-semi-space-size=64"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  children.push(child);
  const { origin } = await nextMessage(child);
  return {
    origin,
    /** Microseconds of processor so far. */
    usage: async () => {
      child.send("usage");
      const { user, system } = await nextMessage(child);
      return user + system;
    },
  };
}

/** The list that a customer sees first, from all of the servers at once. */
async function measure(servers, cookie) {
  const before = await Promise.all(servers.map((server) => server.usage()));
  const results = await Promise.all(
    servers.map(({ origin }) =>
      autocannon({
        url: `${origin}/portal/graphql`,
        method: "POST",
        headers: { "content-type": "application/json", cookie },
        body: JSON.stringify({ documentId: "list" }),
        connections: CONNECTIONS / servers.length,
        duration: SECONDS,
      }),
    ),
  );
  const after = await Promise.all(servers.map((server) => server.usage()));
  const total = results.reduce((sum, { requests, non2xx, errors }) => {
    if (non2xx + errors > 0) throw new Error(`${non2xx} refused, ${errors} failed`);
    return sum + requests.total;
  }, 0);
  const used = after.reduce((sum, value, index) => sum + value - before[index], 0);
  return { perSecond: total / SECONDS, microseconds: used / total };
}

function nextMessage(child) {
  return new Promise((resolve) => child.once("message", resolve));
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
