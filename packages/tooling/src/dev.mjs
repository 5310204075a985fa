// @ts-check
// `npm run dev`: all three apps with hot reload. The API is compiled and restarted on every change; portal and admin
// run on Vite's servers, which pass requests for the API on to it. Ctrl-C stops everything.
import { join } from "node:path";
import { printLine, rootFolder } from "./setup/run.mjs";
import { buildWorkspaces } from "./setup/build-workspaces.mjs";
import { ensureInstalled } from "./setup/ensure-installed.mjs";
import { explain, runAsProgram } from "./setup/setup-error.mjs";

const apiUrl = "http://127.0.0.1:4000";
const portalUrl = "http://127.0.0.1:5173";
const adminUrl = "http://127.0.0.1:5174";

await runAsProgram(async () => {
  ensureInstalled();
  try {
    // The server needs something to run.
    buildWorkspaces(["@kundenportal/api"]);
  } catch (error) {
    // What does not compile yet is no reason to stop: the watchers show it as well.
    printLine(explain(error));
  }
  printLine(`• Portal ${portalUrl}/portal/, admin ${adminUrl}/admin/, API ${apiUrl}. Ctrl-C stops all of them.`);
  const { default: concurrently } = await import("concurrently");
  const { result } = concurrently([...compile("packages/domain"), ...compile("apps/api"), server(), ...apps()], {
    prefix: "{name}",
    padPrefix: true,
    killOthersOn: ["success", "failure"],
  });
  await result.catch(() => {
    process.exitCode = 1;
  });
});

/** @param {string} workspace */
function compile(workspace) {
  const tsc = "node ../../node_modules/typescript7/bin/tsc -p tsconfig.build.json --watch --preserveWatchOutput";
  return [{ name: `${workspace.replace(/^.*\//, "")}-tsc`, cwd: join(rootFolder, workspace), command: tsc }];
}

function server() {
  const env = {
    NODE_ENV: "development",
    DATA_DIR: process.env["DATA_DIR"] ?? join(rootFolder, "data"),
    DEMO: process.env["DEMO"] ?? "true",
    PORTAL_URL: portalUrl,
    ADMIN_URL: adminUrl,
  };
  const command = "node --watch --watch-preserve-output --enable-source-maps dist/main.js";
  return { name: "api", cwd: join(rootFolder, "apps/api"), command, env };
}

function apps() {
  return Object.entries({ portal: portalUrl, admin: adminUrl }).flatMap(([name, url]) => {
    const cwd = join(rootFolder, "apps", name);
    return [
      { name: `${name}-gql`, cwd, command: "graphql-codegen --config codegen.ts --watch" },
      { name, cwd, command: `vite --port ${new URL(url).port} --strictPort`, env: { API_URL: apiUrl } },
    ];
  });
}
