import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Environment } from "../src/config/environment";

const API_FOLDER = resolve(__dirname, "..");
const ROOT_FOLDER = resolve(API_FOLDER, "../..");
const START_TRIES = 600;
const PAUSE_MS = 50;

/** A process of its own that runs the built server. */
export interface ServerProcess {
  readonly origin: string;
  /** Immediately, whatever it is doing: SIGKILL. */
  kill(): Promise<void>;
}

/** Builds what has changed since the last build; takes a moment if nothing has. */
export function buildServer(): void {
  // When suites run side by side, nobody may build while somebody is starting the server.
  if (process.env["TEST_SERVER_IS_BUILT"] === "true") return;
  const turbo = join(ROOT_FOLDER, "node_modules/turbo/bin/turbo");
  const args = [turbo, "run", "build", "--filter=@kundenportal/api", "--output-logs=errors-only"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT_FOLDER,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The server could not be built:\n${stdout}${stderr}`);
}

/** Starts the built server on a test environment's database and secrets; resolves once it responds. */
export async function startServerProcess(
  { dataDir, postgresUrl, linkKeys, internalSecret, paymentTestOrigins, trustedProxies }: Environment,
  { runWorkers = false }: { readonly runWorkers?: boolean } = {},
): Promise<ServerProcess> {
  const port = await findFreePort();
  const child = spawn(process.execPath, [join(API_FOLDER, "dist/main.js")], {
    env: {
      PATH: process.env["PATH"],
      NODE_ENV: "test",
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: postgresUrl ?? "",
      LINK_KEYS: linkKeys.map(({ id, secret }) => `${String(id)}:${secret.toString("hex")}`).join(","),
      INTERNAL_SECRET: internalSecret.toString("hex"),
      PAYLINK_TEST_ORIGIN: paymentTestOrigins.paylink ?? "",
      STRIPE_TEST_ORIGIN: paymentTestOrigins.stripe ?? "",
      RUN_WORKERS: String(runWorkers),
      TRUSTED_PROXIES: String(trustedProxies),
      LOG_LEVEL: "warn",
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const lines: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (line: string) => lines.push(line));
  const origin = `http://127.0.0.1:${String(port)}`;
  await untilItAnswers(child, origin, lines);
  return {
    origin,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((done) => child.once("exit", done));
      child.kill("SIGKILL");
      await ended;
    },
  };
}

async function untilItAnswers(child: ChildProcess, origin: string, lines: readonly string[]): Promise<void> {
  for (let tries = 0; tries < START_TRIES; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The server ended at once:\n${lines.join("")}`);
    const answers = await fetch(`${origin}/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (answers) return;
    await pause(PAUSE_MS);
  }
  child.kill("SIGKILL");
  throw new Error(`The server never answered:\n${lines.join("")}`);
}

/** Errors: another process may take the port in between; the server then exits immediately and says so. */
function findFreePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === "string") failed(new Error("There is no free port"));
        else found(address.port);
      });
    });
  });
}
