import { AsyncLocalStorage } from "node:async_hooks";
import { UnexpectedError } from "../shared/errors";
import { FifoQueue } from "../shared/fifo-queue";
import { tellWhatIsHeld } from "../shared/nothing-held";
import { type LongWork, RunsAgain } from "./beforehand";
import {
  closeDataSources,
  type DatabaseKind,
  type DatabaseLocation,
  type DataSources,
  type EntityClass,
  openDataSources,
} from "./data-source";
import { type SqlParameters, type SqlValue, bindNamedParameters } from "./named-parameters";
import { connectionOf, type OpenTransaction, type TransactionKind, type TransactionOptions } from "./open-transaction";
import { asOutage, asOutageOfTransaction, DatabaseUnavailableError, type OutageKind } from "./outages";
import type { CheckOutcome } from "./sqlite-check";
import { assertReadable, isReadable, NO_COLUMNS, type StoredColumns } from "./stored-values";
import { TableWriter } from "./table-writer";
import { connectTo } from "./transaction-connections";
import { tryAgain } from "./try-again";
import { UnknownValues } from "./unknown-values";

/**
 * The only way to the database. Reads are plain SQL with named parameters and return plain rows; writes happen inside
 * `transaction`, where reads see them, too.
 */
export class Database {
  /** How many statements this process has run; tests use it to count them per request. */
  statements = 0;

  readonly unknownValues = new UnknownValues();

  private readonly current = new AsyncLocalStorage<OpenTransaction>();
  private readonly queue = new FifoQueue();
  private readonly runsAgain: RunsAgain;
  private readonly tellNoMore: () => void;
  private lastingTrouble: OutageKind | null = null;

  private constructor(
    private readonly sources: DataSources,
    private readonly waitMs: number,
  ) {
    this.runsAgain = new RunsAgain(waitMs);
    this.tellNoMore = tellWhatIsHeld(() => {
      const open = this.current.getStore();
      return open?.active === true && !open.isAlone;
    });
  }

  /** Errors: throws DatabaseUnavailableError when it can't be opened in time. */
  static async open(location: DatabaseLocation, entities: readonly EntityClass[]): Promise<Database> {
    return new Database(await openDataSources(location, entities), location.waitMs);
  }

  /** The lasting reason for which something failed; null once a write succeeds. Damage does not pass by itself. */
  get trouble(): OutageKind | null {
    return this.lastingTrouble;
  }

  /** Looks through the whole database, for at most `limitMs`. Others go on meanwhile. */
  async checkForDamage(limitMs: number): Promise<CheckOutcome> {
    const outcome = await this.sources.check(limitMs);
    if (outcome.kind === "DAMAGED") this.lastingTrouble = "DAMAGED";
    return outcome;
  }

  /** Something could be written. */
  forgetTrouble(): void {
    if (this.lastingTrouble !== "DAMAGED") this.lastingTrouble = null;
  }

  /** How many lists the read replica answered, and how many it left to the database; null: there is none. */
  get replicaReads(): Readonly<Record<"replica" | "primary", number>> | null {
    return this.sources.replica?.reads ?? null;
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
   * Rows of a SELECT, in the running transaction if there is one. Those that can't be read are left out, but not in a
   * transaction: what would be written from the rest could be wrong.
   * Shape: the caller states the row type and names each column of it with `AS "camelCase"`; `columns` says what those with a
   * closed set of values may hold. Booleans arrive as 0 and 1 on SQLite: read them with `toBoolean`.
   * Errors: throws DatabaseUnavailableError when the database can't answer. Outside a transaction it was asked several times.
   * Throws UnreadableError in a transaction.
   */
  async rows<Row>(sql: string, parameters: SqlParameters = {}, columns: StoredColumns = NO_COLUMNS): Promise<Row[]> {
    return this.readable(this.unknownValues.check(await this.select<Row & object>(sql, parameters), columns));
  }

  /** The same for work that waits side by side: what can't be read must not keep the rest from being done, in a transaction either. */
  async workRows<Row>(sql: string, parameters: SqlParameters, columns: StoredColumns = NO_COLUMNS): Promise<Row[]> {
    return this.unknownValues.check(await this.select<Row & object>(sql, parameters), columns).filter(isReadable);
  }

  /** As `rows`, for what looks through many (lists, searches, sums): a read replica may answer, if it has all that is committed. */
  async listRows<Row>(sql: string, parameters: SqlParameters, columns: StoredColumns = NO_COLUMNS): Promise<Row[]> {
    return this.readable(await this.pageRows<Row & object>(sql, parameters, columns));
  }

  /** The same for `toPage`, which leaves out what can't be read: it still counts, or a list would end at the first page with one. */
  async pageRows<Row>(sql: string, parameters: SqlParameters, columns: StoredColumns = NO_COLUMNS): Promise<Row[]> {
    return this.unknownValues.check(await this.select<Row>(sql, parameters, { isList: true }), columns);
  }

  private readable<Row extends object>(rows: Row[]): Row[] {
    if (this.current.getStore() !== undefined) assertReadable(rows);
    return rows.filter(isReadable);
  }

  private select<Row>(sql: string, parameters: SqlParameters, { isList = false } = {}): Promise<Row[]> {
    const { text, values } = bindNamedParameters(this.kind, sql, parameters);
    this.statements += 1;
    const open = this.current.getStore();
    if (open !== undefined) return this.ask(() => connectionOf(open).query<Row>(text, values));
    const deadlineMs = Date.now() + this.waitMs;
    const { reader, replica } = this.sources;
    const read = (): Promise<Row[]> => tryAgain(() => this.ask(() => reader.query<Row>(text, values)), deadlineMs);
    if (!isList || replica === null) return read();
    return replica.query<Row>(text, values).then((rows) => rows ?? read());
  }

  /** The first row, or null. Errors: as `rows`, and UnreadableError when it can't be read. */
  async row<Row>(
    sql: string,
    parameters: SqlParameters = {},
    columns: StoredColumns = NO_COLUMNS,
  ): Promise<Row | null> {
    const [row] = this.unknownValues.check(await this.select<Row & object>(sql, parameters), columns);
    if (row === undefined) return null;
    assertReadable([row]);
    return row;
  }

  /**
   * Runs INSERT, UPDATE or DELETE as SQL and returns the number of rows it changed.
   * Errors: throws outside a transaction.
   */
  async execute(sql: string, parameters: SqlParameters = {}): Promise<number> {
    const { text, values } = bindNamedParameters(this.kind, sql, parameters);
    return this.change(text, values);
  }

  /**
   * Typed inserts, updates and deletes in the running transaction, for repositories.
   * Errors: throws outside a transaction.
   */
  get writer(): TableWriter {
    const { kind } = this;
    const connection = connectionOf(this.opened);
    return new TableWriter(this.sources.writer, { kind, connection, run: (text, values) => this.change(text, values) });
  }

  /**
   * All or nothing. Called inside a transaction, it joins that one; a failure of the inner part rolls everything back,
   * even if the outer part catches it. On SQLite, transactions run one after the other, in the order they are called.
   * `work` runs again when the database could not do it for a passing reason and it is certain that nothing was stored, and after
   * what it needs `beforehand`: it must change nothing but the database.
   * Errors: throws DatabaseUnavailableError when nothing was stored, OutcomeUnknownError when nobody can say.
   */
  async transaction<Result>(
    work: () => Promise<Result>,
    { isAlone = false, isSingle = false }: TransactionOptions = {},
  ): Promise<Result> {
    const open = this.current.getStore();
    if (open === undefined) {
      return this.runsAgain.run((beforehand) => this.runOutermost(work, { beforehand, isAlone, isSingle }));
    }
    connectionOf(open);
    try {
      return await work();
    } catch (error) {
      open.failed = true;
      throw error;
    }
  }

  /**
   * What `work` comes to, done while no transaction is open: the running one is rolled back, and begins again when it is done. If
   * something has changed by then, and with it the key, it is done again. Outside of a transaction it is simply done.
   */
  async beforehand<Result>(wanted: LongWork<Result>): Promise<Result> {
    const open = this.current.getStore();
    return open === undefined || open.isAlone ? wanted.work() : open.beforehand.find(wanted);
  }

  /** A value that stays the same when the running transaction begins again, such as an id that is printed. */
  once<Value>(key: string, make: () => Value): Value {
    const open = this.current.getStore();
    return open === undefined ? make() : open.beforehand.once(key, make);
  }

  /** Waits for, and then holds, a lock of this name until the running transaction ends. On SQLite there is one writer anyway. */
  async lock(name: string): Promise<void> {
    if (this.kind === "sqlite") return;
    const connection = connectionOf(this.opened);
    await this.ask(() => connection.query("SELECT pg_advisory_xact_lock(hashtext($1))", [name]));
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
    this.tellNoMore();
    // Node carries every context ever used along with every promise, until it is disabled.
    this.current.disable();
  }

  private get opened(): OpenTransaction {
    const open = this.current.getStore();
    if (open === undefined) throw new UnexpectedError("A write needs a transaction");
    return open;
  }

  /** Returns the number of rows changed. */
  private async change(text: string, values: readonly SqlValue[]): Promise<number> {
    this.statements += 1;
    const { opened } = this;
    const changed = await this.ask(() => connectionOf(opened).run(text, values));
    if (changed > 0) opened.wrote = true;
    return changed;
  }

  /** Runs one statement. */
  private ask<Result>(statement: () => Promise<Result>): Promise<Result> {
    return statement().catch((error: unknown) => {
      const outage = asOutage(error);
      if (outage instanceof DatabaseUnavailableError) this.noteTrouble(outage);
      throw outage;
    });
  }

  private runOutermost<Result>(work: () => Promise<Result>, kind: TransactionKind): Promise<Result> {
    const deadlineMs = Date.now() + this.waitMs;
    const run = (): Promise<Result> => tryAgain(() => this.runOnce(work, kind, deadlineMs), deadlineMs);
    if (this.kind === "postgres") return run();
    return this.queue.run(run, { waitMs: this.waitMs, giveUp: () => new DatabaseUnavailableError("BUSY", null) });
  }

  private async runOnce<Result>(
    work: () => Promise<Result>,
    kind: TransactionKind,
    deadlineMs: number,
  ): Promise<Result> {
    const connection = connectTo(this.sources, kind.isSingle);
    const open: OpenTransaction = { connection, afterCommit: [], active: true, failed: false, wrote: false, ...kind };
    try {
      await this.ask(() => connection.begin());
      const result = await this.current.run(open, work);
      open.beforehand.assertNothingMissing();
      if (open.failed) throw new UnexpectedError("Part of the transaction failed, so none of it is kept");
      open.active = false;
      await this.ask(() => connection.commit(deadlineMs));
      if (open.wrote) this.forgetTrouble();
      for (const callback of open.afterCommit) callback();
      return result;
    } catch (error) {
      open.active = false;
      await connection.rollback().catch(() => {
        // The connection is gone, or SQLite has already rolled back by itself; the first error is the one that matters.
        connection.abandon();
      });
      const outage = asOutageOfTransaction(error);
      if (outage instanceof DatabaseUnavailableError) {
        this.noteTrouble(outage);
        // A connection stays read-only, and one to a server that has become a standby stays there: others must be opened.
        if (outage.kind === "READ_ONLY") connection.abandon();
      }
      throw outage;
    } finally {
      await connection.release();
    }
  }

  private noteTrouble({ kind }: DatabaseUnavailableError): void {
    if (LASTING.has(kind) && this.lastingTrouble !== "DAMAGED") this.lastingTrouble = kind;
    if (kind === "READ_ONLY") this.sources.dropIdle();
  }
}

const LASTING: ReadonlySet<OutageKind> = new Set(["READ_ONLY", "FULL", "BROKEN", "DAMAGED"]);
