import type { Core } from "../../core";
import { DocumentEvent } from "@kundenportal/domain/documents/document-event";
import { nextStatus } from "@kundenportal/domain/documents/life-cycle";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { CustomerActor, MerchantActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import { ActionDenied, type InvalidInput, NotFound } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import { UnexpectedError } from "../../shared/errors";
import { newId } from "../../shared/ids";
import type { DocumentVersionRepository } from "../documents/versions/document-version.repository";
import { decideOnDocument } from "../documents/reading/document.policy";
import type { DocumentRepository } from "../documents/table/document.repository";
import type { PortalDocumentRow } from "../documents/table/document-row";
import type { VisibleDocumentsService } from "../documents/reading/visible-documents.service";
import type { EvidenceService } from "../evidence/evidence.service";
import { OfferDecisionKind } from "./offer-decision-kind";
import type { OfferDecision, OfferDecisionRepository } from "./offer-decision.repository";

export interface OfferAnswer {
  readonly documentId: string;
  readonly kind: OfferDecisionKind;
  /** The version that the customer was looking at. */
  readonly version: number;
  readonly name: string;
  readonly purchaseOrderNumber: string | null;
  readonly reason: string | null;
}

/** How the answer reached us. */
export interface AnswerOrigin {
  readonly ipAddress: string;
  readonly userAgent: string | null;
}

const EVENT_OF = {
  [OfferDecisionKind.ACCEPTED]: DocumentEvent.ACCEPT,
  [OfferDecisionKind.REJECTED]: DocumentEvent.REJECT,
} as const;

const TIMELINE_KIND_OF = {
  [OfferDecisionKind.ACCEPTED]: "OFFER_ACCEPTED",
  [OfferDecisionKind.REJECTED]: "OFFER_REJECTED",
} as const;

interface OfferServiceNeeds extends Pick<Core, "database" | "clock" | "timeline"> {
  readonly evidence: EvidenceService;
  readonly offerDecisionRepository: OfferDecisionRepository;
  readonly documentRepository: DocumentRepository;
  readonly documentVersionRepository: DocumentVersionRepository;
  readonly visibleDocuments: VisibleDocumentsService;
}

/** Answers to offers, with solid evidence: which version with which hash, who, when, from where, chained. */
export class OfferService {
  constructor(private readonly needs: OfferServiceNeeds) {}

  /** The decisions about each document, oldest first. */
  listOf(scope: MerchantScope, documentIds: readonly string[]): Promise<readonly OfferDecision[]> {
    return this.needs.offerDecisionRepository.listOf(scope, documentIds);
  }

  /** Two answers at once decide once: the later one gets the answer that the offer is no longer open. */
  async answer(
    customer: CustomerActor,
    origin: AnswerOrigin,
    input: OfferAnswer,
  ): Promise<PortalDocumentRow | ActionDenied | InvalidInput | NotFound> {
    if ((await this.needs.visibleDocuments.find(customer, input.documentId)) === null) return new NotFound("The offer");
    const check = new InputChecker();
    const statement = {
      name: check.text("name", input.name, { maxLength: FIELD_LIMITS.offerDecision.name }),
      purchaseOrderNumber: check.optionalText("purchaseOrderNumber", input.purchaseOrderNumber, {
        maxLength: FIELD_LIMITS.offerDecision.purchaseOrderNumber,
      }),
      reason: check.optionalText("reason", input.reason, {
        maxLength: FIELD_LIMITS.offerDecision.reason,
        multiline: true,
      }),
    };
    return this.needs.database.transaction(async () => {
      await this.needs.documentRepository.findForUpdate(customer.scope, input.documentId);
      const offer = await this.needs.visibleDocuments.find(customer, input.documentId);
      if (offer === null) return new NotFound("The offer");
      const today = this.needs.visibleDocuments.today(customer);
      const decision = decideOnDocument(customer, "DECIDE_OFFER", {
        document: offer,
        today,
        shownVersion: input.version,
      });
      if (!decision.allowed) return new ActionDenied(decision.reason);
      if (check.failure !== null) return check.failure;
      await this.record(customer, origin, offer, { ...input, ...statement });
      return (await this.needs.visibleDocuments.find(customer, offer.id)) ?? offer;
    });
  }

  /**
   * Forgets what is known about the persons who answered a client's offers. The evidence still proves what was answered, and that
   * this was done. Returns how many records it concerned.
   */
  async erasePersons(actor: MerchantActor, clientId: string): Promise<number> {
    const { scope, id, kind } = actor;
    return this.needs.database.transaction(async () => {
      await this.needs.offerDecisionRepository.erasePersons(scope, clientId);
      const count = await this.needs.evidence.erasePersons(scope, clientId);
      if (count === 0) return 0;
      await this.needs.evidence.append(scope, {
        kind: "PERSONS_ERASED",
        clientId,
        recordedAt: this.needs.clock.now().toISOString(),
        facts: { by: { id, kind }, count },
        persons: {},
      });
      return count;
    });
  }

  private async record(
    customer: CustomerActor,
    { ipAddress, userAgent }: AnswerOrigin,
    offer: PortalDocumentRow,
    { kind, version, name, purchaseOrderNumber, reason }: OfferAnswer,
  ): Promise<void> {
    const { scope } = customer;
    const now = this.needs.clock.now().toISOString();
    const shown = await this.needs.documentVersionRepository.find(scope, { documentId: offer.id, version });
    const status = nextStatus(offer.type, offer.status, EVENT_OF[kind]);
    if (shown === null || status === null)
      throw new UnexpectedError("An open offer has no version, or can't be answered");
    const { id: documentId, clientId, number, type } = offer;
    const { contentSha256, pdfSha256 } = shown;
    const place = await this.needs.evidence.append(scope, {
      kind: TIMELINE_KIND_OF[kind],
      clientId,
      recordedAt: now,
      facts: {
        document: { id: documentId, type, number, version, contentSha256, pdfSha256 },
        link: customer.link.kind,
      },
      persons: { name, purchaseOrderNumber, reason, portalSessionId: customer.sessionId, ipAddress, userAgent },
    });
    const answer = { documentId, clientId, kind, version, contentSha256, name, purchaseOrderNumber, reason };
    await this.needs.offerDecisionRepository.insert(scope, { ...answer, ...place, id: newId(), decidedAt: now });
    await this.needs.documentRepository.change(scope, offer.id, { status, updatedAt: now });
    await this.needs.timeline.record(customer, {
      kind: TIMELINE_KIND_OF[kind],
      clientId: offer.clientId,
      documentId: offer.id,
      data: { number: offer.number, version, name },
    });
  }
}
