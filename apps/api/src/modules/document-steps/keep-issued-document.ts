import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { isBookable, isReceivable, paysPreceding } from "@kundenportal/domain/documents/document-type-rules";
import { statusAfterIssuing } from "@kundenportal/domain/documents/life-cycle";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { ActingActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import type { Core } from "../../core";
import type { CarriedInvoice } from "../../integrations/pdf/carried-invoice";
import { UnexpectedError } from "../../shared/errors";
import { newId } from "../../shared/ids";
import type { Client } from "../clients/client";
import type { ClientService } from "../clients/client.service";
import type { AdoptCredits } from "../credits/adopt-credits";
import { type ApplyCredits, isCredit } from "../credits/apply-credits";
import { dealIdOf } from "../documents/table/deal-id";
import { claimOf } from "../documents/table/document-figures";
import type { DocumentRow, DocumentSource } from "../documents/table/document-row";
import type { DocumentRepository } from "../documents/table/document.repository";
import { LedgerSource } from "../ledger/claim";
import type { Ledger } from "../ledger/ledger";
import { linkExpiry } from "../portal-settings/link-expiry";
import type { PortalSettingsRepository } from "../portal-settings/portal-settings.repository";
import type { DocumentFiles, VersionFiles } from "./files/document-files";
import { cashDiscountsColumn, type DocumentIssuer } from "./document-issuer";
import type { NewAttachment } from "../documents/versions/new-attachment";

const FIRST_VERSION = 1;

/** A document that arrives complete, such as an e-invoice, and only has to be stored as issued. */
export interface ReadyDocument {
  readonly clientId: string;
  /** Free, or null. */
  readonly externalReference: string | null;
  readonly content: DocumentContent;
  readonly source: DocumentSource;
  /** The hash of the file it came in, which then comes in once; null when it may again, or when there was none. */
  readonly sourceSha256: string | null;
  /** Owed in addition to the content's gross total, in minor units; may be negative. For a reminder: what it adds to its invoice. */
  readonly feesMinor: number;
  /** Paid before it was issued, in minor units; never negative. */
  readonly prepaidMinor: number;
  /** For a reminder: its invoice, which the caller has locked. */
  readonly precedingDocumentId: string | null;
  readonly reminderLevel: number | null;
  /** The PDF that it came in, which is kept as the document's own; null: it is printed. */
  readonly pdf: Uint8Array | null;
  /** It holds the e-invoice. */
  readonly isHybrid?: boolean;
  /** The e-invoice that a printed PDF carries; null: none. */
  readonly carried: CarriedInvoice | null;
  readonly attachments: readonly NewAttachment[];
}

interface KeepIssuedDocumentNeeds extends Pick<Core, "clock" | "database"> {
  readonly clients: ClientService;
  readonly documentRepository: DocumentRepository;
  readonly portalSettingsRepository: PortalSettingsRepository;
  readonly documentFiles: DocumentFiles;
  readonly documentIssuer: DocumentIssuer;
  readonly ledger: Ledger;
  readonly applyCredits: ApplyCredits;
  readonly adoptCredits: AdoptCredits;
}

/** Stores a document that arrives complete as issued under its own number, with its files and what was paid before. */
export class KeepIssuedDocument {
  constructor(private readonly needs: KeepIssuedDocumentNeeds) {}

  /** Call inside a transaction; the number must be free. Returns the document as it is afterwards. */
  async run(actor: ActingActor, document: ReadyDocument): Promise<DocumentRow> {
    const { scope } = actor;
    const client = await this.needs.clients.find(scope, document.clientId);
    if (client === null) throw new UnexpectedError("A document needs a client of its merchant");
    const { type, number } = document.content;
    const id = this.needs.database.once(`id of ${scope.merchantId} ${type} ${number}`, newId);
    const issuedAt = this.needs.database.once(`issued ${id}`, () => this.needs.clock.now());
    const kept = await this.needs.documentFiles.keep({ documentId: id, version: FIRST_VERSION }, document);
    const stored = await this.insert(scope, document, { id, issuedAt });
    const { content, isHybrid = false } = document;
    const files =
      kept.pdf === null
        ? { ...(await this.print(actor, stored, document, client)), attachments: kept.attachments }
        : { ...kept, pdf: kept.pdf, isHybrid };
    await this.needs.documentIssuer.storeVersion(scope, {
      documentId: id,
      version: FIRST_VERSION,
      content,
      files,
      issuedAt,
    });
    await this.settle(actor, stored, document.prepaidMinor);
    return this.needs.documentRepository.get(scope, stored.id);
  }

  private async insert(
    scope: MerchantScope,
    document: ReadyDocument,
    { id, issuedAt }: { readonly id: string; readonly issuedAt: Date },
  ): Promise<DocumentRow> {
    const { clientId, externalReference, content, source, sourceSha256, feesMinor } = document;
    const { precedingDocumentId, reminderLevel } = document;
    const now = issuedAt.toISOString();
    const title = content.title?.slice(0, FIELD_LIMITS.document.title) ?? null;
    await this.needs.documentRepository.insert(scope, {
      id,
      clientId,
      type: content.type,
      number: content.number,
      externalReference,
      title,
      status: statusAfterIssuing(content.type),
      documentDate: content.documentDate,
      dueDate: content.dueDate,
      validUntil: content.validUntil,
      currency: content.currency,
      grossMinor: content.totals.grossMinor,
      feesMinor,
      settledMinor: 0,
      grantedDiscountMinor: 0,
      creditedMinor: 0,
      creditNotesMinor: 0,
      cashDiscounts: cashDiscountsColumn(content),
      paymentReference: await this.needs.documentIssuer.keepReference(scope, id, content),
      reminderLevel,
      precedingDocumentId,
      dealId: await this.findDealId(scope, precedingDocumentId),
      source,
      sourceSha256,
      currentVersion: FIRST_VERSION,
      draft: null,
      linkGeneration: 1,
      linkExpiresAt: linkExpiry(issuedAt, await this.needs.portalSettingsRepository.get(scope)),
      firstViewedAt: null,
      issuedAt: now,
      paidAt: null,
      revision: 1,
      createdAt: now,
      updatedAt: now,
    });
    return this.needs.documentRepository.get(scope, id);
  }

  private async findDealId(scope: MerchantScope, precedingDocumentId: string | null): Promise<string | null> {
    if (precedingDocumentId === null) return null;
    return dealIdOf(await this.needs.documentRepository.get(scope, precedingDocumentId));
  }

  private async print(
    actor: ActingActor,
    stored: DocumentRow,
    { content, carried }: ReadyDocument,
    client: Client,
  ): Promise<VersionFiles> {
    return this.needs.documentFiles.make(actor.scope, {
      content,
      version: FIRST_VERSION,
      locale: client.locale,
      issuedAt: new Date(stored.issuedAt ?? stored.createdAt),
      payUrl: await this.needs.documentIssuer.findPayUrl(actor, stored, client),
      syntax: null,
      turn: null,
      carried,
    });
  }

  /** Books what has already been paid; and if nothing is asked for, nothing stays open. */
  private async settle(actor: ActingActor, stored: DocumentRow, prepaidMinor: number): Promise<void> {
    if (!isBookable(stored.type)) return this.chargeFee(actor, stored);
    if (prepaidMinor === 0) await this.needs.ledger.settle(actor, claimOf(stored));
    else await this.bookPrepaid(actor, stored, prepaidMinor);
    if (isCredit(stored)) await this.needs.applyCredits.announce(actor, stored);
    else if (isReceivable(stored.type)) await this.needs.adoptCredits.run(actor, stored);
  }

  /** A reminder's fee is owed on its invoice from now on. */
  private async chargeFee(actor: ActingActor, { feesMinor, precedingDocumentId, type }: DocumentRow): Promise<void> {
    if (!paysPreceding(type) || precedingDocumentId === null || feesMinor === 0) return;
    const { clock, documentRepository, ledger } = this.needs;
    await documentRepository.addFees(actor.scope, precedingDocumentId, feesMinor, clock.now().toISOString());
    await ledger.settle(actor, claimOf(await documentRepository.get(actor.scope, precedingDocumentId)));
  }

  private async bookPrepaid(actor: ActingActor, stored: DocumentRow, prepaidMinor: number): Promise<void> {
    await this.needs.ledger.book(actor, claimOf(stored), [
      {
        kind: "PREPAID",
        amountMinor: prepaidMinor,
        currency: stored.currency,
        provider: LedgerSource.E_INVOICE,
        providerPaymentId: stored.id,
        bookedOn: stored.documentDate,
      },
    ]);
  }
}
