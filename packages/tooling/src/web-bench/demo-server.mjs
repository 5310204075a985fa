// @ts-check
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { rootFolder } from "../setup/run.mjs";

/** @typedef {{ origin: string, portalLink: string, staff: { email: string, password: string }, stop: () => Promise<void> }} DemoServer */

/**
 * Starts the built product with the demo's data, as people get it.
 * @returns {Promise<DemoServer>}
 */
export async function startDemoServer() {
  const dataFolder = mkdtempSync(join(tmpdir(), "kundenportal-web-"));
  const port = await findFreePort();
  const server = spawn(process.execPath, ["--max-semi-space-size=64", join(rootFolder, "apps/api/dist/main.js")], {
    env: {
      PATH: process.env["PATH"],
      NODE_ENV: "production",
      DATA_DIR: dataFolder,
      PORT: String(port),
      DEMO: "true",
      LOG_LEVEL: "error",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = async () => {
    const ended = new Promise((done) => server.once("exit", done));
    if (server.exitCode === null && server.kill()) await ended;
    rmSync(dataFolder, { recursive: true, force: true });
  };
  /** @type {string[]} */
  const lines = [];
  for await (const line of createInterface({ input: server.stdout })) {
    lines.push(line);
    // The last of the addresses that it prints.
    if (line.includes("Mailbox")) break;
  }
  const [, portalLink] = /(http\S+\/p\/\S+)/.exec(lines.join("\n")) ?? [];
  const [, email, password] = /sign in as (\S+) with the password (\S+)/.exec(lines.join("\n")) ?? [];
  if (portalLink === undefined || email === undefined || password === undefined) {
    await stop();
    throw new Error(`The server said neither how to sign in nor where the portal is:\n${lines.join("\n")}`);
  }
  server.stdout.resume();
  return { origin: new URL(portalLink).origin, portalLink, staff: { email, password }, stop };
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
