import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { join } from "node:path";

export interface TwoServers {
  readonly origins: readonly [string, string];
  stop(): Promise<void>;
}

/** Two processes of the product on one PostgreSQL, each with an origin of its own. */
export async function startTwoServers(): Promise<TwoServers> {
  const child = spawn(process.execPath, [join(__dirname, "start-two-servers.mjs")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    child.stdin.end();
    await once(child, "exit");
  };
  for await (const line of createInterface(child.stdout)) {
    const origins: unknown = JSON.parse(line);
    if (isPair(origins)) return { origins, stop };
  }
  throw new Error(`The servers ended with ${String(child.exitCode)} before they answered`);
}

function isPair(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((entry) => typeof entry === "string");
}
