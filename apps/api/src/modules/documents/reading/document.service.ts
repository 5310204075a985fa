import { type CalendarDate, todayIn } from "@kundenportal/domain/dates/calendar-date";
import { explainPortalVisibility, type MissingRelease } from "@kundenportal/domain/permissions/visible-documents";
import type { MerchantActor } from "../../../access/actors";
import type { PortalLinks } from "../../../access/portal-links";
import type { MerchantScope } from "../../../access/scopes";
import type { Database } from "../../../database/database";
import { NotFound } from "../../../graphql/failures.types";
import { type Page, type PageRequest, toPage } from "../../../graphql/pagination";
import type { Clock } from "../../../shared/clock";
import type { TimelineService } from "../../audit/timeline.service";
import type { Client } from "../../clients/client.repository";
import type { PortalSettings, PortalSettingsRepository } from "../../portal-settings/portal-settings.repository";
import type { Attachment, DocumentAttachmentRepository } from "../versions/document-attachment.repository";
import { type DocumentDraft, parseDraft } from "../versions/document-draft";
import { linkExpiry } from "../table/document-link";
import type {
  DocumentVersion,
  DocumentVersionRepository,
  VersionWithContent,
} from "../versions/document-version.repository";
import type { DocumentListFilter } from "../table/document-filter";
import type { DocumentRepository, DocumentRow, RelatedTo } from "../table/document.repository";
import type { VersionKey } from "../versions/version-key";

/** Whether a customer can open a document by its own link. */
export interface DocumentPortalAccess {
  /** Null while something is missing. */
  readonly url: string | null;
  readonly missing: readonly MissingRelease[];
  /** When the URL stops working; null without one. */
  readonly expiresAt: string | null;
}

/** The merchant's documents, for looking at; each step of their life has a service of its own. */
export class DocumentService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly documents: DocumentRepository,
    private readonly versions: DocumentVersionRepository,
    private readonly attachments: DocumentAttachmentRepository,
    private readonly settings: PortalSettingsRepository,
    private readonly links: PortalLinks,
    private readonly timeline: TimelineService,
  ) {}

  /** The date at the merchant's place. */
  today({ timeZone }: { readonly timeZone: string }): CalendarDate {
    return todayIn(timeZone, this.clock.now());
  }

  /** Newest first. */
  async list(actor: MerchantActor, filter: DocumentListFilter, page: PageRequest): Promise<Page<DocumentRow>> {
    const rows = await this.documents.list(actor.scope, filter, this.today(actor), page);
    return toPage(
      rows,
      page,
      (row) => this.documents.cursorOf(row),
      (row) => row,
    );
  }

  find(scope: MerchantScope, id: string): Promise<DocumentRow | null> {
    return this.documents.find(scope, id);
  }

  /** In no particular order; ids of nothing are left out. */
  findMany(scope: MerchantScope, ids: readonly string[]): Promise<readonly DocumentRow[]> {
    return this.documents.findMany(scope, ids);
  }

  findRelated(scope: MerchantScope, ids: readonly string[]): Promise<readonly (DocumentRow & RelatedTo)[]> {
    return this.documents.findRelated(scope, ids);
  }

  /** What clients owe on open invoices, by currency; those who owe nothing are left out. */
  sumOpenByClient(
    scope: MerchantScope,
    clientIds: readonly string[],
  ): ReturnType<DocumentRepository["sumOpenByClient"]> {
    return this.documents.sumOpenByClient(scope, clientIds);
  }

  /** How many documents clients have, drafts included; those without are left out. */
  countByClient(scope: MerchantScope, clientIds: readonly string[]): ReturnType<DocumentRepository["countByClient"]> {
    return this.documents.countByClient(scope, clientIds);
  }

  findContents(scope: MerchantScope, keys: readonly VersionKey[]): Promise<readonly VersionWithContent[]> {
    return this.versions.findContents(scope, keys);
  }

  listVersions(scope: MerchantScope, documentIds: readonly string[]): Promise<readonly DocumentVersion[]> {
    return this.versions.listOf(scope, documentIds);
  }

  listAttachments(scope: MerchantScope, documentIds: readonly string[]): Promise<readonly Attachment[]> {
    return this.attachments.listOf(scope, documentIds);
  }

  findAttachment(scope: MerchantScope, id: string): Promise<Attachment | null> {
    return this.attachments.find(scope, id);
  }

  /** A version of a document; `version` null: the current one. */
  async findVersion(
    scope: MerchantScope,
    documentId: string,
    version: number | null,
  ): Promise<{ readonly document: DocumentRow; readonly version: DocumentVersion } | null> {
    const document = await this.documents.find(scope, documentId);
    if (document === null) return null;
    const found = await this.versions.find(scope, { documentId, version: version ?? document.currentVersion });
    return found === null ? null : { document, version: found };
  }

  async findDrafts(
    scope: MerchantScope,
    ids: readonly string[],
  ): Promise<readonly { readonly id: string; readonly draft: DocumentDraft }[]> {
    const rows = await this.documents.findDrafts(scope, ids);
    return rows.map(({ id, draft }) => ({ id, draft: parseDraft(draft) }));
  }

  /** The document's own portal URL, or everything that is in its way. */
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
    return { url: this.links.documentUrl(scope, client, document), missing, expiresAt: document.linkExpiresAt };
  }

  /** Makes every older URL of the document dead. */
  async rotateLink(actor: MerchantActor, id: string): Promise<DocumentRow | NotFound> {
    return this.database.transaction(async () => {
      const document = await this.documents.findForUpdate(actor.scope, id);
      if (document === null) return new NotFound("The document");
      const now = this.clock.now();
      await this.documents.change(actor.scope, id, {
        linkGeneration: document.linkGeneration + 1,
        linkExpiresAt: linkExpiry(now, await this.settings.get(actor.scope)),
        updatedAt: now.toISOString(),
      });
      await this.timeline.record(actor, { kind: "LINK_ROTATED", clientId: document.clientId, documentId: id });
      return this.documents.get(actor.scope, id);
    });
  }
}
