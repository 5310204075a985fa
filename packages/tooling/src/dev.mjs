// @ts-check
// `npm run dev`: all three apps with hot reload. The API is compiled and restarted on every change; portal and admin
// run on Vite's servers, which pass requests for the API on to it. Ctrl-C stops everything.
import { join } from "node:path";
import { createInterface } from "node:readline";
import { isShuttingDown, startChild, stopAllChildren } from "./processes/children.mjs";
import { printLine } from "./report/progress.mjs";
import { buildWorkspaces } from "./setup/build-workspaces.mjs";
import { ensureInstalled } from "./setup/ensure-installed.mjs";
import { runAsProgram, SetupError } from "./setup/setup-error.mjs";
import { programPath, rootFolder } from "./workspace.mjs";

const apiUrl = "http://127.0.0.1:4000";
const portalUrl = "http://127.0.0.1:5173";
const adminUrl = "http://127.0.0.1:5174";

/** The programs see a pipe and not our terminal, so we tell them what it can do. @type {Record<string, string>} */
const colors = process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" };

/**
 * @typedef {object} DevTask
 * @property {string} label
 * @property {string} workspace
 * @property {readonly string[]} args for node
 * @property {Record<string, string>} [env]
 */

/** @type {readonly DevTask[]} */
const tasks = [
  { label: "domain", workspace: "packages/domain", args: watchTypescript() },
  { label: "api-tsc", workspace: "apps/api", args: watchTypescript() },
  {
    label: "api",
    workspace: "apps/api",
    args: ["--watch", "--watch-preserve-output", "--enable-source-maps", "dist/main.js"],
    env: {
      NODE_ENV: "development",
      DATA_DIR: process.env["DATA_DIR"] ?? join(rootFolder, "data"),
      DEMO: process.env["DEMO"] ?? "true",
      PORTAL_URL: portalUrl,
      ADMIN_URL: adminUrl,
    },
  },
  ...watchSpa("portal", portalUrl),
  ...watchSpa("admin", adminUrl),
];

await runAsProgram(async () => {
  await ensureInstalled();
  await buildServer();
  printLine(`• Portal ${portalUrl}/portal/, admin ${adminUrl}/admin/, API ${apiUrl}. Ctrl-C stops all of them.`);
  const { label, code } = await Promise.race(tasks.map(runTask));
  if (isShuttingDown()) return 0;
  printLine(`✗ ${label} ended with code ${code}, so everything stops.`);
  await stopAllChildren();
  return 1;
});

/** The server needs something to run. What does not compile yet is no reason to stop: the watchers show it as well. */
async function buildServer() {
  try {
    await buildWorkspaces(["@kundenportal/api"]);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    printLine(error.message);
  }
}

function watchTypescript() {
  return [programPath("tsc"), "-p", "tsconfig.build.json", "--watch", "--preserveWatchOutput"];
}

/** @param {string} app @param {string} url @returns {DevTask[]} */
function watchSpa(app, url) {
  const workspace = `apps/${app}`;
  const port = new URL(url).port;
  return [
    { label: `${app}-gql`, workspace, args: [programPath("codegen"), "--config", "codegen.ts", "--watch"] },
    { label: app, workspace, args: [programPath("vite"), "--port", port, "--strictPort"], env: { API_URL: apiUrl } },
  ];
}

/** @param {DevTask} task @returns {Promise<{ label: string, code: number }>} */
function runTask({ label, workspace, args, env = {} }) {
  const child = startChild(process.execPath, args, {
    cwd: join(rootFolder, workspace),
    env: { ...process.env, ...colors, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on("line", (line) => printLine(`${label.padEnd(10)} │ ${line}`));
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve({ label, code: code ?? 1 }));
  });
}
