// Counts what reaches SQLite in this process, whoever sends it: TypeORM's writes too.
import { createRequire } from "node:module";
const { Statement } = createRequire(import.meta.url)("sqlite3");

const counts = { statements: 0, transactions: 0, ofSandbox: 0 };
/** Prepared statements come again and again: their text is checked only once. */
const KINDS = Symbol("kinds");

/** So far: statements without BEGIN and COMMIT, transactions, and the statements on the sandbox's own books. */
export function countStatements() {
  for (const method of ["all", "get", "run"]) {
    const original = Statement.prototype[method];
    // Counting is part of what is measured, and the floor counts nothing.
    Statement.prototype[method] = function counted(values, callback) {
      const kinds = (this[KINDS] ??= kindsOf(this.sql));
      for (let index = 0; index < kinds.length; index += 1) counts[kinds[index]] += 1;
      return callback === undefined ? original.call(this, values) : original.call(this, values, callback);
    };
  }
  return counts;
}

function kindsOf(sql) {
  if (/^(COMMIT|ROLLBACK)/.test(sql)) return [];
  if (/^BEGIN/.test(sql)) return ["transactions"];
  return /\bsandbox_checkout\b/.test(sql) ? ["statements", "ofSandbox"] : ["statements"];
}
