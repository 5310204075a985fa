import type { Core } from "../../../core";
import { type CalendarDate, todayIn } from "@kundenportal/domain/dates/calendar-date";
import { explainPortalVisibility, type MissingRelease } from "@kundenportal/domain/permissions/visible-documents";
import type { MerchantActor } from "../../../access/actors";
import type { PortalLinks } from "../../../access/portal-links";
import type { MerchantScope } from "../../../access/scopes";
import { type InvalidInput, NotFound } from "../../../graphql/failures.types";
import { InputChecker } from "../../../graphql/input-checker";
import type { LookUp } from "../../../graphql/look-up";
import { type Page, type PageRequest, toPage } from "../../../graphql/pagination";
import { UserError } from "../../../shared/errors";
import type { Client } from "../../clients/client";
import type { ClientRepository } from "../../clients/client.repository";
import type { MerchantRepository } from "../../merchants/merchant.repository";
import type { PortalSettings, PortalSettingsRepository } from "../../portal-settings/portal-settings.repository";
import type { Attachment, DocumentAttachmentRepository } from "../versions/document-attachment.repository";
import { type DocumentDraft, parseDraft } from "../versions/document-draft";
import { linkExpiry } from "../../portal-settings/link-expiry";
import type {
  DocumentVersion,
  DocumentVersionRepository,
  VersionWithContent,
} from "../versions/document-version.repository";
import { type DocumentOrder, orderCursor } from "../table/document-order";
import type { DocumentListFilter } from "../table/document-filter";
import type { DocumentSumsRepository } from "../table/document-sums.repository";
import type { DocumentRepository } from "../table/document.repository";
import type { SearchDocuments } from "../table/search-documents";
import { checkExternalReference, findTakenReference } from "../table/external-reference";
import type { DocumentRow, RelatedTo } from "../table/document-row";
import type { VersionKey } from "../versions/version-key";

/** Whether a customer can open a document by its own link. */
export interface DocumentPortalAccess {
  /** Null while something is missing. */
  readonly url: string | null;
  readonly missing: readonly MissingRelease[];
  /** When the URL stops working; null when there is none. */
  readonly expiresAt: string | null;
}

/** What the merchant's list was asked for. */
export interface DocumentListRequest extends DocumentListFilter {
  /** Instead of `clientId`. */
  readonly clientNumber: string | null;
  readonly order: DocumentOrder;
}

interface DocumentServiceNeeds extends Pick<Core, "database" | "clock" | "timeline"> {
  readonly clientRepository: ClientRepository;
  readonly documentRepository: DocumentRepository;
  readonly searchDocuments: SearchDocuments;
  readonly documentSumsRepository: DocumentSumsRepository;
  readonly documentVersionRepository: DocumentVersionRepository;
  readonly documentAttachmentRepository: DocumentAttachmentRepository;
  readonly merchantRepository: MerchantRepository;
  readonly portalSettingsRepository: PortalSettingsRepository;
  readonly portalLinks: PortalLinks;
}

/** The merchant's documents, for reading; each step of their life cycle has a service of its own. */
export class DocumentService {
  constructor(private readonly needs: DocumentServiceNeeds) {}

  /** The date in the merchant's time zone. */
  today({ timeZone }: { readonly timeZone: string }): CalendarDate {
    return todayIn(timeZone, this.needs.clock.now());
  }

  /** In the order asked for; what was searched for: best first. Errors: throws UserError for a client who is none. */
  async list(
    actor: MerchantActor,
    { clientNumber, order, ...given }: DocumentListRequest,
    page: PageRequest,
  ): Promise<Page<DocumentRow>> {
    const { scope } = actor;
    const filter = clientNumber === null ? given : { ...given, clientId: await this.getClientId(scope, clientNumber) };
    const listed = await this.listFound(actor, filter, order, page);
    // Nobody has to wait for this who finds something.
    if (listed.edges.length === 0 && filter.clientId !== null && page.after === null) {
      const client = await this.needs.clientRepository.find(scope, filter.clientId);
      if (client === null) throw new UserError("filter.clientId: there is no such client");
    }
    return listed;
  }

  private async listFound(
    actor: MerchantActor,
    filter: DocumentListFilter,
    order: DocumentOrder,
    page: PageRequest,
  ): Promise<Page<DocumentRow>> {
    const { search } = filter;
    const today = this.today(actor);
    if (search !== null) {
      return this.needs.searchDocuments.list(actor.scope, { ...filter, search }, today, page);
    }
    const rows = await this.needs.documentRepository.list(actor.scope, { ...filter, order, today }, page);
    return toPage(rows, page, (row) => orderCursor(order, row));
  }

  private async getClientId(scope: MerchantScope, clientNumber: string): Promise<string> {
    const client = await this.needs.clientRepository.findByNumber(scope, clientNumber);
    if (client === null) throw new UserError("filter.clientNumber: there is no such client");
    return client.id;
  }

  find(scope: MerchantScope, id: string): Promise<DocumentRow | null> {
    return this.needs.documentRepository.find(scope, id);
  }

  async lookUp(scope: MerchantScope, by: LookUp): Promise<DocumentRow | null> {
    if ("id" in by) return this.find(scope, by.id);
    return this.needs.documentRepository.findByExternalReference(scope, by.externalReference);
  }

  /** In no particular order; unknown ids are left out. */
  findMany(scope: MerchantScope, ids: readonly string[]): Promise<readonly DocumentRow[]> {
    return this.needs.documentRepository.findMany(scope, ids);
  }

  findRelated(scope: MerchantScope, ids: readonly string[]): Promise<readonly (DocumentRow & RelatedTo)[]> {
    return this.needs.documentRepository.findRelated(scope, ids);
  }

  /** What clients owe on open invoices, by currency; those who owe nothing are left out. */
  sumOpenByClient(
    scope: MerchantScope,
    clientIds: readonly string[],
  ): ReturnType<DocumentSumsRepository["sumOpenByClient"]> {
    return this.needs.documentSumsRepository.sumOpenByClient(scope, clientIds);
  }

  /** What clients are to get, by currency; those without credits are left out. */
  sumCreditByClient(
    scope: MerchantScope,
    clientIds: readonly string[],
  ): ReturnType<DocumentSumsRepository["sumCreditByClient"]> {
    return this.needs.documentSumsRepository.sumCreditByClient(scope, clientIds);
  }

  /** How many documents clients have, drafts included; those without are left out. */
  countByClient(
    scope: MerchantScope,
    clientIds: readonly string[],
  ): ReturnType<DocumentSumsRepository["countByClient"]> {
    return this.needs.documentSumsRepository.countByClient(scope, clientIds);
  }

  findContents(scope: MerchantScope, keys: readonly VersionKey[]): Promise<readonly VersionWithContent[]> {
    return this.needs.documentVersionRepository.findContents(scope, keys);
  }

  listVersions(scope: MerchantScope, documentIds: readonly string[]): Promise<readonly DocumentVersion[]> {
    return this.needs.documentVersionRepository.listOf(scope, documentIds);
  }

  listAttachments(scope: MerchantScope, documentIds: readonly string[]): Promise<readonly Attachment[]> {
    return this.needs.documentAttachmentRepository.listOf(scope, documentIds);
  }

  findAttachment(scope: MerchantScope, id: string): Promise<Attachment | null> {
    return this.needs.documentAttachmentRepository.find(scope, id);
  }

  /** A version of a document; `version` null: the current one. */
  async findVersion(
    scope: MerchantScope,
    documentId: string,
    version: number | null,
  ): Promise<{ readonly document: DocumentRow; readonly version: DocumentVersion } | null> {
    const document = await this.needs.documentRepository.find(scope, documentId);
    if (document === null) return null;
    const found = await this.needs.documentVersionRepository.find(scope, {
      documentId,
      version: version ?? document.currentVersion,
    });
    return found === null ? null : { document, version: found };
  }

  /** With what has to be known about the merchant to say why there is no tax. */
  async findDrafts(
    scope: MerchantScope,
    ids: readonly string[],
  ): Promise<readonly { readonly id: string; readonly draft: DocumentDraft; readonly isSmallBusiness: boolean }[]> {
    const rows = await this.needs.documentRepository.findDrafts(scope, ids);
    const { isSmallBusiness } = await this.needs.merchantRepository.get(scope);
    return rows.map(({ id, draft }) => ({ id, draft: parseDraft(draft), isSmallBusiness }));
  }

  /** The document's own portal URL, or everything that prevents it. */
  explainPortal(
    scope: MerchantScope,
    document: DocumentRow,
    client: Client,
    settings: Pick<PortalSettings, "enabledDocumentTypes">,
  ): DocumentPortalAccess {
    const { visible, missing } = explainPortalVisibility({
      client: { portalAccess: client.portalAccess && client.archivedAt === null },
      settings,
      document,
    });
    if (!visible) return { url: null, missing, expiresAt: null };
    return {
      url: this.needs.portalLinks.documentUrl(scope, client, document),
      missing,
      expiresAt: document.linkExpiresAt,
    };
  }

  async setExternalReference(
    actor: MerchantActor,
    id: string,
    given: string | null,
  ): Promise<DocumentRow | InvalidInput | NotFound> {
    const check = new InputChecker();
    const externalReference = checkExternalReference(check, given);
    if (check.failure !== null) return check.failure;
    const { clock, database, documentRepository } = this.needs;
    return database.transaction(async () => {
      const document = await documentRepository.findForUpdate(actor.scope, id);
      if (document === null) return new NotFound("The document");
      const taken = await findTakenReference(documentRepository, actor.scope, externalReference, id);
      if (taken !== null) return taken;
      if (document.externalReference === externalReference) return document;
      const updatedAt = clock.now().toISOString();
      await documentRepository.change(actor.scope, id, { externalReference, updatedAt });
      return documentRepository.get(actor.scope, id);
    });
  }

  /** Invalidates every older URL of the document. */
  async rotateLink(actor: MerchantActor, id: string): Promise<DocumentRow | NotFound> {
    return this.needs.database.transaction(async () => {
      const document = await this.needs.documentRepository.findForUpdate(actor.scope, id);
      if (document === null) return new NotFound("The document");
      const now = this.needs.clock.now();
      await this.needs.documentRepository.change(actor.scope, id, {
        linkGeneration: document.linkGeneration + 1,
        linkExpiresAt: linkExpiry(now, await this.needs.portalSettingsRepository.get(actor.scope)),
        updatedAt: now.toISOString(),
      });
      await this.needs.timeline.record(actor, { kind: "LINK_ROTATED", clientId: document.clientId, documentId: id });
      return this.needs.documentRepository.get(actor.scope, id);
    });
  }
}
