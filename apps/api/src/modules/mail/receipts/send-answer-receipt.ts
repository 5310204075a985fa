import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import type { ActingActor } from "../../../access/actors";
import type { MerchantScope } from "../../../access/scopes";
import type { Core } from "../../../core";
import type { OutboxFailure, OutboxHandler } from "../../../jobs/outbox";
import type { OutboxPayload } from "../../../jobs/outbox-payload";
import type { TimelineEvent } from "../../audit/timeline.service";
import type { DocumentRepository } from "../../documents/table/document.repository";
import { OfferDecisionKind } from "../../offers/offer-decision-kind";
import type { OfferService } from "../../offers/offer.service";
import type { PortalSettingsRepository } from "../../portal-settings/portal-settings.repository";
import { ReceiptKind } from "../templates/mail-template-kinds";
import type { WriteReceipt } from "./write-receipt";

/** The outbox's name for "tell the customer how an offer was answered". */
export const SEND_ANSWER_RECEIPT = "SEND_ANSWER_RECEIPT";

const RECEIPT_OF = {
  [OfferDecisionKind.ACCEPTED]: ReceiptKind.OFFER_ACCEPTED,
  [OfferDecisionKind.REJECTED]: ReceiptKind.OFFER_REJECTED,
} as const;

interface SendAnswerReceiptNeeds extends Pick<Core, "logger" | "outbox" | "systemAccess"> {
  readonly documentRepository: DocumentRepository;
  readonly offers: OfferService;
  readonly portalSettingsRepository: PortalSettingsRepository;
  readonly writeReceipt: WriteReceipt;
}

/** Tells the client, at the address on file, how an offer was answered in their name. */
export class SendAnswerReceipt implements OutboxHandler {
  constructor(private readonly needs: SendAnswerReceiptNeeds) {}

  /** Listens to the timeline, in the transaction of the answer. */
  async follow({ scope }: ActingActor, { kind, documentId }: TimelineEvent): Promise<void> {
    if (documentId == null || (kind !== "OFFER_ACCEPTED" && kind !== "OFFER_REJECTED")) return;
    await this.needs.outbox.enqueue(scope, SEND_ANSWER_RECEIPT, { documentId });
  }

  async perform(scope: MerchantScope, { documentId = "" }: OutboxPayload): Promise<void> {
    const document = await this.needs.documentRepository.find(scope, documentId);
    const decision = (await this.needs.offers.listOf(scope, [documentId])).at(-1);
    if (document === null || decision === undefined) return;
    if (!(await this.needs.portalSettingsRepository.get(scope)).confirmsAnswers) return;
    const { timeZone } = await this.needs.systemAccess.actor(scope);
    const { name, purchaseOrderNumber, reason, version, contentSha256, decidedAt } = decision;
    // Erased before it was written: there is nobody to confirm it to.
    if (name === null) return;
    const decidedOn = todayIn(timeZone, new Date(decidedAt));
    await this.needs.writeReceipt.write(scope, {
      kind: RECEIPT_OF[decision.kind],
      document,
      event: () => ({ decision: { name, decidedOn, purchaseOrderNumber, reason, version, contentSha256 } }),
      attachesPdf: decision.kind === OfferDecisionKind.ACCEPTED,
      idempotencyKey: `receipt:${decision.id}`,
      isOwnDoing: true,
    });
  }

  /** The email has its own place on the timeline. */
  recordDone(): Promise<void> {
    return Promise.resolve();
  }

  recordFailure(_scope: MerchantScope, { documentId }: OutboxPayload, { parked }: OutboxFailure): Promise<void> {
    if (parked) this.needs.logger.error({ documentId }, "a receipt could not be written");
    return Promise.resolve();
  }
}
