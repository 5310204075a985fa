import { LRUCache } from "lru-cache";
import * as sqlite3 from "sqlite3";
import { codeOf } from "../shared/code-of";
import { UnexpectedError } from "../shared/errors";
import { roomFor } from "../shared/room";
import { type PackedForm, PackedForms } from "./packed-rows";
import { GatheredReads, type Question } from "./gathered-reads";
import { beginStatement } from "./statement-spans";

type Callback = (this: sqlite3.Statement, error: Error | null, rows?: unknown[]) => void;

/** There are no rows when there is an error. */
type Settle = (error: Error | null, rows?: object[]) => void;

/** Far more than the repositories have texts; a text with a list has one for each length of the list. */
const KEPT_STATEMENTS = 300;
/** A longer one has a list of thousands, and hardly comes again with the same length. */
const MAX_KEPT_LENGTH = 16_000;
/** SQLite's default of 2 MiB does not hold an index of a merchant with many documents. */
const PAGE_CACHE_BYTES = 32 * 1024 * 1024;

/**
 * Statements kept prepared between calls: parsing them again costs more than running them.
 * They must be finalised before the connection closes, or else SQLite answers SQLITE_BUSY.
 */
class PreparedStatements {
  private readonly statements = new LRUCache<string, sqlite3.Statement>({
    max: KEPT_STATEMENTS,
    dispose: (statement) => {
      statement.finalize();
    },
  });

  constructor(private readonly connection: sqlite3.Database) {}

  /** A statement that can't be prepared calls `fail` and nothing else; its calls are never answered. */
  get(sql: string, fail: (error: Error) => void): sqlite3.Statement {
    const known = this.statements.get(sql);
    if (known !== undefined) return known;
    const statement: sqlite3.Statement = this.connection.prepare(sql, (error) => {
      if (error === null) this.statements.set(sql, statement);
      else fail(error);
    });
    return statement;
  }

  finalizeAll(): void {
    this.statements.clear();
  }
}

/**
 * Worth keeping: these come again and again with the same text. The others must not be kept: an EXPLAIN that is not
 * finalised ties its connection to what was committed before it.
 */
const REPEATED = /^\s*(SELECT|WITH|INSERT|UPDATE|DELETE|BEGIN|COMMIT)\b/i;

function isKept(sql: string): boolean {
  return sql.length <= MAX_KEPT_LENGTH && REPEATED.test(sql);
}

/** The connection that TypeORM opens. */
class CachingDatabase extends sqlite3.Database {
  private readonly prepared = new PreparedStatements(this);

  override all(sql: string, ...rest: unknown[]): this {
    const [parameters = [], given] = typeof rest[0] === "function" ? [[], rest[0]] : rest;
    const callback = asPart(sql, given);
    if (!isKept(sql) || callback === null) {
      // The typings list many overloads; the call is passed on as it is.
      return Reflect.apply(super.all.bind(this), this, [sql, ...(callback === null ? rest : [parameters, callback])]);
    }
    const statement: sqlite3.Statement = this.prepared.get(sql, (error) => {
      callback.call(statement, error);
    });
    statement.all(parameters, callback);
    return this;
  }

  override run(sql: string, ...rest: unknown[]): this {
    const [parameters = [], given] = rest;
    const callback = asPart(sql, given);
    if (!isKept(sql) || callback === null) {
      return Reflect.apply(super.run.bind(this), this, [sql, ...(callback === null ? rest : [parameters, callback])]);
    }
    const statement: sqlite3.Statement = this.prepared.get(sql, (error) => {
      callback.call(statement, error);
    });
    statement.run(parameters, callback);
    return this;
  }

  override close(callback?: (error: Error | null) => void): void {
    this.prepared.finalizeAll();
    super.close(callback);
  }
}

function isCallback(value: unknown): value is Callback {
  return typeof value === "function";
}

/** The callback, which also ends the statement's span if somebody wants one. Null: there is no callback. */
function asPart(sql: string, callback: unknown): Callback | null {
  if (!isCallback(callback)) return null;
  const span = beginStatement("sqlite", sql);
  if (span === null) return callback;
  return function (error, rows) {
    span.end(error ?? undefined);
    callback.call(this, error, rows);
  };
}

/**
 * What TypeORM takes for the `sqlite3` module. TypeORM asks it to be verbose, which captures a stack trace for each
 * query (about 100 µs); this one agrees and does not.
 */
export const sqliteDriver = {
  ...sqlite3,
  Database: CachingDatabase,
  verbose(): unknown {
    return sqliteDriver;
  },
};

/**
 * What runs in transactions, on the connection that TypeORM opened. Not through its query runner, which takes longer than SQLite does
 * for a row.
 */
export class SqliteWriter {
  constructor(private readonly connection: sqlite3.Database) {}

  /** The caller states the shape of a row. */
  query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      this.connection.all<Row>(sql, values, (error, rows) => {
        if (error === null) resolve(rows);
        else reject(error);
      });
    });
  }

  /** Returns the number of rows changed. */
  run(sql: string, values: readonly unknown[]): Promise<number> {
    return new Promise((resolve, reject) => {
      this.connection.run(sql, values, function (error) {
        if (error === null) resolve(this.changes);
        else reject(error);
      });
    });
  }
}

/** Not the database's fault: somebody writes where only reading is possible. */
function isWrite(error: Error): boolean {
  return codeOf(error) === "SQLITE_READONLY";
}

/** What so many questions are asked in; null: each on its own, as the statement is written. */
function textFor(form: PackedForm, count: number): string | null {
  if (count === 1) return form.isForOne ? form.sql : null;
  const text = form.together(count);
  // Parsing it each time would take longer than the ways that it saves.
  return isKept(text) ? text : null;
}

/** `row`: as many texts as there were questions. Null: it can't be read; a callback of the driver may not throw. */
function unpackAll(form: PackedForm, row: object | undefined): readonly (readonly object[])[] | null {
  if (row === undefined) return null;
  try {
    return Object.values(row as Readonly<Record<string, string>>).map((text) => form.unpack(text));
  } catch {
    return null;
  }
}

/**
 * A second connection that sees only what is committed and can't write. Not opened through TypeORM, whose query runner
 * takes longer than SQLite does for a row: it exists for transactions and events, which reads do not have.
 */
export class SqliteReader {
  private readonly prepared: PreparedStatements;
  private readonly packed = new PackedForms(KEPT_STATEMENTS);
  private readonly gathered = new GatheredReads((sql, questions) => {
    this.askTogether(sql, questions);
  });

  private constructor(private readonly connection: sqlite3.Database) {
    this.prepared = new PreparedStatements(connection);
  }

  /** The file must already exist. */
  static async open(file: string, busyMs: number): Promise<SqliteReader> {
    const connection = await new Promise<sqlite3.Database>((resolve, reject) => {
      const opened = new sqlite3.Database(file, sqlite3.OPEN_READONLY, (error) => {
        if (error === null) resolve(opened);
        else reject(error);
      });
    });
    connection.configure("busyTimeout", busyMs);
    const reader = new SqliteReader(connection);
    // Below zero it is in KiB.
    await reader.query(`PRAGMA cache_size = -${String(roomFor(PAGE_CACHE_BYTES) / 1024)}`, []);
    return reader;
  }

  /** The caller states the shape of a row. */
  query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    const span = beginStatement("sqlite", sql);
    return new Promise((resolve, reject) => {
      const question: Question = {
        values,
        fail: (error) => {
          span?.end(error);
          reject(isWrite(error) ? new UnexpectedError("This connection is readonly", { cause: error }) : error);
        },
        answer: (rows) => {
          span?.end();
          // The statement selects the same in every form.
          resolve(rows as Row[]);
        },
      };
      if (this.packed.find(sql) === null) this.askPlainly(sql, question);
      else this.gathered.add(sql, question);
    });
  }

  private askTogether(sql: string, questions: readonly Question[]): void {
    const form = this.packed.find(sql);
    const text = form === null ? null : textFor(form, questions.length);
    if (form !== null && text !== null) {
      this.askPacked(sql, { form, text }, questions);
      return;
    }
    for (const question of questions) this.askPlainly(sql, question);
  }

  private askPacked(
    sql: string,
    { form, text }: { readonly form: PackedForm; readonly text: string },
    questions: readonly Question[],
  ): void {
    const values = questions.flatMap((question) => question.values);
    this.run(text, values, (error, found) => {
      const answers = error === null ? unpackAll(form, found?.[0]) : null;
      if (answers?.length === questions.length) {
        for (const [place, answer] of answers.entries()) questions[place]?.answer(answer);
        return;
      }
      // Each gets what it would have got alone, its own error too.
      this.packed.giveUp(sql);
      for (const question of questions) this.askPlainly(sql, question);
    });
  }

  private askPlainly(sql: string, { values, fail, answer }: Question): void {
    this.run(sql, values, (error, rows = []) => {
      if (error !== null) {
        fail(error);
        return;
      }
      if (isKept(sql)) this.packed.learn(sql, rows);
      answer(rows);
    });
  }

  private run(sql: string, values: readonly unknown[], settle: Settle): void {
    const fail = (error: Error): void => {
      settle(error);
    };
    if (isKept(sql)) this.prepared.get(sql, fail).all<object>(values, settle);
    else this.connection.all<object>(sql, values, settle);
  }

  async close(): Promise<void> {
    this.prepared.finalizeAll();
    await new Promise<void>((resolve, reject) => {
      this.connection.close((error) => {
        if (error === null) resolve();
        else reject(error);
      });
    });
  }
}
