import type { DocumentLine, Party } from "@kundenportal/domain/documents/document-content";
import { failure, type Result } from "@kundenportal/domain/result";
import { readCii } from "./cii/read-cii";
import { translateZugferd1, ZUGFERD_1_ROOT } from "./cii/translate-zugferd-1";
import { type EInvoiceProblem, fileProblem } from "./en16931/e-invoice-problem";
import { collectFurtherDetails } from "./en16931/collect-further-details";
import { checkTotals } from "./en16931/check-totals";
import { FieldReader } from "./en16931/field-reader";
import { normaliseContent } from "./en16931/normalise-content";
import { hasLines, InvoiceScope, type ReadInvoice } from "./en16931/read-invoice";
import { makeFileNamesUnique } from "../../../shared/uploads/sanitise-file-name";
import { documentTypeOf } from "./en16931/type-codes";
import type {
  BuyerIdentity,
  EInvoiceAttachment,
  EInvoiceParseResult,
  ElectronicAddress,
  ParsedEInvoice,
} from "./en16931/parsed-e-invoice";
import { readUbl } from "./ubl/read-ubl";
import { decodeXml } from "../../../shared/uploads/xml/decode-xml";
import { parseXml } from "../../../shared/uploads/xml/parse-xml";
import { placeAt } from "../../../shared/uploads/xml/text-place";
import { pathOf, type XmlElement } from "../../../shared/uploads/xml/xml-element";
import type { XmlProblem } from "../../../shared/uploads/xml/xml-problem";
import { E_INVOICE_MAX_SIZE_BYTES } from "./e-invoice-size";

const MAX_ATTACHMENTS = 200;
/** Sub-lines included. More than the pages of a PDF can hold. */
const MAX_LINES = 5_000;
/** The longest number a document may have. */
const MAX_NUMBER_LENGTH = 50;

/** By the root's canonical name, and thus by its namespace. */
const READERS: ReadonlyMap<string, (fields: FieldReader, root: XmlElement) => ReadInvoice> = new Map([
  ["invoice:Invoice", readUbl],
  ["credit-note:CreditNote", readUbl],
  ["rsm:CrossIndustryInvoice", readCii],
]);

/**
 * Reads an EN 16931 e-invoice (XRechnung, ZUGFeRD's XML, Peppol) in either of its syntaxes, or ZUGFeRD 1.0. Pure: nothing is fetched,
 * whatever the file refers to.
 * Shape: the same content for the same invoice in UBL and in CII.
 * Errors: everything that is wrong with the file, with its place; broken XML gives one problem, wrong fields give all.
 * Never throws, whatever the bytes.
 */
export function parseEInvoice(bytes: Uint8Array): EInvoiceParseResult {
  const xml = decodeFile(bytes);
  if (!xml.ok) return refused([xml.error]);
  const root = parseXml(xml.value);
  if (!root.ok) return refused([toEInvoiceProblem(root.error)]);
  const tree = root.value.name === ZUGFERD_1_ROOT ? translateZugferd1(root.value) : root.value;
  const read = READERS.get(tree.name);
  if (read === undefined) return refused([foreignXml(root.value, xml.value)]);

  const fields = new FieldReader(xml.value);
  const plain = read(fields, tree);
  checkLimits(fields, tree, plain);
  const invoice = fields.problems.length === 0 ? withFurtherDetails(fields, tree, plain) : plain;
  if (fields.problems.length === 0) checkTotals(fields, invoice);
  return fields.problems.length === 0 ? { ok: true, invoice: toParsed(invoice) } : refused(fields.problems);
}

function withFurtherDetails(fields: FieldReader, root: XmlElement, invoice: ReadInvoice): ReadInvoice {
  const furtherDetails = collectFurtherDetails(fields, root, invoice.content.currency);
  return furtherDetails.length === 0 ? invoice : { ...invoice, content: { ...invoice.content, furtherDetails } };
}

function refused(problems: readonly EInvoiceProblem[]): EInvoiceParseResult {
  return { ok: false, problems };
}

function decodeFile(bytes: Uint8Array): Result<string, EInvoiceProblem> {
  if (bytes.length === 0) return failure(fileProblem("EMPTY_FILE", "The file is empty."));
  if (bytes.length > E_INVOICE_MAX_SIZE_BYTES) {
    return failure(fileProblem("TOO_LARGE", `The file is larger than ${E_INVOICE_MAX_SIZE_BYTES} bytes.`));
  }
  const xml = decodeXml(bytes);
  return xml.ok ? xml : failure(toEInvoiceProblem(xml.error));
}

function toEInvoiceProblem(problem: XmlProblem): EInvoiceProblem {
  return { ...problem, path: null, businessTerm: null };
}

function foreignXml(root: XmlElement, source: string): EInvoiceProblem {
  const message =
    "The XML is not an e-invoice: its root is neither UBL Invoice or CreditNote nor CrossIndustryInvoice.";
  return {
    ...fileProblem("NOT_AN_E_INVOICE", message),
    ...placeAt(source, root.offset),
    path: pathOf(root),
  };
}

function checkLimits(
  fields: FieldReader,
  root: XmlElement,
  { content, supportingDocuments, scope }: ReadInvoice,
): void {
  if (content.number.length > MAX_NUMBER_LENGTH) {
    const message = `The number (BT-1) is longer than ${MAX_NUMBER_LENGTH} characters.`;
    fields.report("INVALID_VALUE", root, "BT-1", message);
  }
  if (countLines(content.lines) > MAX_LINES) {
    fields.report("TOO_COMPLEX", root, "BG-25", `The invoice has more than ${MAX_LINES} lines.`);
  }
  if (content.lines.length === 0 && hasLines(scope))
    fields.report("MISSING_FIELD", root, "BG-25", "The invoice has no lines.");
  if (content.taxes.length === 0 && scope !== InvoiceScope.TOTALS_ONLY) {
    fields.report("MISSING_FIELD", root, "BG-23", "The invoice has no tax breakdown.");
  }
  if (supportingDocuments.length > MAX_ATTACHMENTS) {
    fields.report("TOO_COMPLEX", root, "BG-24", `The invoice has more than ${MAX_ATTACHMENTS} supporting documents.`);
  }
}

function countLines(lines: readonly DocumentLine[]): number {
  return lines.reduce((count, { subLines }) => count + 1 + countLines(subLines), 0);
}

function toParsed(invoice: ReadInvoice): ParsedEInvoice {
  const documentType = documentTypeOf(invoice.kind);
  return {
    syntax: invoice.syntax,
    profile: invoice.profile,
    typeCode: invoice.typeCode,
    kind: invoice.kind,
    documentType,
    content: { type: documentType, ...normaliseContent(invoice.content) },
    buyerIdentity: identifyBuyer(invoice.content.buyer, invoice.buyerEndpoint),
    attachments: nameAttachments(
      invoice.supportingDocuments.map(({ attachment }) => attachment).filter((attachment) => attachment !== null),
    ),
    externalReferences: invoice.supportingDocuments.flatMap(({ id, description, url }) =>
      url === null ? [] : [{ id, description, url }],
    ),
  };
}

function identifyBuyer(buyer: Party, endpoint: ElectronicAddress | null): BuyerIdentity {
  const isMail = endpoint !== null && (endpoint.schemeId === "EM" || endpoint.value.includes("@"));
  const emails = [buyer.email, isMail ? endpoint.value : null].filter((email) => email !== null);
  return {
    name: buyer.name,
    vatNumber: buyer.vatNumber?.replace(/\s/g, "").toUpperCase() ?? null,
    identifier: buyer.identifier,
    emails: [...new Set(emails.map((email) => email.toLowerCase()))],
    endpoint,
  };
}

function nameAttachments(attachments: readonly EInvoiceAttachment[]): readonly EInvoiceAttachment[] {
  const fileNames = makeFileNamesUnique(attachments.map(({ fileName }) => fileName));
  return attachments.map((attachment, index) => ({
    ...attachment,
    fileName: fileNames[index] ?? attachment.fileName,
  }));
}

/** Whether the bytes are XML whose root is an e-invoice's. Says nothing about the rest. */
export function looksLikeEInvoice(bytes: Uint8Array): boolean {
  const xml = decodeFile(bytes);
  const root = xml.ok ? parseXml(xml.value) : xml;
  return root.ok && (root.value.name === ZUGFERD_1_ROOT || READERS.has(root.value.name));
}
