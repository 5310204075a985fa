/** Why a file can't be read as XML. */
export type XmlProblemCode =
  | "NOT_XML"
  | "UNSUPPORTED_ENCODING"
  | "INVALID_ENCODING"
  | "MALFORMED_XML"
  | "DOCTYPE_FORBIDDEN"
  | "TOO_DEEP"
  | "TOO_COMPLEX";

export interface XmlProblem {
  readonly code: XmlProblemCode;
  /** English, for users of the API and for logs. Quotes at most a short piece of the file. */
  readonly message: string;
  /** Counted from 1; null for a problem of the file as a whole. */
  readonly line: number | null;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number | null;
}

/** A problem of the file as a whole. */
export function wholeFileProblem(code: XmlProblemCode, message: string): XmlProblem {
  return { code, message, line: null, column: null };
}
