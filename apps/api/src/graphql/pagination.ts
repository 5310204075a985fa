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
  readonly size: number;
  readonly after: Cursor | null;
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
 * Errors: throws UserError when `first` is not between 1 and 100 or `after` is not a cursor of ours.
 */
export function parsePageRequest(first: number | null, after: string | null | undefined): PageRequest {
  const size = first ?? DEFAULT_PAGE_SIZE;
  if (size < 1 || size > MAX_PAGE_SIZE) {
    throw new UserError(`first: must be between 1 and ${String(MAX_PAGE_SIZE)}`);
  }
  return { size, after: after == null ? null : parseCursor(after) };
}

/**
 * Makes a page from rows fetched with one more than asked for: that one only says that there is more. Rows that can't be read
 * are left out of it, but the next page begins behind them.
 */
export function toPage<Row extends object>(
  rows: readonly Row[],
  { size }: PageRequest,
  cursorOf: (row: Row) => Cursor,
): Page<Row> {
  const edges = rows.slice(0, size).map((row) => ({ cursor: formatCursor(cursorOf(row)), node: row }));
  return {
    edges: edges.filter(({ node }) => isReadable(node)),
    pageInfo: {
      hasNextPage: rows.length > size,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

export function formatCursor({ sortKey, id }: Cursor): string {
  return Buffer.from(`${id}${sortKey}`, "utf8").toString("base64url");
}

const ID_LENGTH = 36;

function parseCursor(text: string): Cursor {
  const plain = Buffer.from(text, "base64url").toString("utf8");
  const [id, sortKey] = [plain.slice(0, ID_LENGTH), plain.slice(ID_LENGTH)];
  // PostgreSQL refuses whole statements for some control characters.
  if (!isId(id) || /\p{Cc}/u.test(sortKey)) throw new UserError("after: not a cursor of this list");
  return { id, sortKey };
}
