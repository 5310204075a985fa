import { toDecimalText } from "@kundenportal/domain/money/money";
import type { MerchantActor, SystemActor } from "../../../access/actors";
import type { MerchantScope } from "../../../access/scopes";
import type { Core } from "../../../core";
import {
  type Movement,
  OutcomeUnknownError,
  type PaymentProvider,
  type ProviderError,
  ProviderMisconfiguredError,
  ProviderRejectedError,
} from "../../../integrations/payment-providers/payment-provider";
import { unlessProviderFails } from "../../../integrations/payment-providers/unless-provider-fails";
import type { PaymentRepository } from "../attempts/payment.repository";
import type { ApplySnapshot } from "../snapshots/apply-snapshot";
import type { FollowRefunds } from "./follow-refunds";
import { nextPollAt, POLL_MAX_ATTEMPTS, pollDelaysMs } from "../attempts/next-poll";
import type { ParkedItemRepository } from "../parked-money/parked-item.repository";
import type { PaymentProviders } from "../../payment-accounts/payment-providers";
import { isOutcomeUnknown, NEVER_CREATED, type Refund, RefundStatus } from "./refund-status";
import type { DueRefund, RefundRepository } from "./refund.repository";

/** The waits between polls. */
const POLL_DELAYS_MINUTES = [1, 5, 10, 30, 60, 180, 360, 720] as const;
const FIRST_POLL_MINUTES = 1;
export const REFUND_POLL_DELAYS_MS = pollDelaysMs(FIRST_POLL_MINUTES, POLL_DELAYS_MINUTES);
/** A refund that the provider does not know by then was never made. */
const GIVE_UP_MINUTES = 10;
const MAX_PROBLEM_LENGTH = 200;

interface AskRefundNeeds extends Pick<
  Core,
  "database" | "clock" | "logger" | "patience" | "timeline" | "systemAccess"
> {
  readonly paymentProviders: PaymentProviders;
  readonly paymentRepository: PaymentRepository;
  readonly refundRepository: RefundRepository;
  readonly parkedItemRepository: ParkedItemRepository;
  readonly applySnapshot: ApplySnapshot;
  readonly followRefunds: FollowRefunds;
}

/** Requests an already recorded refund from the provider, and finds out what becomes of it. */
export class AskRefund {
  constructor(private readonly needs: AskRefundNeeds) {}

  /** On the timeline: who requested it, and how much. */
  async recordRequest(actor: MerchantActor, refund: Refund, clientId: string | null): Promise<void> {
    const { amountMinor, currency, documentId } = refund;
    await this.needs.timeline.record(actor, {
      kind: "REFUND_REQUESTED",
      clientId,
      documentId,
      data: { amount: toDecimalText({ amountMinor, currency }), currency },
    });
  }

  /** Never requests a refund twice; whatever the provider answers is recorded. */
  async ask(scope: MerchantScope, refund: Refund, provider: PaymentProvider): Promise<void> {
    const { id, providerRef, movementRef, amountMinor } = refund;
    const order = { providerRef, paymentRef: movementRef, amountMinor, idempotencyKey: id };
    const ordered = (): Promise<void> =>
      unlessProviderFails(
        async () => this.recordAnswer(scope, refund, await provider.refund(order)),
        (error) => {
          this.needs.logger.warn({ err: error, refundId: id }, "a refund was not made right away");
          return this.recordError(scope, refund, error);
        },
      );
    // Whoever asked need not wait for a slow provider: until it answers, the refund shows as requested.
    await this.needs.patience.orGoOn(ordered, (error) => {
      this.needs.logger.error({ err: error, refundId: id }, "a late answer could not be recorded");
    });
  }

  /** Checks what became of a refund, above all of one whose answer got lost. */
  async poll(scope: MerchantScope, due: DueRefund): Promise<void> {
    const isLast = due.pollAttempts >= POLL_MAX_ATTEMPTS;
    const next = isLast ? null : nextPollAt(this.needs.clock.now(), due.pollAttempts, POLL_DELAYS_MINUTES);
    if (!(await this.needs.database.transaction(() => this.needs.refundRepository.claimPoll(scope, due, next)))) return;
    const refund = await this.needs.refundRepository.find(scope, due.id);
    if (refund === null) return;
    const provider = await this.needs.paymentProviders.get(scope, refund);
    const snapshot = await provider.fetch(refund.providerRef);
    const { paymentId, parkedItemId } = refund;
    const payment = paymentId === null ? null : await this.needs.paymentRepository.find(scope, paymentId);
    if (payment !== null) await this.needs.applySnapshot.apply(scope, payment, snapshot);
    await this.needs.database.transaction(async () => {
      const actor = await this.needs.systemAccess.actor(scope);
      const related = await this.lockRelated(scope, refund);
      if (parkedItemId !== null) await this.needs.followRefunds.follow(actor, related, snapshot.movements);
      await this.giveUp(actor, refund.id);
    });
  }

  private async giveUp(actor: SystemActor, id: string): Promise<void> {
    const refund = await this.needs.refundRepository.find(actor.scope, id);
    const now = this.needs.clock.now();
    if (refund === null || refund.status === RefundStatus.FAILED || !isOutcomeUnknown(refund, now)) return;
    const ageMs = now.getTime() - new Date(refund.createdAt).getTime();
    if (ageMs < GIVE_UP_MINUTES * 60_000) return;
    await this.needs.followRefunds.end(actor, refund, RefundStatus.FAILED, { problem: NEVER_CREATED });
  }

  private async recordAnswer(scope: MerchantScope, { id, paymentId }: Refund, movement: Movement): Promise<void> {
    await this.needs.database.transaction(async () => {
      if (paymentId !== null) await this.needs.applySnapshot.applyMovement(scope, paymentId, movement);
      const actor = await this.needs.systemAccess.actor(scope);
      const refund = await this.lock(scope, id);
      if (refund !== null) await this.needs.followRefunds.settle(actor, refund, movement);
    });
  }

  private async recordError(scope: MerchantScope, { id }: Refund, error: ProviderError): Promise<void> {
    await this.needs.database.transaction(async () => {
      const actor = await this.needs.systemAccess.actor(scope);
      const refund = await this.lock(scope, id);
      // Somebody else found out more while we waited.
      if (refund?.status !== RefundStatus.REQUESTED) return;
      const isUnknown = error instanceof OutcomeUnknownError;
      await this.needs.followRefunds.end(actor, refund, isUnknown ? RefundStatus.UNKNOWN : RefundStatus.FAILED, {
        problem: problemOf(error),
      });
    });
  }

  private async lock(scope: MerchantScope, id: string): Promise<Refund | null> {
    const refund = await this.needs.refundRepository.find(scope, id);
    if (refund === null) return null;
    return (await this.lockRelated(scope, refund)).find((related) => related.id === id) ?? null;
  }

  /** Parked money first, then its refunds: everybody locks in this order. */
  private async lockRelated(scope: MerchantScope, refund: Refund): Promise<readonly Refund[]> {
    const { paymentId, parkedItemId } = refund;
    if (parkedItemId !== null) {
      await this.needs.parkedItemRepository.findForUpdate(scope, parkedItemId);
      return this.needs.refundRepository.lockOfParkedItem(scope, parkedItemId);
    }
    return paymentId === null ? [] : this.needs.refundRepository.lockOfPayment(scope, paymentId);
  }
}

/** For staff; never what the provider sent. */
function problemOf(error: ProviderError): string {
  if (error instanceof OutcomeUnknownError) return "The provider's answer got lost.";
  if (error instanceof ProviderMisconfiguredError) return "The provider does not accept our credentials.";
  if (error instanceof ProviderRejectedError) return error.message.slice(0, MAX_PROBLEM_LENGTH);
  return "The provider could not be asked.";
}
