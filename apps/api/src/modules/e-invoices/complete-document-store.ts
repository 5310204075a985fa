import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { DocumentEvent, nextStatus } from "@kundenportal/domain/documents/life-cycle";
import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import type { ActingActor } from "../../access/actors";
import type { FileStore, StoredFile } from "../../integrations/file-store/file-store";
import { renderDocumentPdf } from "../../integrations/pdf/render-document-pdf";
import type { Clock } from "../../shared/clock";
import { canonicalJson, sha256Hex } from "../../shared/crypto";
import { UnexpectedError } from "../../shared/errors";
import { newId } from "../../shared/ids";
import type { ClientService } from "../clients/client.service";
import type { DocumentVersionRepository } from "../documents/document-version.repository";
import type { DocumentRepository, DocumentRow, DocumentSource } from "../documents/document.repository";
import type { MerchantRepository } from "../merchants/merchant.repository";
import type { PortalSettingsRepository } from "../portal-settings/portal-settings.repository";

/** A document that is complete already and only has to be kept as issued. */
export interface CompleteDocument {
  readonly clientId: string;
  readonly content: DocumentContent;
  readonly source: DocumentSource;
  readonly sourceSha256: string;
  /** Owed on top of the content's gross, in minor units; may be negative. */
  readonly feesMinor: number;
  readonly precedingDocumentId: string | null;
}

const DAY_MS = 86_400_000;
const FIRST_VERSION = 1;
const MAX_TITLE_LENGTH = 200;

/** Keeps complete documents as issued ones, each with its first version and the PDF of it. */
export class CompleteDocumentStore {
  constructor(
    private readonly clock: Clock,
    private readonly documents: DocumentRepository,
    private readonly versions: DocumentVersionRepository,
    private readonly clients: ClientService,
    private readonly merchants: MerchantRepository,
    private readonly settings: PortalSettingsRepository,
    private readonly files: FileStore,
  ) {}

  /** Call inside a transaction; the client is the merchant's, and the number is free. */
  async storeIssued({ scope }: ActingActor, document: CompleteDocument): Promise<DocumentRow> {
    const { clientId, content, source, sourceSha256, feesMinor, precedingDocumentId } = document;
    const status = nextStatus(content.type, DocumentStatus.DRAFT, DocumentEvent.ISSUE);
    if (status === null) throw new UnexpectedError(`A document of type ${content.type} can't be issued`);
    const { linkValidityDays } = await this.settings.get(scope);
    const issuedAt = this.clock.now();
    const now = issuedAt.toISOString();
    const id = newId();
    const title = content.title?.slice(0, MAX_TITLE_LENGTH) ?? null;
    await this.documents.insert(scope, {
      id,
      clientId,
      type: content.type,
      number: content.number,
      title,
      status,
      documentDate: content.documentDate,
      dueDate: content.dueDate,
      validUntil: content.validUntil,
      currency: content.currency,
      grossMinor: content.totals.grossMinor,
      feesMinor,
      settledMinor: 0,
      reminderLevel: null,
      precedingDocumentId,
      source,
      sourceSha256,
      currentVersion: FIRST_VERSION,
      draft: null,
      linkGeneration: 1,
      linkExpiresAt: new Date(issuedAt.getTime() + linkValidityDays * DAY_MS).toISOString(),
      searchText: [content.number, title ?? ""].join(" ").trim().toLowerCase(),
      firstViewedAt: null,
      issuedAt: now,
      revision: 1,
      createdAt: now,
      updatedAt: now,
    });
    const pdf = await this.storePdf({ scope }, clientId, content, issuedAt);
    const contentJson = canonicalJson(content);
    await this.versions.insert(scope, {
      documentId: id,
      version: FIRST_VERSION,
      contentJson,
      contentSha256: sha256Hex(contentJson),
      pdfSha256: pdf.sha256,
      pdfSizeBytes: pdf.sizeBytes,
      createdAt: now,
    });
    const stored = await this.documents.find(scope, id);
    if (stored === null) throw new UnexpectedError("A stored document vanished inside its own transaction");
    return stored;
  }

  private async storePdf(
    { scope }: Pick<ActingActor, "scope">,
    clientId: string,
    content: DocumentContent,
    issuedAt: Date,
  ): Promise<StoredFile> {
    const client = await this.clients.find(scope, clientId);
    if (client === null) throw new UnexpectedError("A document needs a client of its merchant");
    const { accentColor } = await this.merchants.get(scope);
    const { locale } = client;
    return this.files.put(await renderDocumentPdf(content, { locale, accentColor, version: FIRST_VERSION, issuedAt }));
  }
}
