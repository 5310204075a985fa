import { setTimeout as pause } from "node:timers/promises";
import { connectToPostgres } from "./database-probe";
import { findOutage, type OutageKind } from "./outages";
import { HAS_REPLAYED, Primary } from "./replication";

/** What keeps a replica from being read. */
export type ReplicaTrouble =
  | OutageKind
  /** It is a server of its own, or a replica of another one. */
  | "NO_REPLICA"
  /** It does not get what is committed within a second. */
  | "BEHIND";

const LOOK_AGAIN_MS = 50;

interface ReplicaPair {
  readonly url: string;
  readonly readUrl: string;
  /** Of connecting and of each statement; a replica gets half of it to catch up. */
  readonly limitMs: number;
}

/** Null: none. Over connections of its own, opened for each look. Errors: throws what says nothing about the replica. */
export async function findReplicaTrouble({ url, readUrl, limitMs }: ReplicaPair): Promise<ReplicaTrouble | null> {
  const primary = await connectToPostgres(url, limitMs);
  try {
    const known = new Primary(primary.query);
    const position = await known.findPosition();
    try {
      return await lookAt(known, { readUrl, limitMs, position });
    } catch (error) {
      const kind = findOutage(error);
      if (kind === null) throw error;
      return kind;
    }
  } finally {
    primary.close();
  }
}

interface Look extends Pick<ReplicaPair, "readUrl" | "limitMs"> {
  readonly position: string;
}

async function lookAt(primary: Primary, { readUrl, limitMs, position }: Look): Promise<ReplicaTrouble | null> {
  const deadlineMs = performance.now() + limitMs / 2;
  const replica = await connectToPostgres(readUrl, limitMs);
  try {
    if (!(await primary.isCopiedBy(replica.query))) return "NO_REPLICA";
    for (;;) {
      const [state] = await replica.query<{ reached: boolean | null }>(HAS_REPLAYED, [position]);
      if (state?.reached === true) return null;
      if (performance.now() >= deadlineMs) return "BEHIND";
      await pause(LOOK_AGAIN_MS);
    }
  } finally {
    replica.close();
  }
}
