import { spawn } from "node:child_process";
import { join } from "node:path";

export interface Replication {
  readonly url: string;
  readonly readUrl: string;
  /** Stops the replica for good, as an operator would. */
  stopReplica(): void;
  stop(): Promise<void>;
}

/** A PostgreSQL server of its own with a streaming replica: the one of the suite writes nothing that could be replayed. */
export async function startReplication(): Promise<Replication> {
  const script = join(__dirname, "replicated-postgres.cjs");
  const child = spawn(process.execPath, [script], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const words = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString()));
    child.once("close", () => reject(new Error("PostgreSQL did not start")));
  });
  const { url, readUrl, replicaPid } = JSON.parse(words) as {
    readonly url: string;
    readonly readUrl: string;
    readonly replicaPid: number;
  };
  return {
    url,
    readUrl,
    stopReplica: () => {
      process.kill(replicaPid, "SIGINT");
    },
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
