// @ts-check
// Starts the built server and measures what it really sends for the first load of each app, and until the portal's pages behind
// links, and the admin app's start page, can be used: those of the portal are read before any script. For every browser: those that know only
// gzip, too, get a seventh more.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { rootFolder } from "../setup/run.mjs";
import { filesOf, measureFirstLoad } from "./first-load.mjs";

// The one page of the portal that is sent without content also to those who have no session.
const portal = "/portal/profile";
const texts = ["src/locales", "../../packages/app-core/src/texts/locales", "../../packages/ui/src/i18n/locales"].map(
  (folder) => `${folder}/de.json?messages`,
);
/** @type {readonly { name: string, app?: "portal" | "admin", page: string, modules?: readonly string[], limitBytes: { br: number, gzip: number } }[]} */
const limits = [
  { name: "portal", page: portal, limitBytes: { br: 94_000, gzip: 108_000 } },
  {
    name: "portal, start page until usable",
    page: portal,
    modules: ["src/features/documents/home-page.tsx", ...texts],
    limitBytes: { br: 110_000, gzip: 127_000 },
  },
  {
    name: "portal, document page until usable",
    page: portal,
    modules: ["src/features/document/document-page.tsx", ...texts],
    limitBytes: { br: 110_000, gzip: 127_000 },
  },
  // Staff load it once a release.
  { name: "admin app", app: "admin", page: "/admin/", limitBytes: { br: 137_000, gzip: 156_000 } },
  {
    name: "admin app, start page until usable",
    app: "admin",
    page: "/admin/",
    modules: ["src/features/overview/overview-page.tsx", ...texts],
    limitBytes: { br: 195_000, gzip: 224_000 },
  },
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
  for (const { name, app = "portal", page, modules = [], limitBytes } of limits) {
    const files = filesOf(readManifest(app), modules).map((file) => `/${app}/${file}`);
    for (const encoding of /** @type {const} */ (["br", "gzip"])) {
      const { scriptBytes, allBytes, problems } = await measureFirstLoad(origin, page, { encoding, files });
      const figures = `${kilobytes(scriptBytes)} of JavaScript, ${kilobytes(allBytes)} in all`;
      console.log(`${name} as ${encoding}: ${figures}`);
      for (const problem of problems) console.log(`  ${problem}`);
      const limit = limitBytes[encoding];
      if (scriptBytes > limit) console.log(`  more JavaScript than ${kilobytes(limit)}`);
      isOk &&= problems.length === 0 && scriptBytes <= limit;
    }
  }
  return isOk;
}

/** @param {"portal" | "admin"} app @returns {import("./first-load.mjs").Manifest} */
function readManifest(app) {
  return JSON.parse(readFileSync(join(rootFolder, `apps/${app}/dist/.vite/manifest.json`), "utf8"));
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
