// @ts-check
// `npm run dev`: all three apps with hot reload. The API is compiled and restarted on every change; portal and admin
// run on Vite's servers, which forward API requests. Ctrl-C stops everything.
import { join } from "node:path";
import { rootFolder } from "./setup/run.mjs";
import { tryToBuild } from "./setup/build-workspaces.mjs";
import { ensureInstalled } from "./setup/ensure-installed.mjs";
import { runAsProgram } from "./setup/setup-error.mjs";

const apiUrl = "http://127.0.0.1:4000";
const portalUrl = "http://127.0.0.1:5173";
const adminUrl = "http://127.0.0.1:5174";

const compile = "node ../../node_modules/typescript7/bin/tsc -p tsconfig.build.json --watch --preserveWatchOutput";
const generate = "graphql-codegen --config codegen.ts --watch";
const serve = "node --watch --watch-preserve-output --enable-source-maps dist/main.js";
const tasks = [
  { name: "domain-tsc", workspace: "packages/domain", command: compile },
  { name: "api-tsc", workspace: "apps/api", command: compile },
  {
    name: "api",
    workspace: "apps/api",
    command: serve,
    env: {
      NODE_ENV: "development",
      DATA_DIR: process.env["DATA_DIR"] ?? join(rootFolder, "data"),
      DEMO: process.env["DEMO"] ?? "true",
      PORTAL_URL: portalUrl,
      ADMIN_URL: adminUrl,
    },
  },
  { name: "portal-gql", workspace: "apps/portal", command: generate },
  { name: "portal", workspace: "apps/portal", command: "vite --port 5173 --strictPort", env: { API_URL: apiUrl } },
  { name: "admin-gql", workspace: "apps/admin", command: generate },
  { name: "admin", workspace: "apps/admin", command: "vite --port 5174 --strictPort", env: { API_URL: apiUrl } },
].map(({ workspace, ...task }) => ({ ...task, cwd: join(rootFolder, workspace) }));

await runAsProgram(async () => {
  ensureInstalled();
  // The server needs something to run. Code that does not compile yet is no reason to stop: the watchers report it too.
  tryToBuild(["@kundenportal/api"]);
  console.log(`• Portal ${portalUrl}/portal/, admin ${adminUrl}/admin/, API ${apiUrl}. Ctrl-C stops all of them.`);
  const { default: concurrently } = await import("concurrently");
  const { result } = concurrently(tasks, { prefix: "{name}", padPrefix: true, killOthersOn: ["success", "failure"] });
  await result.catch(() => {
    process.exitCode = 1;
  });
});
