import type { DatabaseKind } from "../database/data-source";

/** How each kind of database is asked for entries, `e`, by their tokens. */
interface Matching {
  readonly from: string;
  readonly matches: (parameter: string) => string;
  /** What entries are numbered by, as their index knows it. */
  readonly seq: string;
  /** All rows as one text: the driver takes a microsecond for each value that it hands over. */
  readonly joined: (value: string) => string;
}

/** Between rows, and between the values of one: no searched text and no id has them. */
export const ROW_END = "#";
export const VALUE_END = "|";

export const MATCHING: Readonly<Record<DatabaseKind, Matching>> = {
  sqlite: {
    from: "FROM search_token CROSS JOIN search_entry e ON e.seq = search_token.rowid",
    matches: (parameter) => `search_token MATCH :${parameter}`,
    seq: "search_token.rowid",
    joined: (value) => `group_concat(${value}, '${ROW_END}')`,
  },
  postgres: {
    from: "FROM search_entry e",
    matches: (parameter) => `e.tokens @@ CAST(:${parameter} AS tsquery)`,
    seq: "e.seq",
    joined: (value) => `string_agg(${value}, '${ROW_END}')`,
  },
};

/** The same without the entries themselves. Tokens are of one merchant and kind. */
export const MATCHING_TOKENS: Readonly<Record<DatabaseKind, string>> = {
  sqlite: "FROM search_token",
  postgres: "FROM search_entry e",
};
