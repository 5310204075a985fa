/** What the PDF of a hybrid invoice (ZUGFeRD, Factur-X) does not say as its structured part does. */
export const PdfDifferenceKind = {
  NUMBER: "NUMBER",
  DATE: "DATE",
  /** The total with tax, and what is due. */
  TOTAL: "TOTAL",
  /** The account to transfer to: what somebody who forges an invoice changes. */
  IBAN: "IBAN",
  /** There is more than one e-invoice in it. */
  SEVERAL_INVOICES: "SEVERAL_INVOICES",
} as const;
export type PdfDifferenceKind = (typeof PdfDifferenceKind)[keyof typeof PdfDifferenceKind];

export interface PdfDifference {
  readonly kind: PdfDifferenceKind;
  /** What the PDF should show: number, date, IBAN or amount as decimal text; of several invoices, the file that was taken. */
  readonly expected: string;
}
