import { isReadable } from "../database/stored-values";
import { UserError } from "../shared/errors";
import { isId } from "../shared/ids";

const MAX_PAGE_SIZE = 100;
export const DEFAULT_PAGE_SIZE = 25;

/** Where a page starts: the sort key and id of the row before it. */
export interface Cursor {
  readonly sortKey: string;
  readonly id: string;
}

export interface PageRequest {
  /** Which list in which order it is: a cursor of one is no place in another. Letters and dots. */
  readonly list: string;
  readonly size: number;
  readonly after: Cursor | null;
}

/** The name of a list that is in another order, best first, while something is searched for. */
export function searchedList(list: string, search: string | null): string {
  return search === null ? list : `${list}.search`;
}

/** One page of a Relay connection, before it is presented. */
export interface Page<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
  };
}

/**
 * `list`: see `PageRequest`.
 * Errors: throws UserError when `first` is not between 1 and 100, or `after` is not a cursor of this list.
 */
export function parsePageRequest(list: string, first: number | null, after: string | null | undefined): PageRequest {
  const size = first ?? DEFAULT_PAGE_SIZE;
  if (size < 1 || size > MAX_PAGE_SIZE) {
    throw new UserError(`first: must be between 1 and ${String(MAX_PAGE_SIZE)}`);
  }
  return { list, size, after: after == null ? null : parseCursor(list, after) };
}

/**
 * Makes a page from rows fetched with one more than asked for: that one only says that there is more. Rows that can't be read
 * are left out of it, but the next page begins behind them.
 */
export function toPage<Row extends object>(
  rows: readonly Row[],
  { list, size }: PageRequest,
  cursorOf: (row: Row) => Cursor,
): Page<Row> {
  const edges = rows.slice(0, size).map((row) => ({ cursor: formatCursor(list, cursorOf(row)), node: row }));
  return {
    edges: edges.filter(({ node }) => isReadable(node)),
    pageInfo: {
      hasNextPage: rows.length > size,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

export function formatCursor(list: string, { sortKey, id }: Cursor): string {
  return Buffer.from(`${list} ${id}${sortKey}`, "utf8").toString("base64url");
}

/** Cursors of earlier versions named no list, and programs keep those of the feed of events. */
const NAME = /^([\w.]+) /;
const ID_LENGTH = 36;

function parseCursor(list: string, text: string): Cursor {
  const plain = Buffer.from(text, "base64url").toString("utf8");
  const [start = "", name = list] = NAME.exec(plain) ?? [];
  const [id, sortKey] = [plain.slice(start.length, start.length + ID_LENGTH), plain.slice(start.length + ID_LENGTH)];
  // PostgreSQL refuses whole statements for some control characters.
  if (!isId(id) || /\p{Cc}/u.test(sortKey)) throw new UserError("after: not a cursor of this list");
  if (name !== list) throw new UserError("after: a cursor of another list, or of another order");
  return { id, sortKey };
}
