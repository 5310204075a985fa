// What is used of pdfkit beyond its types: it has no other way to say these things. Its version is fixed, and the tests read back what it writes.

declare namespace PDFKit {
  interface PDFDocument {
    readonly _root: { readonly data: Record<string, unknown> };
    /** `orientation`: of a JPEG, as EXIF counts; above 4 it lies on its side. */
    openImage(file: Buffer): PdfImage;
    image(image: PdfImage, x: number, y: number, options: { readonly width: number; readonly height: number }): this;
    getStructParentTree(): { add(key: number, value: unknown): void };
  }

  interface PdfImage {
    readonly width: number;
    readonly height: number;
    readonly orientation?: number;
  }

  interface PDFPage {
    /** Takes a number at its first use. */
    readonly structParentTreeKey: number;
  }
}
