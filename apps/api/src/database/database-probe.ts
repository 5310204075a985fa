import * as sqlite3 from "sqlite3";
import { sqliteFile, type DatabaseLocation } from "./data-source";
import { findOutage, type OutageKind } from "./outages";
import { connectionLimits, LimitedClient } from "./postgres-client";

type Query = <Row>(sql: string) => Promise<Row[]>;

/**
 * Looks at the database over a connection of its own, opened for each look: one from the pool would have to be waited for, and
 * an old one can show a file or a server that is no longer the one others get.
 */
export class DatabaseProbe {
  constructor(
    private readonly location: DatabaseLocation,
    private readonly limitMs: number,
  ) {}

  /** Rows of a SELECT. Errors: throws whatever the driver does, in time. */
  read<Row>(sql: string): Promise<Row[]> {
    return this.connected("READ", (query) => query<Row>(sql));
  }

  /** What keeps the database from being read, or from being written if `write` is asked for; null: nothing. */
  async findTrouble({ write }: { readonly write: boolean }): Promise<OutageKind | null> {
    try {
      return await this.connected(write ? "WRITE" : "READ", (query) =>
        this.location.kind === "sqlite" ? lookAtSqlite(query, write) : lookAtPostgres(query, write),
      );
    } catch (error) {
      const kind = findOutage(error);
      if (kind === null) throw error;
      return kind;
    }
  }

  private async connected<Result>(mode: "READ" | "WRITE", work: (query: Query) => Promise<Result>): Promise<Result> {
    const { location, limitMs } = this;
    const { query, close } =
      location.kind === "sqlite"
        ? await connectToSqlite(sqliteFile(location.dataDir), mode, limitMs)
        : await connectToPostgres(location.url, limitMs);
    try {
      return await work(query);
    } finally {
      close();
    }
  }
}

interface Connection {
  readonly query: Query;
  /** Does not wait: whoever does not answer never says goodbye either. */
  readonly close: () => void;
}

interface PostgresConnection extends Connection {
  readonly query: <Row>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;
}

export async function connectToPostgres(url: string, limitMs: number): Promise<PostgresConnection> {
  const client = new LimitedClient({ ...connectionLimits(limitMs), connectionString: url }, limitMs);
  // What breaks it also fails what is awaited.
  client.on("error", () => undefined);
  const close = (): void => {
    void client.end();
  };
  try {
    await client.connect();
  } catch (error) {
    close();
    throw error;
  }
  return {
    query: async <Row>(sql: string, values: readonly unknown[] = []) => {
      const { rows } = await client.query(sql, [...values]);
      // The caller states the shape of a row.
      return rows as Row[];
    },
    close,
  };
}

/** Writing to a temporary table needs the same disk as everything else, and leaves nothing behind. */
async function lookAtPostgres(query: Query, write: boolean): Promise<OutageKind | null> {
  const [state] = await query<{ canWrite: boolean }>(
    `SELECT NOT pg_is_in_recovery() AND current_setting('transaction_read_only') = 'off' AS "canWrite"`,
  );
  if (state?.canWrite !== true) return "READ_ONLY";
  if (!write) return null;
  await query("BEGIN");
  await query("CREATE TEMP TABLE health_probe ON COMMIT DROP AS SELECT repeat('-', 100000) AS page");
  await query("COMMIT");
  return null;
}

async function connectToSqlite(file: string, mode: "READ" | "WRITE", limitMs: number): Promise<Connection> {
  const connection = await new Promise<sqlite3.Database>((resolve, reject) => {
    const flags = mode === "READ" ? sqlite3.OPEN_READONLY : sqlite3.OPEN_READWRITE;
    const opened = new sqlite3.Database(file, flags, (error) => {
      if (error === null) resolve(opened);
      else reject(error);
    });
  });
  connection.configure("busyTimeout", Math.ceil(limitMs / 2));
  return {
    query: <Row>(sql: string) =>
      new Promise<Row[]>((resolve, reject) => {
        connection.all<Row>(sql, (error, rows) => {
          if (error === null) resolve(rows);
          else reject(error);
        });
      }),
    close: () => {
      connection.close(() => undefined);
    },
  };
}

/** Setting a number in the file's header to what it is already writes a page like any other change. */
async function lookAtSqlite(query: Query, write: boolean): Promise<OutageKind | null> {
  await query("SELECT COUNT(*) FROM migrations");
  if (!write) return null;
  await query("BEGIN IMMEDIATE");
  const [header] = await query<{ user_version: number }>("PRAGMA user_version");
  await query(`PRAGMA user_version = ${String(header?.user_version ?? 0)}`);
  await query("COMMIT");
  return null;
}
