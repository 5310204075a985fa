export type PdfProblemCode = "PDF_BROKEN" | "PDF_ENCRYPTED" | "TOO_COMPLEX";

/** Why a PDF is not read any further. Never leaves this folder. */
export class PdfRefusal extends Error {
  constructor(
    readonly code: PdfProblemCode,
    /** English, for users of the API and for logs. */
    message: string,
  ) {
    super(message);
  }
}

/** Far above any real invoice, far below what hurts. The size of the file is limited beforehand. */
export const PDF_LIMITS = {
  /** Lists in lists, groups in groups. */
  depth: 60,
  objects: 200_000,
  /** Everything that was unpacked from one file, in bytes. */
  unpackedBytes: 48 * 1024 * 1024,
  /** Tables of contents that point to older ones. */
  sections: 100,
  /** Nodes of the trees of pages and of embedded files, each. */
  nodes: 5_000,
  embeddedFiles: 100,
  /** Of a page, one drawing in another. */
  forms: 5,
  /** Pages whose text is read: an invoice says its number and total on the first or the last. */
  pages: 60,
  /** Characters of that text. */
  textLength: 2_000_000,
} as const;
