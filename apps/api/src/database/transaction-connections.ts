import type { DataSource, QueryRunner } from "typeorm";
import { Database as SqliteDatabase } from "sqlite3";
import { UnexpectedError } from "../shared/errors";
import type { DataSources, Reader } from "./data-source";
import type { TransactionConnection } from "./open-transaction";
import { PostgresTransaction } from "./postgres-transaction";
import { SqliteWriter } from "./sqlite-driver";

/** For one transaction; `isSingle`: it is one statement. */
export function connectTo({ kind, writer, reader }: DataSources, isSingle: boolean): TransactionConnection {
  return kind === "postgres" ? connectToPostgres(writer, reader) : connectToSqlite(writer, isSingle);
}

/** One connection of the pool, until it is released. */
function connectToPostgres(dataSource: DataSource, reader: Reader): TransactionConnection {
  const runner = dataSource.createQueryRunner();
  let begun: PostgresTransaction | null = null;
  return {
    runner,
    // Plain, it answers what an UPDATE returns in another shape.
    query: async <Row>(sql: string, values: readonly unknown[]) =>
      (await runner.query(sql, [...values], true)).records as Row[],
    run: async (sql, values) => (await runner.query(sql, [...values], true)).affected ?? 0,
    begin: async () => {
      begun = await PostgresTransaction.begin(runner);
    },
    commit: async (deadlineMs) => {
      if (begun === null) throw new UnexpectedError("A transaction ends that has not begun");
      await begun.commit(reader, deadlineMs);
    },
    abandon: () => begun?.abandon(),
    rollback: () => runner.query("ROLLBACK"),
    release: () => runner.release(),
  };
}

/** The only connection that writes: who has it decides the queue of `database.ts`. */
function connectToSqlite(dataSource: DataSource, isSingle: boolean): TransactionConnection {
  // TypeORM does not say so, but this is what it opened with our driver.
  const driver = dataSource.driver as { readonly databaseConnection?: unknown };
  if (!(driver.databaseConnection instanceof SqliteDatabase))
    throw new UnexpectedError("TypeORM opened no SQLite file");
  const writer = new SqliteWriter(driver.databaseConnection);
  let runner: QueryRunner | null = null;
  let statements = 0;
  const count = (): void => {
    statements += 1;
    if (isSingle && statements > 1) throw new UnexpectedError("A transaction of one statement has several");
  };
  const say = async (sql: string): Promise<void> => {
    if (!isSingle) await writer.query(sql, []);
  };
  return {
    get runner() {
      runner ??= dataSource.createQueryRunner();
      return runner;
    },
    query: async (sql, values) => {
      count();
      return writer.query(sql, values);
    },
    run: async (sql, values) => {
      count();
      return writer.run(sql, values);
    },
    // IMMEDIATE takes the write lock straight away: a second process waits here instead of failing in the middle.
    begin: () => say("BEGIN IMMEDIATE"),
    commit: () => say("COMMIT"),
    rollback: () => say("ROLLBACK"),
    // SQLite rolls back by itself, and opens no other.
    abandon: () => undefined,
    release: async () => runner?.release(),
  };
}
