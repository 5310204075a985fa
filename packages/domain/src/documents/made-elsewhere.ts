/**
 * What another program made: its PDF is the document. The files that were sent, by their SHA-256: whoever agrees to a content
 * agrees to them.
 */
export interface MadeElsewhere {
  readonly pdfSha256: string;
  /** Null when no XML came with the PDF, apart from what may be inside of it. */
  readonly xmlSha256: string | null;
  /** False: only the total is known. The net total is then the same, and the tax nothing. */
  readonly isTaxKnown: boolean;
}
