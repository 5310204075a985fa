type Ask = <Row>(sql: string) => Promise<Row[]>;

/**
 * The end of what is committed. Nobody sees a commit before its record is on the disk, which is also what replicas get; only where
 * commits are not waited for (`synchronous_commit = off`), they are seen earlier.
 */
const POSITION = `SELECT (CASE WHEN current_setting('synchronous_commit') = 'off' THEN pg_current_wal_insert_lsn()
  ELSE pg_current_wal_flush_lsn() END)::text AS "position"`;

/** Whether this server is a replica that shows everything up to the position `$1`. */
export const HAS_REPLAYED = `SELECT pg_is_in_recovery() AND pg_last_wal_replay_lsn() >= CAST($1 AS pg_lsn) AS "reached"`;

/** A replica has the identifier of the server from which it was copied. */
const IDENTITY = `SELECT system_identifier::text || '/' || current_database() AS "identity", pg_is_in_recovery() AS "isReplica"
  FROM pg_control_system()`;

interface Identity {
  readonly identity: string;
  readonly isReplica: boolean;
}

/** The server that is written to, as its replicas have to know it. */
export class Primary {
  private identity: Promise<Identity> | null = null;

  constructor(private readonly ask: Ask) {}

  /** Errors: throws when the primary can't be asked. */
  async findPosition(): Promise<string> {
    const [row] = await this.ask<{ position: string }>(POSITION);
    if (row === undefined) throw new Error("The database told no position");
    return row.position;
  }

  /** Whether what `ask` asks is a replica of this server, with the same database. Errors: throws what asking throws. */
  async isCopiedBy(ask: Ask): Promise<boolean> {
    this.identity ??= findIdentity(this.ask).catch((error: unknown) => {
      this.identity = null;
      throw error;
    });
    const [own, other] = await Promise.all([this.identity, findIdentity(ask)]);
    return other.isReplica && other.identity === own.identity;
  }
}

async function findIdentity(ask: Ask): Promise<Identity> {
  const [row] = await ask<Identity>(IDENTITY);
  if (row === undefined) throw new Error("The database told no identity");
  return row;
}

/** Looks once for all who ask at the same time, but never with a look that had begun before somebody asked. */
export class SharedLook<Result> {
  private running: Promise<unknown> = Promise.resolve();
  private next: Promise<Result> | null = null;

  constructor(private readonly look: () => Promise<Result>) {}

  take(): Promise<Result> {
    this.next ??= this.lookAfter(this.running);
    return this.next;
  }

  private async lookAfter(before: Promise<unknown>): Promise<Result> {
    await before.catch(() => undefined);
    this.next = null;
    const look = this.look();
    this.running = look;
    return look;
  }
}
