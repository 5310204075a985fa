import { Debtor } from "./document-type-facts";
import { DOCUMENT_TYPE_TABLE } from "./document-type-table";
import { DOCUMENT_TYPES, type DocumentType } from "./document-types";

// What follows from the table, under one name each, so that nobody works it out in another way.

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

/** Whether money is booked to it; not if it only asks for the money of another document. */
export function isBookable(type: DocumentType): boolean {
  return DOCUMENT_TYPE_TABLE[type].owed?.on === "ITSELF";
}

/** Whether it asks for the money of the document it follows, and adds its fee to that. */
export function paysPreceding(type: DocumentType): boolean {
  return DOCUMENT_TYPE_TABLE[type].owed?.on === "PRECEDING";
}

/** Whether it is an e-invoice once issued: what is owed on it itself, whoever owes it. */
export function isEInvoiceType(type: DocumentType): boolean {
  return isBookable(type);
}

/** Whether it is a claim itself: a customer owes it, and money is booked to it. */
export function isReceivable(type: DocumentType): boolean {
  return isOwedByCustomer(type) && isBookable(type);
}

/** Whether the merchant owes it: it lowers what the customer has to pay, or is paid out. */
export function isOwedByMerchant(type: DocumentType): boolean {
  return debtorOf(type) === Debtor.MERCHANT;
}

/** Whether the customer is asked for a yes or no. */
export function awaitsAnswer(type: DocumentType): boolean {
  return DOCUMENT_TYPE_TABLE[type].actions.DECIDE_OFFER;
}

export function isWrittenByStaff(type: DocumentType): boolean {
  return DOCUMENT_TYPE_TABLE[type].writtenBy === "STAFF";
}

/** Whether it may not be issued without saying when something was delivered or done. */
export function mustStateDelivery(type: DocumentType): boolean {
  return DOCUMENT_TYPE_TABLE[type].mustStateDelivery;
}

/** Whether there are prices to show. `total` may be in any unit: only whether it is zero matters. */
export function hasPrices(type: DocumentType, total: number): boolean {
  return DOCUMENT_TYPE_TABLE[type].alwaysHasPrices || total !== 0;
}

interface Following {
  readonly id: string;
  readonly type: DocumentType;
  readonly precedingDocumentId: string | null;
}

/** The document that the money of this one is booked to; null while it does not say which. */
export function bookedDocumentId({ id, type, precedingDocumentId }: Following): string | null {
  return paysPreceding(type) ? precedingDocumentId : id;
}
