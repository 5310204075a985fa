import { type DealContent, WHOLE_DEAL } from "@kundenportal/domain/deals/deal-amounts";
import { invoicingProgress, quantityProgress } from "@kundenportal/domain/deals/deal-progress";
import { FollowUp, type FollowUpFacts, type Progress, usualFollowUps } from "@kundenportal/domain/deals/follow-up";
import { agreedTaxes, knowsTaxes } from "@kundenportal/domain/deals/known-taxes";
import { type SourceLine, sourceLinesOf } from "@kundenportal/domain/deals/source-lines";
import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { CustomerActor } from "../../../access/actors";
import type { MerchantScope } from "../../../access/scopes";
import { visibleTo } from "../reading/document.policy";
import { creditableMinor } from "../table/document-figures";
import type { DocumentRow, PortalDocumentRow } from "../table/document-row";
import type { DocumentRepository } from "../table/document.repository";
import { computeDraft, type DocumentDraft, parseDraft } from "../versions/document-draft";
import type { DocumentVersionRepository } from "../versions/document-version.repository";
import { dealIdOf } from "../table/deal-id";
import type { DealRepository } from "./deal.repository";
import type { DocumentOrigin, DocumentOriginRepository } from "./document-origin.repository";

/** A document of a deal, with what it says. */
export interface DealDocument extends DealContent {
  readonly row: DocumentRow;
  /** What was issued; null while a draft. */
  readonly content: DocumentContent | null;
  /** What it was written from; null: from scratch. */
  readonly origin: DocumentOrigin | null;
}

/** A document, and all of its deal. */
export interface SourceInDeal {
  readonly source: DealDocument;
  readonly documents: readonly DealDocument[];
}

export interface AgreedLine {
  readonly line: SourceLine;
  readonly document: DealDocument;
}

interface DealsServiceNeeds {
  readonly dealRepository: DealRepository;
  readonly documentRepository: DocumentRepository;
  readonly documentOriginRepository: DocumentOriginRepository;
  readonly documentVersionRepository: DocumentVersionRepository;
}

/** Deals: what belongs together, and how much of what was agreed is delivered and invoiced. */
export class DealsService {
  constructor(private readonly needs: DealsServiceNeeds) {}

  /** In the order in which they came about, drafts included. */
  list(scope: MerchantScope, dealIds: readonly string[]): Promise<readonly DocumentRow[]> {
    return this.needs.dealRepository.list(scope, dealIds);
  }

  /** Whether other documents belong to a document's deal, drafts included. */
  async hasOthers(scope: MerchantScope, row: DocumentRow): Promise<boolean> {
    return (await this.list(scope, [dealIdOf(row)])).some(({ id }) => id !== row.id);
  }

  /** As far as the customer's link shows them. */
  async listVisible(customer: CustomerActor, dealIds: readonly string[]): Promise<readonly PortalDocumentRow[]> {
    const visible = visibleTo(customer);
    return visible === "nothing" ? [] : this.needs.dealRepository.listVisible(customer.scope, visible, dealIds);
  }

  /** Null when the document does not exist. */
  async find(scope: MerchantScope, documentId: string): Promise<SourceInDeal | null> {
    return (await this.findMany(scope, await this.needs.documentRepository.findMany(scope, [documentId])))[0] ?? null;
  }

  /** What decides on what can be made of documents; left out are those of which nothing ever can. */
  async listFacts(
    scope: MerchantScope,
    ids: readonly string[],
  ): Promise<readonly { readonly id: string; readonly facts: FollowUpFacts }[]> {
    const rows = await this.needs.documentRepository.findMany(scope, ids);
    const sources = await this.findMany(
      scope,
      rows.filter((row) => usualFollowUps(row).length > 0),
    );
    return sources.map((deal) => ({ id: deal.source.row.id, facts: followUpFacts(deal) }));
  }

  private async findMany(scope: MerchantScope, rows: readonly DocumentRow[]): Promise<readonly SourceInDeal[]> {
    if (rows.length === 0) return [];
    const all = await this.read(scope, await this.list(scope, [...new Set(rows.map(dealIdOf))]));
    return rows.flatMap((row) => {
      const documents = all.filter((each) => dealIdOf(each.row) === dealIdOf(row));
      const source = documents.find((each) => each.row.id === row.id);
      return source === undefined ? [] : [{ source, documents }];
    });
  }

  private async read(scope: MerchantScope, rows: readonly DocumentRow[]): Promise<readonly DealDocument[]> {
    const { documentRepository, documentOriginRepository, documentVersionRepository } = this.needs;
    const ids = rows.map(({ id }) => id);
    const keys = rows
      .filter(isIssuedRow)
      .map(({ id, currentVersion }) => ({ documentId: id, version: currentVersion }));
    const drafts = keys.length === rows.length ? [] : await documentRepository.findDrafts(scope, ids);
    const contents = keys.length === 0 ? [] : await documentVersionRepository.findContents(scope, keys);
    const origins = await documentOriginRepository.listOrigins(scope, ids);
    return rows.flatMap((row): DealDocument[] => {
      const content = contents.find(({ documentId }) => documentId === row.id)?.content ?? null;
      const draft = drafts.find(({ id }) => id === row.id);
      const said = content ?? (draft === undefined ? null : sayDraft(parseDraft(draft.draft), row.currency));
      if (said === null) return [];
      const origin = origins.find(({ documentId }) => documentId === row.id) ?? null;
      const lines = said.lines.map((line) => ({ ...line, dealLine: line.dealLine ?? null }));
      const taxes = content === null ? said.taxes : agreedTaxes(content);
      return [{ row, content, origin, lines, taxes, pricesIncludeTax: said.pricesIncludeTax === true }];
    });
  }
}

function sayDraft(draft: DocumentDraft, currency: string) {
  return { ...computeDraft(draft, currency), pricesIncludeTax: draft.pricesIncludeTax };
}

/** The lines that others can be written from; none while a draft. `asNet`: without tax even where it is in the prices. */
export function linesOf({ row, content }: DealDocument, asNet = false): readonly SourceLine[] {
  if (content === null) return [];
  return sourceLinesOf({ id: row.id, name: content.title ?? content.number, content, asNet });
}

/** The deal's delivery notes. */
export function deliveriesOf({ documents }: SourceInDeal): readonly DealDocument[] {
  return documents.filter(({ row }) => row.type === DocumentType.DELIVERY_NOTE);
}

/**
 * The deal's invoices that stand: what was cancelled, or credited as a whole, gives its part back. Until a correction is issued,
 * the invoice that it will replace stands.
 */
export function invoicesOf({ documents }: SourceInDeal): readonly DealDocument[] {
  return documents.filter(
    ({ row, origin }) =>
      row.type === DocumentType.INVOICE &&
      row.status !== DocumentStatus.CANCELED &&
      !isCreditedWhole(row) &&
      !(row.status === DocumentStatus.DRAFT && origin?.followUp === FollowUp.CORRECTION),
  );
}

/** The credit notes that name the invoice, without cancelled ones. */
export function creditsOf({ source, documents }: SourceInDeal): readonly DealDocument[] {
  return documents.filter(
    ({ row }) =>
      row.type === DocumentType.CREDIT_NOTE &&
      row.precedingDocumentId === source.row.id &&
      row.status !== DocumentStatus.CANCELED,
  );
}

export function followUpFacts(deal: SourceInDeal): FollowUpFacts {
  const { row } = deal.source;
  const invoices = invoicesOf(deal);
  return {
    type: row.type,
    status: row.status,
    delivery: quantityProgress(linesOf(deal.source), deliveriesOf(deal)),
    invoicing: invoicing(deal, invoices),
    hasInvoiceDraft: invoices.some((invoice) => invoice.row.status === DocumentStatus.DRAFT),
    isCreditable: row.type === DocumentType.INVOICE && creditableMinor(row) > 0,
    isPartlyCredited: row.creditNotesMinor !== 0,
    isTaxKnown: [deal.source, ...agreementsOf(deal)].every(({ content }) => content === null || knowsTaxes(content)),
  };
}

/** The documents whose prices hold for a delivery note, which has none. */
function agreementsOf(deal: SourceInDeal): readonly DealDocument[] {
  if (deal.source.row.type !== DocumentType.DELIVERY_NOTE) return [];
  return linesOf(deal.source).flatMap((line) => findAgreedLine(deal, line)?.document ?? []);
}

/** Where a line was agreed with its price: the newest document that says so. */
export function findAgreedLine(
  { documents }: SourceInDeal,
  { dealLine }: SourceLine,
  asNet = false,
): AgreedLine | null {
  for (const document of documents.toReversed()) {
    const { type, status } = document.row;
    const isAgreement = type === DocumentType.OFFER || type === DocumentType.ORDER_CONFIRMATION;
    if (!isAgreement || status === DocumentStatus.CANCELED) continue;
    const line = linesOf(document, asNet).find((each) => each.dealLine === dealLine);
    if (line !== undefined) return { line, document };
  }
  return null;
}

/** For a delivery note, what its own invoices ask for counts; for others, the deal's. */
function invoicing({ source }: SourceInDeal, invoices: readonly DealDocument[]): Progress {
  const lines = linesOf(source);
  if (source.row.type !== DocumentType.DELIVERY_NOTE) {
    return invoicingProgress({ ...source, lines }, invoices);
  }
  const own = invoices.filter(({ origin }) => origin?.originId === source.row.id);
  return own.some(isShareOfWhole) ? "ALL" : quantityProgress(lines, own);
}

function isShareOfWhole({ lines }: DealDocument): boolean {
  return lines.some(({ dealLine }) => dealLine === WHOLE_DEAL);
}

function isCreditedWhole({ grossMinor, creditNotesMinor }: DocumentRow): boolean {
  return grossMinor > 0 && creditNotesMinor >= grossMinor;
}

function isIssuedRow({ currentVersion }: DocumentRow): boolean {
  return currentVersion > 0;
}
