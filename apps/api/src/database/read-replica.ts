import { setTimeout as pause } from "node:timers/promises";
import { Pool, type PoolClient } from "pg";
import { within } from "../shared/within";
import { findOutage } from "./outages";
import { connectionLimits, PostgresConnections } from "./postgres-client";
import { HAS_REPLAYED, type Primary, SharedLook } from "./replication";

/** Who waits for a connection, or for a word about what the replica has, is better off asking the primary. */
const TURN_LIMIT_MS = 1_000;
const MAX_STATEMENT_MS = 5_000;
/** A replica on the same network is a millisecond or two behind. Whoever finds it further behind does not wait for it. */
const CATCH_UP_PAUSES_MS = [2, 6, 18] as const;
/** For so long nobody looks again whether it has caught up, or has come back. */
const REST_BEHIND_MS = 500;
const REST_AWAY_MS = 5_000;

export interface ReplicaLocation {
  readonly url: string;
  /** How long anything waits for the database, all tries together. */
  readonly waitMs: number;
  readonly connections: number;
}

/**
 * Answers reads in the primary's place, and only if it has everything that was committed when the read was asked: whoever reads
 * here sees what they would have seen there. Otherwise the primary is to be asked.
 */
export class ReadReplica {
  /** How many reads were answered here, and how many were left to the primary. */
  readonly reads = { replica: 0, primary: 0 };

  private readonly pool: Pool;
  /** Connections to a server that was found to be a replica of this primary. */
  private readonly known = new WeakSet<PoolClient>();
  private readonly position: SharedLook<string>;
  private restsUntilMs = 0;
  private isAway = false;

  constructor(
    { url, waitMs, connections }: ReplicaLocation,
    private readonly primary: Primary,
  ) {
    // The primary needs a part of the time, should nothing come of it here.
    const statementMs = Math.min(Math.ceil(waitMs / 2), MAX_STATEMENT_MS);
    this.pool = new Pool({
      ...connectionLimits(statementMs),
      connectionString: url,
      connectionTimeoutMillis: TURN_LIMIT_MS,
      max: connections,
      Client: new PostgresConnections(statementMs).Client,
    });
    // A connection that breaks while nobody uses it is replaced when somebody does.
    this.pool.on("error", () => undefined);
    this.position = new SharedLook(() => primary.findPosition());
  }

  /** Rows of a SELECT; null: ask the primary. The caller states the shape of a row. */
  async query<Row>(sql: string, values: readonly unknown[]): Promise<Row[] | null> {
    const rows = await this.tryQuery<Row>(sql, values);
    this.reads[rows === null ? "primary" : "replica"] += 1;
    return rows;
  }

  private async tryQuery<Row>(sql: string, values: readonly unknown[]): Promise<Row[] | null> {
    const nowMs = performance.now();
    if (nowMs < this.restsUntilMs) return null;
    // One at a time tries whether it is back.
    if (this.isAway) this.rest(REST_AWAY_MS);
    try {
      // Asked first: whatever is committed while we wait for a connection may be missing.
      const position = await this.position.take();
      const client = await this.pool.connect();
      let isDone = false;
      try {
        const looking = this.hasReached(client, position);
        if (!(await within(TURN_LIMIT_MS, looking))) return this.leave(true);
        const rows = (await looking) ? await rowsOf<Row>(client, sql, values) : this.leave(false);
        isDone = true;
        if (rows !== null) this.comeBack();
        return rows;
      } finally {
        client.release(!isDone);
      }
    } catch (error) {
      // What is wrong with the statement itself, the primary will say. What the replica gave up for the sake of replaying
      // (CONFLICT) says nothing about the next read.
      const outage = findOutage(error);
      if (outage !== null && outage !== "CONFLICT") this.leave(true);
      return null;
    }
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  private leave(isAway: boolean): null {
    this.isAway = isAway;
    this.rest(isAway ? REST_AWAY_MS : REST_BEHIND_MS);
    return null;
  }

  private comeBack(): void {
    this.isAway = false;
    this.restsUntilMs = 0;
  }

  private rest(forMs: number): void {
    this.restsUntilMs = performance.now() + forMs;
  }

  private async hasReached(client: PoolClient, position: string): Promise<boolean> {
    if (!this.known.has(client)) {
      if (!(await this.primary.isCopiedBy((sql) => rowsOf(client, sql)))) return false;
      this.known.add(client);
    }
    for (const pauseMs of [...CATCH_UP_PAUSES_MS, null]) {
      const [state] = await rowsOf<{ reached: boolean | null }>(client, HAS_REPLAYED, [position]);
      if (state?.reached === true) return true;
      if (pauseMs !== null) await pause(pauseMs);
    }
    return false;
  }
}

async function rowsOf<Row>(client: PoolClient, sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  const { rows } = await client.query(sql, [...values]);
  // The caller states the shape of a row.
  return rows as Row[];
}
