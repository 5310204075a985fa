import { AsyncLocalStorage } from "node:async_hooks";
import type { EntityManager, QueryRunner } from "typeorm";
import { UnexpectedError } from "../shared/errors";
import { FifoQueue } from "../shared/fifo-queue";
import {
  closeDataSources,
  type DatabaseKind,
  type DatabaseLocation,
  type DataSources,
  type EntityClass,
  openDataSources,
} from "./data-source";
import { type SqlParameters, bindNamedParameters } from "./named-parameters";

interface OpenTransaction {
  readonly runner: QueryRunner;
  readonly afterCommit: (() => void)[];
  /** False once committed or rolled back: work that was not awaited must not slip into the next transaction. */
  active: boolean;
  /** Set when a nested part failed: the whole transaction can then only be rolled back. */
  failed: boolean;
}

/**
 * The only way to the database. Reads are plain SQL with named parameters and return plain rows; writes happen inside
 * `transaction`, where reads see them, too.
 */
export class Database {
  /** How many statements this process has run, not counting TypeORM's writes; tests use it to count them per request. */
  statements = 0;

  private readonly current = new AsyncLocalStorage<OpenTransaction>();
  private readonly queue = new FifoQueue();

  private constructor(private readonly sources: DataSources) {}

  static async open(location: DatabaseLocation, entities: readonly EntityClass[]): Promise<Database> {
    return new Database(await openDataSources(location, entities));
  }

  get kind(): DatabaseKind {
    return this.sources.kind;
  }

  /** The end of a SELECT that must lock its rows until the transaction ends. SQLite has one writer and needs no row locks. */
  get forUpdate(): string {
    return this.kind === "postgres" ? " FOR UPDATE" : "";
  }

  /** A boolean as a parameter: the SQLite driver has none. */
  boolean(value: boolean): boolean | number {
    return this.kind === "postgres" ? value : Number(value);
  }

  /**
   * Rows of a SELECT, in the running transaction if there is one.
   * Shape: the caller states the row type and names each column of it with `AS "camelCase"`. Booleans arrive as 0 and 1
   * on SQLite: read them with `toBoolean`.
   */
  async rows<Row>(sql: string, parameters: SqlParameters = {}): Promise<Row[]> {
    const { text, values } = bindNamedParameters(this.kind, sql, parameters);
    this.statements += 1;
    const open = this.current.getStore();
    if (open !== undefined) return runnerOf(open).query(text, values) as Promise<Row[]>;
    return this.sources.reader.query<Row>(text, values);
  }

  /** Errors: throws when the database does not respond. */
  async ping(): Promise<void> {
    await this.sources.reader.query("SELECT 1", []);
  }

  /** The first row, or null. */
  async row<Row>(sql: string, parameters: SqlParameters = {}): Promise<Row | null> {
    return (await this.rows<Row>(sql, parameters))[0] ?? null;
  }

  /**
   * Runs INSERT, UPDATE or DELETE as SQL and returns the number of rows it changed.
   * Errors: throws outside a transaction.
   */
  async execute(sql: string, parameters: SqlParameters = {}): Promise<number> {
    const { text, values } = bindNamedParameters(this.kind, sql, parameters);
    this.statements += 1;
    const result = await this.runner.query(text, values, true);
    return result.affected ?? 0;
  }

  /**
   * TypeORM's manager of the running transaction, for typed inserts and updates in repositories.
   * Errors: throws outside a transaction.
   */
  get writer(): EntityManager {
    return this.runner.manager;
  }

  /**
   * All or nothing. Called inside a transaction, it joins that one; a failure of the inner part rolls everything back,
   * even if the outer part catches it. On SQLite, transactions run one after the other, in the order they are called.
   */
  async transaction<Result>(work: () => Promise<Result>): Promise<Result> {
    const open = this.current.getStore();
    if (open === undefined) {
      return this.kind === "sqlite" ? this.queue.run(() => this.runOuter(work)) : this.runOuter(work);
    }
    runnerOf(open);
    try {
      return await work();
    } catch (error) {
      open.failed = true;
      throw error;
    }
  }

  /** Waits for, and then holds, a lock of this name until the running transaction ends. On SQLite there is one writer anyway. */
  async lock(name: string): Promise<void> {
    if (this.kind === "postgres") await this.runner.query("SELECT pg_advisory_xact_lock(hashtext($1))", [name]);
  }

  /** Calls back once the running transaction is committed (immediately when there is none). For wake-ups, never for data. */
  afterCommit(callback: () => void): void {
    const open = this.current.getStore();
    if (open === undefined) callback();
    else open.afterCommit.push(callback);
  }

  async close(): Promise<void> {
    await this.queue.idle();
    await closeDataSources(this.sources);
    // Node carries every context ever used along with every promise, until it is disabled.
    this.current.disable();
  }

  private get runner(): QueryRunner {
    const open = this.current.getStore();
    if (open === undefined) throw new UnexpectedError("A write needs a transaction");
    return runnerOf(open);
  }

  private async runOuter<Result>(work: () => Promise<Result>): Promise<Result> {
    const runner = this.sources.writer.createQueryRunner();
    await runner.connect();
    const open: OpenTransaction = {
      runner,
      afterCommit: [],
      active: true,
      failed: false,
    };
    try {
      // IMMEDIATE takes the write lock straight away: a second process waits here instead of failing in the middle.
      await runner.query(this.kind === "sqlite" ? "BEGIN IMMEDIATE" : "BEGIN");
      const result = await this.current.run(open, work);
      if (open.failed) throw new UnexpectedError("Part of the transaction failed, so none of it is kept");
      open.active = false;
      await runner.query("COMMIT");
      for (const callback of open.afterCommit) callback();
      return result;
    } catch (error) {
      open.active = false;
      await runner.query("ROLLBACK").catch(() => {
        // The connection is gone, or SQLite has already rolled back by itself; the first error is the one that matters.
      });
      throw error;
    } finally {
      await runner.release();
    }
  }
}

function runnerOf(open: OpenTransaction): QueryRunner {
  if (!open.active) throw new UnexpectedError("The transaction has ended; an await is missing somewhere");
  return open.runner;
}
