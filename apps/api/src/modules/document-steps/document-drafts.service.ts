import type { Core } from "../../core";
import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import { FOLLOW_UPS, FollowUp } from "@kundenportal/domain/deals/follow-up";
import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { isWrittenByStaff } from "@kundenportal/domain/documents/document-type-rules";
import { DOCUMENT_TYPE_TABLE } from "@kundenportal/domain/documents/document-type-table";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { ActingActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import { Conflict, Failure, FieldProblem, InvalidInput, NotFound } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import { newId } from "../../shared/ids";
import type { ClientService } from "../clients/client.service";
import type { CommentRepository } from "../comments/comment.repository";
import type { MerchantRepository } from "../merchants/merchant.repository";
import { readPaymentTerms } from "../merchants/payment-terms";
import type { PortalSettingsRepository } from "../portal-settings/portal-settings.repository";
import { computeDraft, type DocumentDraft, parseDraft } from "../documents/versions/document-draft";
import type { FindDealTerms } from "./follow-ups/find-deal-terms";
import { keepDealLines } from "./follow-ups/keep-deal-lines";
import type { DraftBasis } from "./writing/draft-basis";
import { checkDocumentData, type DocumentDataFields } from "./writing/document-input";
import { nameTypes } from "./writing/name-types";
import { presetTerms } from "./writing/preset-terms";
import { linkExpiry } from "../portal-settings/link-expiry";
import { dealIdOf } from "../documents/table/deal-id";
import type { DocumentOriginRepository } from "../documents/follow-ups/document-origin.repository";
import { searchTextOf } from "../documents/table/document-search-text";
import { isStepPossible } from "../documents/table/document-steps";
import { StepNotPossible } from "../documents/table/document.errors";
import type { DocumentRecord, DocumentRepository } from "../documents/table/document.repository";
import type { DocumentRow } from "../documents/table/document-row";

export interface NewDocument {
  readonly clientId: string;
  readonly type: DocumentType;
  /** A document of the type that this one may follow. */
  readonly precedingDocumentId?: string | null | undefined;
  /** An issued document of the same client that this one is written from. */
  readonly originDocumentId?: string | null | undefined;
  readonly data: DocumentDataFields;
}

interface DocumentDraftsServiceNeeds extends Pick<Core, "database" | "clock" | "timeline"> {
  readonly documentRepository: DocumentRepository;
  readonly documentOriginRepository: DocumentOriginRepository;
  readonly commentRepository: CommentRepository;
  readonly clients: ClientService;
  readonly merchantRepository: MerchantRepository;
  readonly portalSettingsRepository: PortalSettingsRepository;
  readonly findDealTerms: FindDealTerms;
}

/** Documents while they are being written. */
export class DocumentDraftsService {
  constructor(private readonly needs: DocumentDraftsServiceNeeds) {}

  async create(actor: ActingActor, input: NewDocument): Promise<DocumentRow | InvalidInput | NotFound> {
    const { type, clientId } = input;
    if (!isWrittenByStaff(type)) {
      return new InvalidInput([new FieldProblem("type", "NOT_ALLOWED", "is created from the document it follows")]);
    }
    const client = await this.needs.clients.find(actor.scope, clientId);
    if (client === null) return new NotFound("The client");
    if (client.archivedAt !== null) {
      return new InvalidInput([new FieldProblem("clientId", "NOT_ALLOWED", "is an archived client")]);
    }
    const preceding = await this.checkPreceding(actor.scope, input);
    if (preceding instanceof Failure) return preceding;
    const origin = await this.checkOrigin(actor.scope, input);
    if (origin instanceof Failure) return origin;
    if (preceding !== null && origin !== null && preceding.currency !== origin.currency) {
      return new InvalidInput([
        new FieldProblem(
          "originDocumentId",
          "NOT_ALLOWED",
          "must be of the same currency as the document that it follows",
        ),
      ]);
    }
    const merchant = await this.needs.merchantRepository.get(actor.scope);
    const { currency } = preceding ?? origin ?? merchant;
    const check = new InputChecker();
    const today = todayIn(actor.timeZone, this.needs.clock.now());
    const terms = readPaymentTerms(client.paymentTerms ?? merchant.paymentTerms);
    const data = presetTerms(type, input.data, { terms, today });
    const draft = checkDocumentData(check, type, data, { ...merchant, today, currency });
    if (check.failure !== null) return check.failure;
    const isCopy = origin?.type === type;
    const before = preceding ?? (isCopy ? null : origin);
    const basis = {
      clientId,
      type,
      currency,
      precedingDocumentId: preceding?.id ?? null,
      dealId: before === null ? null : dealIdOf(before),
      reminderLevel: null,
      feesMinor: 0,
    };
    return this.needs.database.transaction(async () => {
      const document = await this.insert(actor, basis, draft);
      if (origin !== null) {
        const followUp = followUpOf(type, isCopy);
        const link = { documentId: document.id, originId: origin.id, followUp };
        await this.needs.documentOriginRepository.insert(actor.scope, link);
      }
      return document;
    });
  }

  /** Stores a checked draft. Call inside a transaction. */
  async insert(actor: ActingActor, basis: DraftBasis, draft: DocumentDraft): Promise<DocumentRow> {
    const now = this.needs.clock.now();
    const document: DocumentRecord = {
      ...basis,
      ...draftColumns(draft, basis.currency),
      id: newId(),
      number: null,
      status: DocumentStatus.DRAFT,
      settledMinor: 0,
      cashDiscounts: null,
      grantedDiscountMinor: 0,
      creditedMinor: 0,
      creditNotesMinor: 0,
      paymentReference: null,
      source: "MANUAL",
      sourceSha256: null,
      currentVersion: 0,
      linkGeneration: 1,
      linkExpiresAt: linkExpiry(now, await this.needs.portalSettingsRepository.get(actor.scope)),
      firstViewedAt: null,
      issuedAt: null,
      revision: 1,
      createdAt: now.toISOString(),
      updatedAt: now.toISOString(),
    };
    await this.needs.documentRepository.insert(actor.scope, document);
    await this.needs.timeline.record(actor, {
      kind: "DOCUMENT_CREATED",
      clientId: basis.clientId,
      documentId: document.id,
      data: { type: basis.type, title: draft.title },
    });
    return this.needs.documentRepository.get(actor.scope, document.id);
  }

  async update(
    actor: ActingActor,
    id: string,
    revision: number,
    data: DocumentDataFields,
  ): Promise<DocumentRow | InvalidInput | NotFound | Conflict | StepNotPossible> {
    return this.needs.database.transaction(async () => {
      const document = await this.needs.documentRepository.findForUpdate(actor.scope, id);
      if (document === null) return new NotFound("The document");
      const now = this.needs.clock.now();
      const today = todayIn(actor.timeZone, now);
      if (!isStepPossible(document, "EDIT", today)) return new StepNotPossible(document.status);
      if (document.revision !== revision) return new Conflict("The document");
      const check = new InputChecker();
      const { isSmallBusiness } = await this.needs.merchantRepository.get(actor.scope);
      const { currency } = document;
      const kept = keepDealLines(data, await this.findDraft(actor.scope, id));
      const written = checkDocumentData(check, document.type, kept, { today, currency, isSmallBusiness });
      if (check.failure !== null) return check.failure;
      const { draft } = await this.needs.findDealTerms.run(actor.scope, document, written);
      await this.needs.documentRepository.change(actor.scope, id, {
        ...draftColumns(draft, document.currency),
        revision: revision + 1,
        updatedAt: now.toISOString(),
      });
      return this.needs.documentRepository.get(actor.scope, id);
    });
  }

  /** Returns the draft that was deleted. */
  async delete(actor: ActingActor, id: string): Promise<DocumentRow | NotFound | StepNotPossible> {
    return this.needs.database.transaction(async () => {
      const document = await this.needs.documentRepository.findForUpdate(actor.scope, id);
      if (document === null) return new NotFound("The document");
      if (!isStepPossible(document, "DELETE", todayIn(actor.timeZone, this.needs.clock.now()))) {
        return new StepNotPossible(document.status);
      }
      await this.needs.commentRepository.deleteOf(actor.scope, id);
      await this.needs.documentRepository.delete(actor.scope, id);
      return document;
    });
  }

  private async findDraft(scope: MerchantScope, id: string): Promise<DocumentDraft | null> {
    const [stored] = await this.needs.documentRepository.findDrafts(scope, [id]);
    return stored === undefined ? null : parseDraft(stored.draft);
  }

  private async checkOrigin(
    scope: MerchantScope,
    { clientId, originDocumentId }: NewDocument,
  ): Promise<DocumentRow | null | InvalidInput> {
    if (originDocumentId == null) return null;
    const origin = await this.needs.documentRepository.find(scope, originDocumentId);
    return origin?.clientId === clientId && origin.number !== null
      ? origin
      : new InvalidInput([
          new FieldProblem("originDocumentId", "NOT_ALLOWED", "must be an issued document of the same client"),
        ]);
  }

  private async checkPreceding(
    scope: MerchantScope,
    { type, clientId, precedingDocumentId }: NewDocument,
  ): Promise<DocumentRow | null | InvalidInput> {
    if (precedingDocumentId == null) return null;
    const wrong = (message: string): InvalidInput =>
      new InvalidInput([new FieldProblem("precedingDocumentId", "NOT_ALLOWED", message)]);
    const { follows } = DOCUMENT_TYPE_TABLE[type];
    if (follows === null) return wrong(`is only for ${nameTypes(mayFollow)}`);
    const preceding = await this.needs.documentRepository.find(scope, precedingDocumentId);
    const fits = preceding?.type === follows && preceding.clientId === clientId && preceding.number !== null;
    return fits ? preceding : wrong(`must be an issued document of type ${follows} of the same client`);
  }
}

/** Whoever writes a document from another one without saying how makes the usual thing of it. */
function followUpOf(type: DocumentType, isCopy: boolean): FollowUp {
  return isCopy ? FollowUp.COPY : (FOLLOW_UPS.find((followUp) => followUp === type) ?? FollowUp.COPY);
}

function mayFollow(type: DocumentType): boolean {
  return isWrittenByStaff(type) && DOCUMENT_TYPE_TABLE[type].follows !== null;
}

/** What follows from the draft for the document's row. */
function draftColumns(
  draft: DocumentDraft,
  currency: string,
): Pick<DocumentRecord, "title" | "documentDate" | "dueDate" | "validUntil" | "grossMinor" | "draft" | "searchText"> {
  return {
    title: draft.title,
    documentDate: draft.date,
    dueDate: draft.dueDate,
    validUntil: draft.validUntil,
    grossMinor: computeDraft(draft, currency).totals.grossMinor,
    draft: JSON.stringify(draft),
    searchText: searchTextOf(null, draft.title),
  };
}
