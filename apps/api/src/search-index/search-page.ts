import { formatCursor, type Page, type PageRequest } from "../graphql/pagination";
import type { FoundRecords } from "./search-index";

/** The page of a search, of rows that are fetched in whatever order. Those that are gone or can't be read are left out. */
export async function pageOfFound<Row extends { readonly id: string }>(
  { list }: Pick<PageRequest, "list">,
  { hits, next }: FoundRecords,
  fetch: (ids: readonly string[]) => Promise<readonly Row[]>,
): Promise<Page<Row>> {
  const rows = hits.length === 0 ? [] : await fetch(hits.map(({ id }) => id));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const edges = hits.flatMap(({ id, cursor }) => {
    const node = byId.get(id);
    return node === undefined ? [] : [{ cursor: formatCursor(list, cursor), node }];
  });
  const endCursor = next === null ? (edges.at(-1)?.cursor ?? null) : formatCursor(list, next);
  return { edges, pageInfo: { hasNextPage: next !== null, endCursor } };
}
