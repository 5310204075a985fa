import { DOCUMENT_TYPES_BY_RANK } from "@kundenportal/domain/documents/document-type-rules";
import type { DocumentFilter, DocumentStateFilter, DocumentType } from "../../gql/graphql";

/** What the customer has chosen to see; part of the page's address, so that going back shows the same list. */
export interface ListFilter {
  readonly type: DocumentType | null;
  readonly state: DocumentStateFilter | null;
  /** Trimmed; empty when nothing is searched for. */
  readonly search: string;
}

export const NO_FILTER: ListFilter = { type: null, state: null, search: "" };

export const LIST_STATES: readonly DocumentStateFilter[] = ["OPEN", "OVERDUE", "DONE"];

/** Reads the filter from the query part of the address; unknown values count as not chosen. */
export function readListFilter(params: URLSearchParams): ListFilter {
  const type = params.get("type")?.toUpperCase();
  const state = params.get("state")?.toUpperCase();
  return {
    type: DOCUMENT_TYPES_BY_RANK.find((known) => known === type) ?? null,
    state: LIST_STATES.find((known) => known === state) ?? null,
    search: params.get("search")?.trim() ?? "",
  };
}

/** The query part of the address, without what is not chosen. */
export function writeListFilter({ type, state, search }: ListFilter): URLSearchParams {
  const params = new URLSearchParams();
  if (type !== null) params.set("type", type.toLowerCase());
  if (state !== null) params.set("state", state.toLowerCase());
  if (search !== "") params.set("search", search);
  return params;
}

export function isFiltered({ type, state, search }: ListFilter): boolean {
  return type !== null || state !== null || search !== "";
}

/** Null when nothing is chosen, so that the whole list has one place in the cache. */
export function toDocumentFilter({ type, state, search }: ListFilter): DocumentFilter | null {
  if (!isFiltered({ type, state, search })) return null;
  return {
    ...(type === null ? {} : { types: [type] }),
    ...(state === null ? {} : { state }),
    ...(search === "" ? {} : { search }),
  };
}
