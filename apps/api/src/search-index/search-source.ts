import { searchTextOf } from "@kundenportal/domain/search/search-text";

export const SearchKind = { DOCUMENT: "DOCUMENT", CLIENT: "CLIENT", BANK_LINE: "BANK_LINE" } as const;
export type SearchKind = (typeof SearchKind)[keyof typeof SearchKind];

/** What a record is found by. */
export interface SearchEntry {
  readonly id: string;
  /** Whom the record belongs to; null: it has nobody. */
  readonly clientId: string | null;
  readonly text: string;
}

interface SearchedRow {
  readonly id: string;
  readonly clientId: string | null;
}

/** A table whose rows can be searched for. */
export interface SearchSource {
  readonly kind: SearchKind;
  /** Selects all rows, as `r`, up to where a WHERE may follow. Each has a `merchant_id` and an `id`. */
  readonly select: string;
  readonly toEntry: (row: SearchedRow) => SearchEntry;
}

interface SourceParts<Row extends SearchedRow> {
  readonly kind: SearchKind;
  readonly table: string;
  /** Besides id and client, each named `AS "camelCase"`. */
  readonly columns: string;
  /** The column that names the client, or NULL. */
  readonly client: string;
  /** What is searched, the most important first. */
  readonly partsOf: (row: Row) => readonly (string | null)[];
}

export function searchSource<Row extends SearchedRow>(parts: SourceParts<Row>): SearchSource {
  return {
    kind: parts.kind,
    select: `SELECT r.merchant_id AS "merchantId", r.id AS "id", ${parts.client} AS "clientId", ${parts.columns}
      FROM ${parts.table} r`,
    // The select above is all that makes these rows.
    toEntry: (row) => ({ id: row.id, clientId: row.clientId, text: searchTextOf(parts.partsOf(row as Row)) }),
  };
}
