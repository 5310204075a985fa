import { DocumentType } from "@kundenportal/domain/documents/document-types";

/** What an e-invoice is for: a much shorter list than UNTDID 1001. */
export const InvoiceKind = {
  INVOICE: "INVOICE",
  /** One of several for an ongoing job. */
  PARTIAL_INVOICE: "PARTIAL_INVOICE",
  /** The last of these. */
  FINAL_INVOICE: "FINAL_INVOICE",
  PREPAYMENT_INVOICE: "PREPAYMENT_INVOICE",
  /** Corrects an earlier invoice; its amounts may be negative. */
  CORRECTION: "CORRECTION",
  /** Written by the buyer in the seller's name. */
  SELF_BILLED_INVOICE: "SELF_BILLED_INVOICE",
  DEBIT_NOTE: "DEBIT_NOTE",
  CREDIT_NOTE: "CREDIT_NOTE",
  SELF_BILLED_CREDIT_NOTE: "SELF_BILLED_CREDIT_NOTE",
} as const;
export type InvoiceKind = (typeof InvoiceKind)[keyof typeof InvoiceKind];

/**
 * BT-3 (UNTDID 1001, the part that EN 16931 allows) and what it becomes here.
 * Deliberately left out are codes of papers that ask for no money or are not a claim of the seller: 130 (data for
 * writing invoices), 325 (pro forma), 817 (claim notification), 870 and 935 (consular and customs invoices): as
 * documents in the portal they could be paid.
 */
const KIND_BY_TYPE_CODE: ReadonlyMap<string, InvoiceKind> = new Map([
  ...codes("80 82 84 218 219 295 331 380 382 385 387 388 390 393 394 395", InvoiceKind.INVOICE),
  ...codes("553 575 623 633 780", InvoiceKind.INVOICE), // forwarders', insurers', port and freight invoices
  ...codes("751", InvoiceKind.INVOICE), // what German files without lines are: MINIMUM and BASIC WL
  ...codes("326 875 876", InvoiceKind.PARTIAL_INVOICE), // 875, 876: construction
  ...codes("202 203 204 211", InvoiceKind.PARTIAL_INVOICE), // payment asked for by the state of the works
  ...codes("877", InvoiceKind.FINAL_INVOICE), // construction
  ...codes("386 500", InvoiceKind.PREPAYMENT_INVOICE), // 500: self-billed
  ...codes("384 471 472 473", InvoiceKind.CORRECTION), // 471, 473: self-billed, 472, 473: factored
  ...codes("389 501 527", InvoiceKind.SELF_BILLED_INVOICE), // 501: factored, 527: debit note
  ...codes("383 456 457", InvoiceKind.DEBIT_NOTE),
  ...codes("81 83 262 296 308 381 396 420 458 502 503 532", InvoiceKind.CREDIT_NOTE),
  ...codes("261", InvoiceKind.SELF_BILLED_CREDIT_NOTE),
]);

/** What a type code stands for; null when documents of this type are not accepted. */
export function findInvoiceKind(typeCode: string): InvoiceKind | null {
  return KIND_BY_TYPE_CODE.get(typeCode) ?? null;
}

/** The document types that an e-invoice can become. */
export type EInvoiceType = "INVOICE" | "CREDIT_NOTE";

/** A correction is an invoice, whatever its sign. */
const TYPE_OF_KIND: Readonly<Record<InvoiceKind, EInvoiceType>> = {
  INVOICE: DocumentType.INVOICE,
  PARTIAL_INVOICE: DocumentType.INVOICE,
  FINAL_INVOICE: DocumentType.INVOICE,
  PREPAYMENT_INVOICE: DocumentType.INVOICE,
  CORRECTION: DocumentType.INVOICE,
  SELF_BILLED_INVOICE: DocumentType.INVOICE,
  DEBIT_NOTE: DocumentType.INVOICE,
  CREDIT_NOTE: DocumentType.CREDIT_NOTE,
  SELF_BILLED_CREDIT_NOTE: DocumentType.CREDIT_NOTE,
};

/** What an e-invoice becomes here. */
export function documentTypeOf(kind: InvoiceKind): EInvoiceType {
  return TYPE_OF_KIND[kind];
}

function codes(list: string, kind: InvoiceKind): [string, InvoiceKind][] {
  return list.split(" ").map((code) => [code, kind]);
}
