import type { Core } from "../../core";
import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import type { ActingActor } from "../../access/actors";
import { Conflict, Failure, type InvalidInput, NotFound } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import { isId, newId } from "../../shared/ids";
import type { CommentRepository } from "../comments/comment.repository";
import type { PortalSettingsRepository } from "../portal-settings/portal-settings.repository";
import { computeDraft, type DocumentDraft } from "../documents/versions/document-draft";
import type { DraftBasis } from "./writing/draft-basis";
import type { CheckDraft, NewDocument } from "./drafts/check-draft";
import type { DocumentDataFields } from "./writing/document-input";
import { linkExpiry } from "../portal-settings/link-expiry";
import type { DocumentOriginRepository } from "../documents/follow-ups/document-origin.repository";
import { isStepPossible } from "../documents/table/document-steps";
import { StepNotPossible } from "../documents/table/document.errors";
import type { DocumentRecord, DocumentRepository } from "../documents/table/document.repository";
import { checkExternalReference, findTakenReference } from "../documents/table/external-reference";
import type { DocumentRow } from "../documents/table/document-row";

interface DocumentDraftsServiceNeeds extends Pick<Core, "database" | "clock" | "timeline"> {
  readonly documentRepository: DocumentRepository;
  readonly documentOriginRepository: DocumentOriginRepository;
  readonly commentRepository: CommentRepository;
  readonly portalSettingsRepository: PortalSettingsRepository;
  readonly checkDraft: CheckDraft;
}

/** Documents while they are being written. */
export class DocumentDraftsService {
  constructor(private readonly needs: DocumentDraftsServiceNeeds) {}

  async create(
    actor: ActingActor,
    input: NewDocument & { readonly externalReference?: string | null | undefined },
  ): Promise<DocumentRow | InvalidInput | NotFound> {
    const checked = await this.needs.checkDraft.ofNew(actor, input);
    if (checked instanceof Failure) return checked;
    const check = new InputChecker();
    const externalReference = checkExternalReference(check, input.externalReference);
    if (check.failure !== null) return check.failure;
    return this.needs.database.transaction(async () => {
      const { documentRepository } = this.needs;
      const taken = await findTakenReference(documentRepository, actor.scope, externalReference, null);
      if (taken !== null) return taken;
      const document = await this.insert(actor, checked.basis, checked.draft, externalReference);
      if (checked.origin !== null) {
        const link = { documentId: document.id, ...checked.origin };
        await this.needs.documentOriginRepository.insert(actor.scope, link);
      }
      return document;
    });
  }

  /** Stores a checked draft. Call inside a transaction. */
  async insert(
    actor: ActingActor,
    basis: DraftBasis,
    draft: DocumentDraft,
    externalReference: string | null = null,
  ): Promise<DocumentRow> {
    const now = this.needs.clock.now();
    const document: DocumentRecord = {
      ...basis,
      ...draftColumns(draft, basis.currency),
      id: newId(),
      number: null,
      externalReference,
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
      paidAt: null,
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
      const draft = await this.needs.checkDraft.ofStored(actor, document, data);
      if (draft instanceof Failure) return draft;
      await this.needs.documentRepository.change(actor.scope, id, {
        ...draftColumns(draft, document.currency),
        revision: revision + 1,
        updatedAt: now.toISOString(),
      });
      return this.needs.documentRepository.get(actor.scope, id);
    });
  }

  /** The id it had. Deleting again changes nothing: nothing but drafts is ever deleted. */
  async delete(actor: ActingActor, id: string): Promise<string | NotFound | StepNotPossible> {
    return this.needs.database.transaction(async () => {
      const document = await this.needs.documentRepository.findForUpdate(actor.scope, id);
      if (document === null)
        return isId(id) && (await this.needs.timeline.knows(actor.scope, { documentId: id }))
          ? id
          : new NotFound("The document");
      if (!isStepPossible(document, "DELETE", todayIn(actor.timeZone, this.needs.clock.now()))) {
        return new StepNotPossible(document.status);
      }
      await this.needs.commentRepository.deleteOf(actor.scope, id);
      await this.needs.documentRepository.delete(actor.scope, id);
      await this.needs.timeline.record(actor, {
        kind: "DOCUMENT_DELETED",
        clientId: document.clientId,
        documentId: id,
        data: { type: document.type },
      });
      return id;
    });
  }
}

/** What follows from the draft for the document's row. */
function draftColumns(
  draft: DocumentDraft,
  currency: string,
): Pick<DocumentRecord, "title" | "documentDate" | "dueDate" | "validUntil" | "grossMinor" | "draft"> {
  return {
    title: draft.title,
    documentDate: draft.date,
    dueDate: draft.dueDate,
    validUntil: draft.validUntil,
    grossMinor: computeDraft(draft, currency).totals.grossMinor,
    draft: JSON.stringify(draft),
  };
}
