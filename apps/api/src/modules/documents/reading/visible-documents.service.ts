import type { Core } from "../../../core";
import { type CalendarDate, todayIn } from "@kundenportal/domain/dates/calendar-date";
import { bookedDocumentId } from "@kundenportal/domain/documents/document-type-rules";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import { allowedActions, decide } from "@kundenportal/domain/permissions/decide";
import type { DenialReason } from "@kundenportal/domain/permissions/denial-reasons";
import { actionsOf } from "@kundenportal/domain/permissions/portal-action-rules";
import { PortalAction } from "@kundenportal/domain/permissions/portal-actions";
import type { CustomerActor, PayingActor } from "../../../access/actors";
import { ActionDenied, NotFound } from "../../../graphql/failures.types";
import { type Page, type PageRequest, toPage } from "../../../graphql/pagination";
import { UnexpectedError } from "../../../shared/errors";
import { isId } from "../../../shared/ids";
import type { Attachment, DocumentAttachmentRepository } from "../versions/document-attachment.repository";
import type {
  DocumentVersion,
  DocumentVersionRepository,
  VersionWithContent,
} from "../versions/document-version.repository";
import type { PortalListFilter } from "../table/document-filter";
import { computeFigures } from "../table/document-figures";
import { coveredBy, decideOnDocument, factsOf, visibleTo } from "./document.policy";
import { countByType, countOpenOffers, shownOf, sumShownOpen } from "../table/document-sums";
import type { DocumentSumsRepository } from "../table/document-sums.repository";
import { dateCursor } from "../table/document-order";
import type { DocumentRepository } from "../table/document.repository";
import type { SearchDocuments } from "../table/search-documents";
import type { OpenSum, PortalDocumentRow, RelatedTo } from "../table/document-row";
import type { VersionKey } from "../versions/version-key";

/** What a customer owes and has yet to answer, among what their link shows. */
export interface VisibleSummary {
  /** Types without documents are left out. */
  readonly countsByType: readonly { readonly type: DocumentType; readonly count: number }[];
  /** By currency. */
  readonly openSums: readonly OpenSum[];
  /** Offers that can still be answered. */
  readonly openOfferCount: number;
}

/** A document that somebody may currently pay for. */
export interface PayableDocument {
  readonly shown: PortalDocumentRow;
  /** Where the money is booked: the invoice itself, or the one a reminder is about. */
  readonly invoiceId: string;
  /** What is to be paid today, in minor units. */
  readonly payableMinor: number | null;
}

/** Something that the customer can't do now. */
export interface Denial {
  readonly action: PortalAction;
  /** The first rule that forbids it. */
  readonly reason: DenialReason;
}

interface VisibleDocumentsServiceNeeds extends Pick<Core, "database" | "clock" | "timeline"> {
  readonly documentRepository: DocumentRepository;
  readonly searchDocuments: SearchDocuments;
  readonly documentSumsRepository: DocumentSumsRepository;
  readonly documentVersionRepository: DocumentVersionRepository;
  readonly documentAttachmentRepository: DocumentAttachmentRepository;
}

/** The documents as the customer sees them: whatever is asked for, only what the link shows is found. */
export class VisibleDocumentsService {
  constructor(private readonly needs: VisibleDocumentsServiceNeeds) {}

  /** The date in the merchant's time zone. */
  today({ timeZone }: Pick<PayingActor, "timeZone">): CalendarDate {
    return todayIn(timeZone, this.needs.clock.now());
  }

  /** Newest first; what was searched for: best first. */
  async list(customer: CustomerActor, filter: PortalListFilter, page: PageRequest): Promise<Page<PortalDocumentRow>> {
    const visible = visibleTo(customer);
    const today = this.today(customer);
    if (visible === "nothing") return toPage<PortalDocumentRow>([], page, dateCursor);
    const { search } = filter;
    if (search !== null) {
      return this.needs.searchDocuments.listVisible(customer.scope, visible, { ...filter, search, today }, page);
    }
    const rows = await this.needs.documentRepository.listVisible(customer.scope, visible, { ...filter, today }, page);
    return toPage(rows, page, dateCursor);
  }

  async find(customer: CustomerActor, id: string): Promise<PortalDocumentRow | null> {
    return (await this.findMany(customer, [id]))[0] ?? null;
  }

  /** Those of the ids that the link shows, in no particular order. */
  async findMany(customer: CustomerActor, ids: readonly string[]): Promise<readonly PortalDocumentRow[]> {
    const visible = visibleTo(customer);
    return visible === "nothing" ? [] : this.needs.documentRepository.findManyVisible(customer.scope, visible, ids);
  }

  /** What somebody is about to pay for: what their link shows, or the document of their paylink. */
  async findForPayer(payer: PayingActor, id: string): Promise<PortalDocumentRow | null> {
    return (await this.findManyToPay(payer, [id]))[0] ?? null;
  }

  /** What somebody may currently pay for. A failure when the link does not show it, or when something prevents paying. */
  async findPayable(payer: PayingActor, id: string): Promise<PayableDocument | NotFound | ActionDenied> {
    const shown = isId(id) ? await this.findForPayer(payer, id) : null;
    if (shown === null) return new NotFound("The document");
    const today = this.today(payer);
    const decision = decideOnDocument(payer, PortalAction.PAY, { document: shown, today });
    if (!decision.allowed) return new ActionDenied(decision.reason);
    const invoiceId = bookedDocumentId(shown);
    if (invoiceId === null) return new NotFound("The invoice");
    return { shown, invoiceId, payableMinor: computeFigures(shown, today).payableMinor };
  }

  /** Those of the ids that somebody may be about to pay for, in no particular order. */
  async findManyToPay(payer: PayingActor, ids: readonly string[]): Promise<readonly PortalDocumentRow[]> {
    const covered = coveredBy(payer);
    return covered === "nothing" ? [] : this.needs.documentRepository.findManyVisible(payer.scope, covered, ids);
  }

  /** The invoice of a reminder, the reminders of an invoice, and so on. */
  async findRelated(
    customer: CustomerActor,
    ids: readonly string[],
  ): Promise<readonly (PortalDocumentRow & RelatedTo)[]> {
    const visible = visibleTo(customer);
    return visible === "nothing" ? [] : this.needs.documentRepository.findRelatedVisible(customer.scope, visible, ids);
  }

  /** For documents that have been found before and are therefore known to be visible. */
  findContents(customer: CustomerActor, keys: readonly VersionKey[]): Promise<readonly VersionWithContent[]> {
    return this.needs.documentVersionRepository.findContents(customer.scope, keys);
  }

  /** For documents that have been found before and are therefore known to be visible. */
  listAttachments(customer: CustomerActor, documentIds: readonly string[]): Promise<readonly Attachment[]> {
    return this.needs.documentAttachmentRepository.listOf(customer.scope, documentIds);
  }

  /** A version of a visible document; `version` null: the current one. */
  async findVersion(
    customer: CustomerActor,
    documentId: string,
    version: number | null,
  ): Promise<{ readonly document: PortalDocumentRow; readonly version: DocumentVersion } | null> {
    const document = await this.find(customer, documentId);
    if (document === null) return null;
    const found = await this.needs.documentVersionRepository.find(customer.scope, {
      documentId,
      version: version ?? document.currentVersion,
    });
    return found === null ? null : { document, version: found };
  }

  /** An attachment of a visible document. */
  async findAttachment(customer: CustomerActor, id: string): Promise<Attachment | null> {
    const attachment = await this.needs.documentAttachmentRepository.find(customer.scope, id);
    if (attachment === null || (await this.find(customer, attachment.documentId)) === null) return null;
    return attachment;
  }

  /** What the customer may do with a visible document, for the buttons beside it. Runs no query. */
  allowedActions(customer: CustomerActor, document: PortalDocumentRow, today: CalendarDate): readonly PortalAction[] {
    return allowedActions(factsOf(customer, { document, today, shownVersion: document.currentVersion }));
  }

  /** Why something that suits the type of a visible document is not possible now. Runs no query. */
  explainDenials(customer: CustomerActor, document: PortalDocumentRow, today: CalendarDate): readonly Denial[] {
    const facts = factsOf(customer, { document, today, shownVersion: document.currentVersion });
    return actionsOf(document.type).flatMap((action) => {
      const decision = decide(action, facts);
      return decision.allowed ? [] : [{ action, reason: decision.reason }];
    });
  }

  /** For a link to a client; one to a document has none. */
  async summarize(customer: CustomerActor): Promise<VisibleSummary> {
    const visible = visibleTo(customer);
    if (visible === "nothing") return { countsByType: [], openSums: [], openOfferCount: 0 };
    if (visible.documentIds !== null) throw new UnexpectedError("A link to a document shows no sums");
    const { clientId } = visible;
    const sums = await this.needs.documentSumsRepository.listOfClient(customer.scope, clientId, this.today(customer));
    const shown = shownOf(sums, visible);
    return {
      countsByType: countByType(shown),
      openSums: sumShownOpen(sums, visible),
      openOfferCount: countOpenOffers(shown),
    };
  }

  /**
   * Records a view by a human. Only the first is remembered.
   * False when it does not count: a preview by staff, or a document that the link does not show.
   */
  async recordView(customer: CustomerActor, id: string): Promise<boolean> {
    if (customer.link.readOnly) return false;
    const document = await this.find(customer, id);
    if (document === null) return false;
    await this.needs.database.transaction(async () => {
      const isFirst = await this.needs.documentRepository.markViewed(
        customer.scope,
        id,
        this.needs.clock.now().toISOString(),
      );
      if (!isFirst) return;
      await this.needs.timeline.record(customer, {
        kind: "DOCUMENT_VIEWED",
        clientId: document.clientId,
        documentId: id,
        data: { type: document.type, number: document.number },
      });
    });
    return true;
  }
}
