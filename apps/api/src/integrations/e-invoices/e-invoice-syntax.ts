/** The two ways in which an EN 16931 invoice is written. */
export const EInvoiceSyntax = {
  UBL: "UBL",
  CII: "CII",
} as const;
export type EInvoiceSyntax = (typeof EInvoiceSyntax)[keyof typeof EInvoiceSyntax];

/** BT-24: what rules a file keeps. */
export const EInvoiceProfile = {
  XRECHNUNG: "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0",
  /** ZUGFeRD and Factur-X. */
  EN_16931: "urn:cen.eu:en16931:2017",
} as const;
export type EInvoiceProfile = (typeof EInvoiceProfile)[keyof typeof EInvoiceProfile];

/** BT-23, which XRechnung wants since 3.0. */
export const BILLING_PROCESS = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

/** Of the parts of EN 16931 that have a code of UNTDID 1001 instead of an element. */
export const ReferenceCode = {
  TENDER_OR_LOT: "50",
  /** Only in UBL credit notes. */
  PROJECT: "50",
  INVOICED_OBJECT: "130",
  SUPPORTING_DOCUMENT: "916",
} as const;

/** UNTDID 7143 and ISO 6523: what a standard article number (BT-157) is, a GTIN. */
export const GTIN_SCHEME = "0160";
