import type { PdfDifference } from "@kundenportal/domain/documents/pdf-difference";
import { sha256Hex } from "../../../shared/crypto";
import { type PdfContents, readPdfContents } from "../../../shared/uploads/pdf/read-pdf-contents";
import type { EmbeddedFile } from "../../../shared/uploads/pdf/read-embedded-files";
import { sanitiseFileName } from "../../../shared/uploads/sanitise-file-name";
import { type EInvoiceProblem, fileProblem } from "../parsing/en16931/e-invoice-problem";
import type { ParsedEInvoice } from "../parsing/en16931/parsed-e-invoice";
import { ATTACHMENT_MEDIA_TYPES } from "../parsing/en16931/code-lists";
import { looksLikeEInvoice, parseEInvoice } from "../parsing/parse-e-invoice";
import { findPdfDifferences } from "./find-pdf-differences";

/** A file out of the PDF. */
export interface HybridFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly description: string | null;
  readonly bytes: Uint8Array;
}

/** An e-invoice that came inside a PDF: the XML says what counts, the PDF is what people see. */
export interface Hybrid {
  readonly xml: HybridFile;
  /** What else is embedded in the PDF and not in the XML. */
  readonly otherFiles: readonly HybridFile[];
  readonly differences: readonly PdfDifference[];
}

export type HybridResult =
  | { readonly ok: true; readonly invoice: ParsedEInvoice; readonly hybrid: Hybrid }
  | { readonly ok: false; readonly problems: readonly EInvoiceProblem[] };

/** The names that the standards give to the file, in small letters, the newest first. */
const KNOWN_NAMES: readonly string[] = ["factur-x.xml", "xrechnung.xml", "zugferd-invoice.xml"];
const XML_MEDIA_TYPE = "application/xml";
/** Beside the XML. What is more stays in the PDF, which is kept. */
const MAX_OTHER_BYTES = 10 * 1024 * 1024;

/**
 * Reads ZUGFeRD, Factur-X, and every other PDF with an e-invoice inside. Files with known names come first, then any XML
 * whose root is an invoice, whatever it is called. Pure; nothing in the PDF is run.
 * Errors: what is wrong with the PDF; PDF_WITHOUT_E_INVOICE; what is wrong with the XML. Never throws.
 */
export function readHybrid(bytes: Uint8Array): HybridResult {
  const pdf = readPdfContents(bytes);
  if (!pdf.ok) return { ok: false, problems: [fileProblem(pdf.error.code, pdf.error.message)] };
  return findInvoice(pdf.value);
}

/** The same for a PDF that was read before. */
export function findInvoice({ embeddedFiles, pages }: Pick<PdfContents, "embeddedFiles" | "pages">): HybridResult {
  const candidates = embeddedFiles.filter(mayBeXml).toSorted((a, b) => rankOf(a) - rankOf(b));
  const invoices = withoutCopies(candidates.filter((file) => looksLikeEInvoice(file.bytes)));
  const chosen = invoices[0] ?? candidates.find((file) => rankOf(file) < KNOWN_NAMES.length);
  if (chosen === undefined) {
    const message = "The PDF has no e-invoice embedded: it is a plain PDF, or one with other files inside.";
    return { ok: false, problems: [fileProblem("PDF_WITHOUT_E_INVOICE", message)] };
  }
  const parsed = parseEInvoice(chosen.bytes);
  if (!parsed.ok) return parsed;
  const xml = toFile(chosen, XML_MEDIA_TYPE, "e-invoice.xml");
  const several: readonly PdfDifference[] =
    invoices.length > 1 ? [{ kind: "SEVERAL_INVOICES", expected: xml.fileName }] : [];
  return {
    ok: true,
    invoice: parsed.invoice,
    hybrid: {
      xml,
      otherFiles: findOthers(embeddedFiles, chosen, parsed.invoice),
      differences: [...several, ...findPdfDifferences(parsed.invoice.content, pages)],
    },
  };
}

function rankOf({ name }: EmbeddedFile): number {
  const rank = KNOWN_NAMES.indexOf(name.toLowerCase());
  return rank === -1 ? KNOWN_NAMES.length : rank;
}

/** By name, claimed type, or how it begins: each of them alone is often wrong. */
function mayBeXml({ name, mediaType, bytes }: EmbeddedFile): boolean {
  const start = bytes.subarray(0, 64).toString("latin1").replaceAll("\0", "");
  return (
    /\.xml$/i.test(name) ||
    mediaType?.endsWith("xml") === true ||
    /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?\s*</.test(start)
  );
}

/** The same invoice under two names is one. */
function withoutCopies(files: readonly EmbeddedFile[]): readonly EmbeddedFile[] {
  return files.filter(({ bytes }, index) => files.findIndex((other) => other.bytes.equals(bytes)) === index);
}

/** A file that is in the PDF and in the XML is shown once. */
function findOthers(
  files: readonly EmbeddedFile[],
  chosen: EmbeddedFile,
  { attachments }: ParsedEInvoice,
): readonly HybridFile[] {
  const known = new Set([chosen.bytes, ...attachments.map(({ bytes }) => bytes)].map((bytes) => sha256Hex(bytes)));
  let left = MAX_OTHER_BYTES;
  return files
    .filter(({ bytes }) => {
      const hash = sha256Hex(bytes);
      if (known.has(hash) || bytes.length === 0 || bytes.length > left) return false;
      known.add(hash);
      left -= bytes.length;
      return true;
    })
    .map((file) => toFile(file, mediaTypeOf(file), "attachment"));
}

function mediaTypeOf({ name, mediaType }: EmbeddedFile): string {
  if (mediaType !== null && ATTACHMENT_MEDIA_TYPES.has(mediaType)) return mediaType;
  const extension = /\.[^.]+$/.exec(name.toLowerCase())?.[0];
  const byName = [...ATTACHMENT_MEDIA_TYPES].find(([, each]) => each === extension)?.[0];
  return byName ?? "application/octet-stream";
}

function toFile({ name, description, bytes }: EmbeddedFile, mediaType: string, fallback: string): HybridFile {
  return { fileName: sanitiseFileName(name, fallback), mediaType, description, bytes: Uint8Array.from(bytes) };
}
