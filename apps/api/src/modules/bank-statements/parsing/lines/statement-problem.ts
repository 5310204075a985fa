/** Why a bank statement is refused. Stable: the apps choose their own words by it. */
export const StatementProblemCode = {
  /** Sent in an encoding that is not strict base64. */
  NOT_BASE64: "NOT_BASE64",
  EMPTY_FILE: "EMPTY_FILE",
  TOO_LARGE: "TOO_LARGE",
  /** An archive that is broken, or within another. */
  ZIP_FILE: "ZIP_FILE",
  ZIP_ENCRYPTED: "ZIP_ENCRYPTED",
  /** A spreadsheet. */
  EXCEL_FILE: "EXCEL_FILE",
  PDF_FILE: "PDF_FILE",
  /** The old format MT940. */
  MT940_FILE: "MT940_FILE",
  /** Neither XML nor a table of text. */
  UNKNOWN_FORMAT: "UNKNOWN_FORMAT",
  INVALID_ENCODING: "INVALID_ENCODING",
  MALFORMED_XML: "MALFORMED_XML",
  DOCTYPE_FORBIDDEN: "DOCTYPE_FORBIDDEN",
  /** Too deep, too many elements or lines, or a text that is too long. */
  TOO_COMPLEX: "TOO_COMPLEX",
  /** Valid XML of another kind. */
  NOT_A_STATEMENT: "NOT_A_STATEMENT",
  UNSUPPORTED_VERSION: "UNSUPPORTED_VERSION",
  MALFORMED_CSV: "MALFORMED_CSV",
  MISSING_FIELD: "MISSING_FIELD",
  INVALID_VALUE: "INVALID_VALUE",
  NO_LINES: "NO_LINES",
} as const;
export type StatementProblemCode = (typeof StatementProblemCode)[keyof typeof StatementProblemCode];

/** What a value of a statement can be. */
export const ExpectedValue = {
  AMOUNT: "AMOUNT",
  CURRENCY: "CURRENCY",
  DATE: "DATE",
  DIRECTION: "DIRECTION",
} as const;
export type ExpectedValue = (typeof ExpectedValue)[keyof typeof ExpectedValue];

export interface StatementProblem {
  readonly code: StatementProblemCode;
  /** English, for users of the API and for logs. Quotes at most a short piece of the file. */
  readonly message: string;
  /** Counted from 1; null when the problem is not in one place. */
  readonly line: number | null;
  /** Counted from 1; null when only the line is known. */
  readonly column: number | null;
  /** For XML from the root down, for a table the column's heading; null for the file as a whole. */
  readonly path: string | null;
  /** For INVALID_VALUE: a short piece of what is there. */
  readonly found?: string;
  /** For INVALID_VALUE: what should be there. */
  readonly expected?: ExpectedValue;
}

const MAX_EXCERPT_LENGTH = 40;

/** A problem of the file as a whole. */
export function wholeFile(code: StatementProblemCode, message: string): StatementProblem {
  return { code, message, line: null, column: null, path: null };
}

/** A short piece of a file. */
export function excerpt(text: string): string {
  return text.length > MAX_EXCERPT_LENGTH ? `${text.slice(0, MAX_EXCERPT_LENGTH)}…` : text;
}

/** The same for a message. */
export function quote(text: string): string {
  return `“${excerpt(text)}”`;
}
