import { failure, type Result, success } from "@kundenportal/domain/result";
import { PdfFile } from "./pdf-file";
import { type PdfProblemCode, PdfRefusal } from "./pdf-refusal";
import { type EmbeddedFile, readEmbeddedFiles } from "./read-embedded-files";
import { type PdfText, readPageText } from "./read-page-text";
import { walkPages } from "./walk-pages";

export interface PdfContents {
  readonly embeddedFiles: readonly EmbeddedFile[];
  readonly pages: PdfText;
  /** 0 when none can be found, infinite when there are more than anybody counts. */
  readonly pageCount: number;
}

interface PdfProblem {
  readonly code: PdfProblemCode;
  /** English, for users of the API and for logs. */
  readonly message: string;
}

const NO_TEXT: PdfText = { text: "", isComplete: false };

/** Whether a file says that it is a PDF. Some programs put a byte order mark or empty lines in front. */
export function isPdf(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024));
  return /^(?:\xEF\xBB\xBF)?\s*%PDF-/.test(start.toString("latin1"));
}

/**
 * What is embedded in a PDF, and what its pages say. Nothing in it is run or followed. Broken files are read as far as
 * readers would.
 * Errors: PDF_BROKEN, PDF_ENCRYPTED, and TOO_COMPLEX for what is made to use up time or memory. Never throws.
 */
export function readPdfContents(bytes: Uint8Array): Result<PdfContents, PdfProblem> {
  try {
    const pdf = new PdfFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return success({ embeddedFiles: readEmbeddedFiles(pdf), pages: readText(pdf), pageCount: countPages(pdf) });
  } catch (error) {
    if (error instanceof PdfRefusal) return failure({ code: error.code, message: error.message });
    throw error;
  }
}

/** Pages that can't be read take nothing from what is embedded. */
function readText(pdf: PdfFile): PdfText {
  try {
    return readPageText(pdf);
  } catch (error) {
    if (error instanceof PdfRefusal) return NO_TEXT;
    throw error;
  }
}

function countPages(pdf: PdfFile): number {
  let count = 0;
  try {
    walkPages(pdf, () => {
      count += 1;
    });
    return count;
  } catch (error) {
    if (error instanceof PdfRefusal) return Number.POSITIVE_INFINITY;
    throw error;
  }
}
