import { toDecimalText } from "@kundenportal/domain/money/money";
import { SearchKind, searchSource } from "../../../search-index/search-source";
import type { DocumentEntity } from "./document.entity";

/** What a document is found by, apart from its client. Whatever changes one of these columns changes the index. */
type SearchedColumns = Pick<
  DocumentEntity,
  "id" | "clientId" | "number" | "title" | "grossMinor" | "currency" | "paymentReference"
>;

export const SEARCHED_DOCUMENTS = searchSource<SearchedColumns>({
  kind: SearchKind.DOCUMENT,
  table: "document",
  client: "r.client_id",
  columns: `r.number AS "number", r.title AS "title", r.gross_minor AS "grossMinor", r.currency AS "currency",
    r.payment_reference AS "paymentReference"`,
  partsOf: ({ number, title, grossMinor, currency, paymentReference }) => [
    number,
    title,
    toDecimalText({ amountMinor: grossMinor, currency }),
    paymentReference,
  ],
});

const COLUMNS: readonly (keyof SearchedColumns)[] = [
  "clientId",
  "number",
  "title",
  "grossMinor",
  "currency",
  "paymentReference",
];

export function changesSearch(change: object): boolean {
  return COLUMNS.some((column) => column in change);
}
