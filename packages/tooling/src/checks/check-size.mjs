// @ts-check
// Starts the built server and measures what it really sends for the first load of each app. The portal's may have 150 kB of
// JavaScript, for every browser: those that know only gzip, too.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { rootFolder } from "../setup/run.mjs";
import { measureFirstLoad } from "./first-load.mjs";

const limits = [
  { page: "/portal/", limitBytes: 150_000 },
  // Staff load it once a release: no budget, but it must travel compressed.
  { page: "/admin/", limitBytes: Infinity },
];
const startTries = 300;

const dataFolder = mkdtempSync(join(tmpdir(), "kundenportal-size-"));
const port = await findFreePort();
const origin = `http://127.0.0.1:${port}`;
const server = spawn(process.execPath, [join(rootFolder, "apps/api/dist/main.js")], {
  env: { PATH: process.env["PATH"], DATA_DIR: dataFolder, PORT: String(port), DEMO: "false", RUN_WORKERS: "false" },
  stdio: ["ignore", "ignore", "inherit"],
});
try {
  await untilItAnswers();
  process.exitCode = (await checkAll()) ? 0 : 1;
} finally {
  const ended = new Promise((done) => server.once("exit", done));
  if (server.exitCode === null && server.kill()) await ended;
  rmSync(dataFolder, { recursive: true, force: true });
}

async function checkAll() {
  let isOk = true;
  for (const { page, limitBytes } of limits) {
    for (const encoding of /** @type {const} */ (["br", "gzip"])) {
      const { scriptBytes, allBytes, problems } = await measureFirstLoad(origin, page, encoding);
      const figures = `${kilobytes(scriptBytes)} of JavaScript, ${kilobytes(allBytes)} in all`;
      console.log(`${page} as ${encoding}: ${figures}`);
      for (const problem of problems) console.log(`  ${problem}`);
      if (scriptBytes > limitBytes) console.log(`  more JavaScript than ${kilobytes(limitBytes)}`);
      isOk &&= problems.length === 0 && scriptBytes <= limitBytes;
    }
  }
  return isOk;
}

async function untilItAnswers() {
  for (let tries = 0; tries < startTries; tries += 1) {
    if (server.exitCode !== null) throw new Error("The server ended at once.");
    const isUp = await fetch(`${origin}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await pause(100);
  }
  throw new Error("The server never answered.");
}

/** @returns {Promise<number>} */
function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
