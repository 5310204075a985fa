/** Why an e-invoice is refused. Stable: the apps choose their own words by it. */
export const EInvoiceProblemCode = {
  /** Sent in an encoding that is not strict base64. */
  NOT_BASE64: "NOT_BASE64",
  EMPTY_FILE: "EMPTY_FILE",
  TOO_LARGE: "TOO_LARGE",
  /** A PDF that is not a hybrid invoice (ZUGFeRD, Factur-X): no e-invoice is embedded in it. */
  PDF_WITHOUT_E_INVOICE: "PDF_WITHOUT_E_INVOICE",
  /** A PDF that no reader could open. */
  PDF_BROKEN: "PDF_BROKEN",
  /** A PDF with a password, or with limits to what may be done with it. */
  PDF_ENCRYPTED: "PDF_ENCRYPTED",
  NOT_XML: "NOT_XML",
  UNSUPPORTED_ENCODING: "UNSUPPORTED_ENCODING",
  /** The bytes are not text in the encoding that the file claims. */
  INVALID_ENCODING: "INVALID_ENCODING",
  MALFORMED_XML: "MALFORMED_XML",
  DOCTYPE_FORBIDDEN: "DOCTYPE_FORBIDDEN",
  TOO_DEEP: "TOO_DEEP",
  /** Too many elements, attributes or attachments, or a text that is too long. */
  TOO_COMPLEX: "TOO_COMPLEX",
  /** Valid XML of another kind. */
  NOT_AN_E_INVOICE: "NOT_AN_E_INVOICE",
  UNSUPPORTED_TYPE_CODE: "UNSUPPORTED_TYPE_CODE",
  /** Something that changes what is owed but has no place in a document. */
  UNSUPPORTED_CONTENT: "UNSUPPORTED_CONTENT",
  MISSING_FIELD: "MISSING_FIELD",
  /** A field that may occur once occurs twice. */
  DUPLICATE_FIELD: "DUPLICATE_FIELD",
  INVALID_VALUE: "INVALID_VALUE",
  INVALID_ATTACHMENT: "INVALID_ATTACHMENT",
  TOTALS_MISMATCH: "TOTALS_MISMATCH",
  /** A credit note with a total below zero: it says twice who owes. */
  CREDIT_BELOW_ZERO: "CREDIT_BELOW_ZERO",
  /** With it, more would be credited on the named invoice than its total. */
  CREDIT_TOO_HIGH: "CREDIT_TOO_HIGH",
} as const;
export type EInvoiceProblemCode = (typeof EInvoiceProblemCode)[keyof typeof EInvoiceProblemCode];

/** A term (BT) or group (BG) of EN 16931-1, or of an extension: DEX of XRechnung, X of ZUGFeRD and Factur-X. */
export type BusinessTerm = `${"BT" | "BG"}-${"" | "DEX-" | "X-"}${number}`;

export interface EInvoiceProblem {
  readonly code: EInvoiceProblemCode;
  /** English, for users of the API and for logs. Quotes at most a short piece of the file. */
  readonly message: string;
  /** Counted from 1; null when the problem is not in one place. For a missing field: where its group starts. */
  readonly line: number | null;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number | null;
  /**
   * From the root down, below it with the usual prefixes whatever the file calls them, and with a number from 1 if siblings
   * have the same name: `Invoice/cac:InvoiceLine[2]/cbc:ID`. Null for a problem of the file as a whole.
   */
  readonly path: string | null;
  readonly businessTerm: BusinessTerm | null;
  /** A short piece of what is there; for TOTALS_MISMATCH the amount. */
  readonly found?: string;
  /** For TOTALS_MISMATCH: the amount that the rest of the file comes to. */
  readonly expected?: string;
}

/** A problem of the file as a whole. */
export function fileProblem(code: EInvoiceProblemCode, message: string): EInvoiceProblem {
  return {
    code,
    message,
    line: null,
    column: null,
    path: null,
    businessTerm: null,
  };
}
