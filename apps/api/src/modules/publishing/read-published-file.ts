import type { PdfDifference } from "@kundenportal/domain/documents/pdf-difference";
import { failure, type Result, success } from "@kundenportal/domain/result";
import { checkEInvoice } from "../../integrations/e-invoices/check-e-invoice";
import type { EInvoiceReport } from "../../integrations/e-invoices/e-invoice-report";
import { isPdf, type PdfContents, readPdfContents } from "../../shared/uploads/pdf/read-pdf-contents";
import type { PdfText } from "../../shared/uploads/pdf/read-page-text";
import { findPdfDifferences } from "../e-invoices/hybrid/find-pdf-differences";
import { findInvoice, type HybridFile } from "../e-invoices/hybrid/read-hybrid";
import type { EInvoiceProblem } from "../e-invoices/parsing/en16931/e-invoice-problem";
import type { ParsedEInvoice } from "../e-invoices/parsing/en16931/parsed-e-invoice";
import { parseEInvoice } from "../e-invoices/parsing/parse-e-invoice";
import type { FileProblem } from "./publishing.errors";
import { type PrintedFacts, readPrintedFacts } from "./read-printed-facts";

export interface PublishedFiles {
  readonly pdf: Uint8Array;
  /** What was sent beside it; null: nothing. */
  readonly xml: Uint8Array | null;
}

/** What leads if it is there: the XML that was sent, else the one inside of the PDF. */
export interface LeadingInvoice {
  readonly invoice: ParsedEInvoice;
  /** What the check of the XML came to. */
  readonly report: EInvoiceReport;
  /** The file out of the PDF; null: it is the one that was sent. */
  readonly embedded: HybridFile | null;
  /** What else is embedded in the PDF and not in the XML. */
  readonly otherFiles: readonly HybridFile[];
  readonly differences: readonly PdfDifference[];
}

export interface ReadPublishedFiles {
  /** Null: there is none, or it is no valid one. */
  readonly leading: LeadingInvoice | null;
  /** Why an XML that is there does not lead. */
  readonly xmlProblems: readonly EInvoiceProblem[];
  readonly pages: PdfText;
  readonly printed: PrintedFacts;
}

type Outcome = Result<ReadPublishedFiles, FileProblem>;

/** More than any document of a merchant has. */
const MAX_PAGES = 1_000;

/** What the thread calls. @public */
export function work({ pdf, xml }: PublishedFiles): Outcome {
  if (pdf.length === 0) return failure({ code: "EMPTY_FILE", message: "The file is empty." });
  if (!isPdf(pdf)) return failure({ code: "NOT_A_PDF", message: "The file is not a PDF." });
  const contents = readPdfContents(pdf);
  if (!contents.ok) return contents;
  const { pageCount, pages } = contents.value;
  if (pageCount === 0) return failure({ code: "PDF_BROKEN", message: "The PDF is broken: it has no pages." });
  if (pageCount > MAX_PAGES) {
    return failure({ code: "TOO_MANY_PAGES", message: `The PDF has more than ${String(MAX_PAGES)} pages.` });
  }
  const found = xml === null ? readEmbedded(contents.value) : readBeside(xml, pages);
  return success({ ...found, pages, printed: readPrintedFacts(pages) });
}

type Found = Omit<ReadPublishedFiles, "pages" | "printed">;

function readBeside(xml: Uint8Array, pages: PdfText): Found {
  const parsed = parseEInvoice(xml);
  if (!parsed.ok) return { leading: null, xmlProblems: parsed.problems };
  const { invoice } = parsed;
  const differences = findPdfDifferences(invoice.content, pages);
  return {
    leading: { invoice, report: checkEInvoice(xml), embedded: null, otherFiles: [], differences },
    xmlProblems: [],
  };
}

/** Nearly all PDFs have none inside: that is no problem. */
function readEmbedded(contents: PdfContents): Found {
  const found = findInvoice(contents);
  if (!found.ok) {
    return { leading: null, xmlProblems: found.problems.filter(({ code }) => code !== "PDF_WITHOUT_E_INVOICE") };
  }
  const { xml: embedded, otherFiles, differences } = found.hybrid;
  return {
    leading: { invoice: found.invoice, report: checkEInvoice(embedded.bytes), embedded, otherFiles, differences },
    xmlProblems: [],
  };
}
