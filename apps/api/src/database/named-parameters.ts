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
const pieces = new LRUCache<string, readonly Piece[]>({
  maxSize: KEPT_CHARACTERS,
  sizeCalculation: (_split, sql) => sql.length + 1,
});

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
  const values: SqlValue[] = [];
  const placeholder = (value: SqlValue): string => {
    values.push(value);
    return kind === "postgres" ? `$${String(values.length)}` : "?";
  };
  let text = "";
  for (const piece of splitSql(sql)) {
    text += piece.text;
    if (piece.parameter === null) continue;
    const value = parameters[piece.parameter.name];
    if (value === undefined) throw new Error(`SQL parameter :${piece.parameter.name} was not given`);
    if (isList(value)) {
      text += value.length === 0 ? "NULL" : value.map(placeholder).join(", ");
    } else {
      text += placeholder(value);
    }
  }
  return { text, values };
}

function isList(value: SqlValue | readonly SqlValue[]): value is readonly SqlValue[] {
  return Array.isArray(value);
}

function splitSql(sql: string): readonly Piece[] {
  const known = pieces.get(sql);
  if (known !== undefined) return known;
  const split: Piece[] = [];
  let end = 0;
  for (const match of sql.matchAll(/(?<!:):(\.\.\.)?([a-z]\w*)/gi)) {
    split.push({
      text: sql.slice(end, match.index),
      parameter: { name: match[2] ?? "", isList: match[1] !== undefined },
    });
    end = match.index + match[0].length;
  }
  split.push({ text: sql.slice(end), parameter: null });
  pieces.set(sql, split);
  return split;
}
