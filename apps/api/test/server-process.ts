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
  readonly pid: number;
  /** What it has logged. */
  readonly lines: readonly string[];
  /** As a supervisor does it: SIGTERM. Resolves to its exit code once it is gone. */
  stop(): Promise<number | null>;
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

interface ProcessOptions {
  readonly runWorkers?: boolean;
  /** More environment variables. */
  readonly settings?: Readonly<Record<string, string>>;
  /** What a shell does before it becomes the server, such as `ulimit -n 100`. */
  readonly preparation?: string;
}

/** Starts the built server on a test environment's database and secrets; resolves once it responds. */
export async function startServerProcess(
  environment: Environment,
  options: ProcessOptions = {},
): Promise<ServerProcess> {
  const port = await findFreePort();
  const { child, lines } = spawnServer(environment, port, options);
  const origin = `http://127.0.0.1:${String(port)}`;
  await untilItAnswers(child, origin, lines);
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const ended = new Promise((done) => child.once("exit", done));
    child.kill(signal);
    await ended;
    return child.exitCode;
  };
  return {
    origin,
    pid: child.pid ?? 0,
    lines,
    stop: () => end("SIGTERM"),
    kill: async () => {
      await end("SIGKILL");
    },
  };
}

/** Starts a server that is expected to end by itself. */
export async function watchFailedStart(
  environment: Environment,
  options: ProcessOptions = {},
): Promise<{ readonly exitCode: number | null; readonly output: string }> {
  const { child, lines } = spawnServer(environment, await findFreePort(), options);
  await new Promise((done) => child.once("close", done));
  return { exitCode: child.exitCode, output: lines.join("") };
}

/** A test environment as a process is told it. */
export function settingsOf(environment: Environment): Readonly<Record<string, string>> {
  const {
    dataDir,
    postgresUrl,
    postgresReadUrl,
    fileBucket,
    linkKeys,
    internalSecret,
    paymentTestOrigins,
    trustedProxies,
  } = environment;
  return {
    NODE_ENV: "test",
    DATA_DIR: dataDir,
    DATABASE_URL: postgresUrl ?? "",
    DATABASE_READ_URL: postgresReadUrl ?? "",
    S3_BUCKET: fileBucket?.bucket ?? "",
    S3_ENDPOINT: fileBucket?.endpoint ?? "",
    S3_ACCESS_KEY_ID: fileBucket?.accessKeyId ?? "",
    S3_SECRET_ACCESS_KEY: fileBucket?.secretAccessKey ?? "",
    DATABASE_WAIT_SECONDS: String(environment.databaseWaitMs / 1000),
    STOP_WAIT_SECONDS: String(environment.stopWaitMs / 1000),
    LINK_KEYS: linkKeys.map(({ id, secret }) => `${String(id)}:${secret.toString("hex")}`).join(","),
    INTERNAL_SECRET: internalSecret.toString("hex"),
    PAYLINK_TEST_ORIGIN: paymentTestOrigins.paylink ?? "",
    STRIPE_TEST_ORIGIN: paymentTestOrigins.stripe ?? "",
    TRUSTED_PROXIES: String(trustedProxies),
    WEBHOOK_NETWORKS: environment.webhookNetworks.join(","),
    LOG_LEVEL: "warn",
  };
}

function spawnServer(
  environment: Environment,
  port: number,
  { runWorkers = false, settings = {}, preparation }: ProcessOptions,
): { readonly child: ChildProcess; readonly lines: readonly string[] } {
  const program = [process.execPath, join(API_FOLDER, "dist/main.js")] as const;
  const [command, args] =
    preparation === undefined
      ? [program[0], program.slice(1)]
      : ["bash", ["-c", `${preparation} && exec "$0" "$@"`, ...program]];
  const child = spawn(command, args, {
    env: {
      PATH: process.env["PATH"],
      ...settingsOf(environment),
      PORT: String(port),
      RUN_WORKERS: String(runWorkers),
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (line: string) => lines.push(line));
  }
  return { child, lines };
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
export function findFreePort(): Promise<number> {
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
