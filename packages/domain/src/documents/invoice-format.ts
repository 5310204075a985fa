/** How a client wants documents by email; what is no invoice comes as a PDF from `PDF` on. */
export const InvoiceFormat = {
  /** The email leads to the portal. */
  LINK: "LINK",
  PDF: "PDF",
  /** The PDF, which has to hold the e-invoice. */
  ZUGFERD: "ZUGFERD",
  /** The XML in UBL, and the PDF to look at. */
  XRECHNUNG_UBL: "XRECHNUNG_UBL",
  /** The same in CII. */
  XRECHNUNG_CII: "XRECHNUNG_CII",
} as const;
export type InvoiceFormat = (typeof InvoiceFormat)[keyof typeof InvoiceFormat];

export const INVOICE_FORMATS: readonly InvoiceFormat[] = Object.values(InvoiceFormat);

/** Besides the first address, so many more get what is about a client's documents. */
export const MAX_FURTHER_EMAILS = 10;
