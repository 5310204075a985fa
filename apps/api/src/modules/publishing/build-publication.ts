import type {
  DocumentContent,
  DocumentTotals,
  PrecedingDocument,
} from "@kundenportal/domain/documents/document-content";
import { isOwedByCustomer, paysPreceding } from "@kundenportal/domain/documents/document-type-rules";
import { subtractMinor, sumMinor } from "@kundenportal/domain/money/money";
import { sha256Hex } from "../../shared/crypto";
import { makeFileNamesUnique, sanitiseFileName } from "../../shared/uploads/sanitise-file-name";
import type { Client } from "../clients/client";
import { transferTo } from "../document-steps/writing/build-content";
import { buyerOf, sellerOf } from "../document-steps/writing/document-parties";
import type { NewAttachment } from "../documents/versions/new-attachment";
import type { DocumentRow } from "../documents/table/document-row";
import { AttachmentKind } from "../documents/versions/document-attachment.repository";
import type { Merchant } from "../merchants/merchant.repository";
import type { StatedFacts } from "./check-facts";
import type { LeadingInvoice, PublishedFiles } from "./read-published-file";

/** Owed besides the total, and paid before; both from what an XML says. */
export interface Besides {
  readonly extraMinor: number;
  readonly prepaidMinor: number;
}

export interface ContentParts {
  readonly facts: StatedFacts;
  readonly files: PublishedFiles;
  readonly merchant: Merchant;
  readonly client: Client;
  /** The document that it names, if the same client has it. */
  readonly preceding: DocumentRow | null;
}

const XML_MEDIA_TYPE = "application/xml";

/** What a PDF says, as far as the sender has told. */
export function buildStatedContent({ facts, files, merchant, client, preceding }: ContentParts): DocumentContent {
  const { type, number } = facts;
  const claim = paysPreceding(type) ? preceding : null;
  return {
    type,
    number,
    title: facts.title,
    typeCode: null,
    currency: facts.currency,
    documentDate: facts.date,
    dueDate: facts.dueDate,
    validUntil: facts.validUntil,
    servicePeriod: null,
    deliveryDate: null,
    taxPointDate: null,
    seller: sellerOf(merchant, client.locale),
    buyer: buyerOf(client),
    shipTo: null,
    payee: null,
    taxRepresentative: null,
    buyerReference: null,
    orderReference: null,
    contractReference: null,
    precedingDocuments: precedingOf(facts, preceding),
    references: [],
    intro: null,
    notes: [],
    lines: facts.lines,
    adjustments: [],
    taxes: [],
    totals: totalsOf(facts),
    accountingTax: null,
    paymentTerms: null,
    discountTerms: [],
    paymentInstructions: isOwedByCustomer(type) ? transferTo(merchant, claim?.paymentReference ?? number) : [],
    madeElsewhere: { ...hashesOf(files), isTaxKnown: facts.taxMinor !== null },
  };
}

function precedingOf({ precedingNumber }: StatedFacts, preceding: DocumentRow | null): readonly PrecedingDocument[] {
  return precedingNumber === null ? [] : [{ number: precedingNumber, date: preceding?.documentDate ?? null }];
}

function totalsOf({ totalMinor, taxMinor }: StatedFacts): DocumentTotals {
  const netMinor = subtractMinor(totalMinor, taxMinor ?? 0);
  return {
    lineNetMinor: netMinor,
    allowanceMinor: 0,
    chargeMinor: 0,
    netMinor,
    taxMinor: taxMinor ?? 0,
    grossMinor: totalMinor,
    prepaidMinor: 0,
    roundingMinor: 0,
    dueMinor: totalMinor,
  };
}

/** What the XML says, whatever else was stated; a title only if it has none itself. */
export function buildLedContent(
  { invoice, differences }: LeadingInvoice,
  files: PublishedFiles,
  title: string | null,
): DocumentContent {
  return {
    ...invoice.content,
    title: invoice.content.title ?? title,
    ...(differences.length > 0 && { pdfDifferences: differences }),
    madeElsewhere: { ...hashesOf(files), isTaxKnown: true },
  };
}

function hashesOf({ pdf, xml }: PublishedFiles): { readonly pdfSha256: string; readonly xmlSha256: string | null } {
  return { pdfSha256: sha256Hex(pdf), xmlSha256: xml === null ? null : sha256Hex(xml) };
}

/** A negative prepayment raises the amount due, and the ledger only ever lowers it. */
export function besidesOf({ prepaidMinor, roundingMinor, thirdPartyMinor = 0 }: DocumentTotals): Besides {
  return {
    extraMinor: sumMinor([roundingMinor, thirdPartyMinor, subtractMinor(0, Math.min(prepaidMinor, 0))]),
    prepaidMinor: Math.max(prepaidMinor, 0),
  };
}

/** The XML first, then what is embedded in it or in the PDF. The PDF is no attachment: it is the document's own. */
export function attachmentsOf({ xml }: PublishedFiles, leading: LeadingInvoice | null): readonly NewAttachment[] {
  const sent =
    xml === null ? null : { fileName: "e-invoice.xml", mediaType: XML_MEDIA_TYPE, description: null, bytes: xml };
  const first = leading?.embedded ?? sent;
  const others = [
    // Their own identifiers (BT-122) are unique only within one invoice, if at all: they name a document, not a file of ours.
    ...(leading?.invoice.attachments ?? []).map(({ id: _reference, ...file }) => file),
    ...(leading?.otherFiles ?? []),
  ];
  const all = [
    // What can't be read as an invoice is a file like any other.
    ...(first === null
      ? []
      : leading === null
        ? [{ ...first, kind: AttachmentKind.ATTACHMENT }]
        : [{ ...first, kind: AttachmentKind.E_INVOICE, report: leading.report }]),
    ...others.map((file) => ({ ...file, kind: AttachmentKind.ATTACHMENT })),
  ];
  const names = makeFileNamesUnique(all.map(({ fileName }) => sanitiseFileName(fileName, "file")));
  return all.map((file, index) => ({ ...file, fileName: names[index] ?? file.fileName }));
}
