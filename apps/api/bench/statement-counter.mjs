// Counts what reaches SQLite in this process, whoever sends it: TypeORM's writes too.
import { createRequire } from "node:module";
const { Statement } = createRequire(import.meta.url)("sqlite3");

const counts = { statements: 0, transactions: 0, ofSandbox: 0 };
/** Prepared statements come again and again: their text is checked only once. */
const kinds = new WeakMap();

/** So far: statements without BEGIN and COMMIT, transactions, and the statements on the sandbox's own books. */
export function countStatements() {
  for (const method of ["all", "get", "run"]) {
    const original = Statement.prototype[method];
    Statement.prototype[method] = function counted(...parameters) {
      for (const kind of kindsOf(this)) counts[kind] += 1;
      return Reflect.apply(original, this, parameters);
    };
  }
  return counts;
}

function kindsOf(statement) {
  const known = kinds.get(statement);
  if (known !== undefined) return known;
  const { sql } = statement;
  const found = /^(COMMIT|ROLLBACK)/.test(sql)
    ? []
    : /^BEGIN/.test(sql)
      ? ["transactions"]
      : /\bsandbox_checkout\b/.test(sql)
        ? ["statements", "ofSandbox"]
        : ["statements"];
  kinds.set(statement, found);
  return found;
}
