import { LRUCache } from "lru-cache";
import * as sqlite3 from "sqlite3";

type Callback = (this: sqlite3.Statement, error: Error | null, rows?: unknown[]) => void;

/**
 * Keeps SELECT statements prepared between calls: parsing them again costs more than running them.
 * Statements must be finalized before the connection closes, else SQLite answers SQLITE_BUSY.
 */
class CachingDatabase extends sqlite3.Database {
  private readonly statements = new LRUCache<string, sqlite3.Statement>({
    max: 200,
    dispose: (statement) => {
      statement.finalize();
    },
  });

  override all(sql: string, ...rest: unknown[]): this {
    const callback = rest.at(-1);
    const parameters = rest[0];
    if (!/^\s*(SELECT|WITH)\b/i.test(sql) || typeof callback !== "function" || !Array.isArray(parameters)) {
      // The typings list many overloads; the call is passed on as it came.
      return Reflect.apply(super.all.bind(this), this, [sql, ...rest]);
    }
    this.prepared(sql).all(parameters, callback as Callback);
    return this;
  }

  override close(callback?: (error: Error | null) => void): void {
    this.statements.clear();
    super.close(callback);
  }

  private prepared(sql: string): sqlite3.Statement {
    const known = this.statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }
}

/**
 * What TypeORM takes for the `sqlite3` module. TypeORM asks it to be verbose, which takes a stack trace for each
 * query (about 100 µs); this one says yes and does not.
 */
export const sqliteDriver = {
  ...sqlite3,
  Database: CachingDatabase,
  verbose(): unknown {
    return sqliteDriver;
  },
};
