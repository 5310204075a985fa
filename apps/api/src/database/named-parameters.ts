import { LRUCache } from "lru-cache";
import type { DatabaseKind } from "./data-source";

export type SqlValue = string | number | boolean | null;
export type SqlParameters = Readonly<Record<string, SqlValue | readonly SqlValue[]>>;

interface Piece {
  readonly text: string;
  /** The parameter that follows the text; null at the end. */
  readonly parameter: {
    readonly name: string;
    readonly isList: boolean;
  } | null;
}

/** Far more than all texts in the source code together; filters put some of them together in many ways. */
const KEPT_CHARACTERS = 2 * 1024 * 1024;
/** A longer one has a list of thousands, and hardly comes again with the same length. */
const MAX_KEPT_TEXT = 16_000;
const known = new LRUCache<string, SplitSql>({
  maxSize: KEPT_CHARACTERS,
  sizeCalculation: (_split, sql) => 2 * (sql.length + 1),
});

interface SplitSql {
  readonly pieces: readonly Piece[];
  /**
   * What it was turned into last, for which kind of database and how many values in each list. Whoever keeps something under the
   * text finds it faster if it is the same one and not a copy.
   */
  last: { readonly text: string; readonly shape: string } | null;
}

/**
 * Turns `:name` and `IN (:...names)` into the driver's own placeholders.
 * Shape: an empty list becomes `NULL`, so that `IN (:...ids)` finds nothing instead of being a syntax error.
 * Errors: throws when the text names a parameter that was not given.
 */
export function bindNamedParameters(
  kind: DatabaseKind,
  sql: string,
  parameters: SqlParameters,
): { readonly text: string; readonly values: SqlValue[] } {
  const split = splitSql(sql);
  const values: SqlValue[] = [];
  let shape: string = kind;
  for (const { parameter } of split.pieces) {
    if (parameter === null) continue;
    const value = parameters[parameter.name];
    if (value === undefined) throw new Error(`SQL parameter :${parameter.name} was not given`);
    if (isList(value)) {
      for (const each of value) values.push(each);
      shape += ` ${String(value.length)}`;
    } else {
      values.push(value);
    }
  }
  if (split.last?.shape === shape) return { text: split.last.text, values };
  const text = writeSql(kind, split.pieces, parameters);
  if (text.length <= MAX_KEPT_TEXT) split.last = { text, shape };
  return { text, values };
}

function writeSql(kind: DatabaseKind, pieces: readonly Piece[], parameters: SqlParameters): string {
  let count = 0;
  const placeholder = (): string => {
    count += 1;
    return kind === "postgres" ? `$${String(count)}` : "?";
  };
  let text = "";
  for (const piece of pieces) {
    text += piece.text;
    if (piece.parameter === null) continue;
    const value = parameters[piece.parameter.name] ?? null;
    if (!isList(value)) text += placeholder();
    else text += value.length === 0 ? "NULL" : value.map(placeholder).join(", ");
  }
  return text;
}

function isList(value: SqlValue | readonly SqlValue[]): value is readonly SqlValue[] {
  return Array.isArray(value);
}

function splitSql(sql: string): SplitSql {
  const found = known.get(sql);
  if (found !== undefined) return found;
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of sql.matchAll(/(?<!:):(\.\.\.)?([a-z]\w*)/gi)) {
    pieces.push({
      text: sql.slice(end, match.index),
      parameter: { name: match[2] ?? "", isList: match[1] !== undefined },
    });
    end = match.index + match[0].length;
  }
  pieces.push({ text: sql.slice(end), parameter: null });
  const split = { pieces, last: null };
  known.set(sql, split);
  return split;
}
