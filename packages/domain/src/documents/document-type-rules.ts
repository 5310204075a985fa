import { Debtor } from "./document-type-facts";
import { DOCUMENT_TYPE_TABLE } from "./document-type-table";
import { DOCUMENT_TYPES, type DocumentType } from "./document-types";

// What follows from the table in one word, so that nobody asks it the same in other words.

/** In the order in which people meet them: what costs money first. */
export const DOCUMENT_TYPES_BY_RANK: readonly DocumentType[] = DOCUMENT_TYPES.toSorted(
  (a, b) => DOCUMENT_TYPE_TABLE[a].rank - DOCUMENT_TYPE_TABLE[b].rank,
);

/** Who has to pay for it; null: nobody. */
export function debtorOf(type: DocumentType): Debtor | null {
  return DOCUMENT_TYPE_TABLE[type].owed?.by ?? null;
}

export function isOwedByCustomer(type: DocumentType): boolean {
  return debtorOf(type) === Debtor.CUSTOMER;
}

/** Money is booked on it; on what only asks for the money of another document none is. */
export function isBookable(type: DocumentType): boolean {
  return DOCUMENT_TYPE_TABLE[type].owed?.on === "ITSELF";
}

/** Asks for the money of the document it follows, and adds its fee to that. */
export function paysPreceding(type: DocumentType): boolean {
  return DOCUMENT_TYPE_TABLE[type].owed?.on === "PRECEDING";
}

/** What a customer owes, and what is booked on it: the claim itself. */
export function isReceivable(type: DocumentType): boolean {
  return isOwedByCustomer(type) && isBookable(type);
}

/** The customer is asked for a yes or no. */
export function awaitsAnswer(type: DocumentType): boolean {
  return DOCUMENT_TYPE_TABLE[type].actions.DECIDE_OFFER;
}

export function isWrittenByStaff(type: DocumentType): boolean {
  return DOCUMENT_TYPE_TABLE[type].writtenBy === "STAFF";
}

/** Whether there are prices to show. Of `total`, in whatever unit, it only counts whether it is zero. */
export function hasPrices(type: DocumentType, total: number): boolean {
  return DOCUMENT_TYPE_TABLE[type].alwaysHasPrices || total !== 0;
}

interface Following {
  readonly id: string;
  readonly type: DocumentType;
  readonly precedingDocumentId: string | null;
}

/** The document on which the money of this one is booked; null while it does not say which. */
export function bookedDocumentId({ id, type, precedingDocumentId }: Following): string | null {
  return paysPreceding(type) ? precedingDocumentId : id;
}
