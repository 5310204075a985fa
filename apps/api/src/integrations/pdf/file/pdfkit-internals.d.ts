// What is used of pdfkit beyond its types: it has no other way to say these things. Its version is fixed, and the tests read back what it writes.

declare namespace PDFKit {
  interface PDFDocument {
    readonly _root: { readonly data: Record<string, unknown> };
    getStructParentTree(): { add(key: number, value: unknown): void };
  }

  interface PDFPage {
    /** Takes a number at its first use. */
    readonly structParentTreeKey: number;
  }
}
