import { toDecimalText } from "@kundenportal/domain/money/money";
import type { SystemActor } from "../../../access/actors";
import type { Core } from "../../../core";
import type { Movement } from "../../../integrations/payment-providers/payment-provider";
import type { ParkedItemRepository } from "../parked-money/parked-item.repository";
import { matchRefunds, type Refund, RefundStatus, refundStatusOf } from "./refund-status";
import type { RefundRepository } from "./refund.repository";

interface FollowRefundsNeeds extends Pick<Core, "clock" | "timeline"> {
  readonly refundRepository: RefundRepository;
  readonly parkedItemRepository: ParkedItemRepository;
}

/** Brings our refunds in line with what a provider reports, and parked money in line with its refund. */
export class FollowRefunds {
  constructor(private readonly needs: FollowRefundsNeeds) {}

  /** Listens to what a provider reports about an attempt, which is locked. */
  async followPayment(actor: SystemActor, paymentId: string, movements: readonly Movement[]): Promise<void> {
    await this.follow(actor, await this.needs.refundRepository.lockOfPayment(actor.scope, paymentId), movements);
  }

  /** `refunds`: all of one payment or parked item, locked. `movements`: the whole truth of their checkout. */
  async follow(actor: SystemActor, refunds: readonly Refund[], movements: readonly Movement[]): Promise<void> {
    const found = matchRefunds(refunds, movements, this.needs.clock.now());
    for (const refund of refunds) {
      const movement = found.get(refund.id);
      if (movement !== undefined) await this.settle(actor, refund, movement);
    }
  }

  /** Records what became of a locked refund, as its movement says. */
  async settle(actor: SystemActor, refund: Refund, movement: Movement): Promise<void> {
    const status = refundStatusOf(movement);
    // A late report about its beginning; only failure can follow success.
    if (refund.status === RefundStatus.SUCCEEDED && status !== RefundStatus.FAILED) return;
    if (refund.status === status && refund.providerRefundRef === movement.ref) return;
    await this.end(actor, refund, status, {
      providerRefundRef: movement.ref,
      problem: status === RefundStatus.FAILED ? "The provider could not refund the money." : null,
    });
  }

  /** Records what became of a locked refund. */
  async end(
    actor: SystemActor,
    refund: Refund,
    status: RefundStatus,
    change: Partial<Pick<Refund, "providerRefundRef" | "problem">>,
  ): Promise<void> {
    const isOver = status === RefundStatus.SUCCEEDED || status === RefundStatus.FAILED;
    await this.needs.refundRepository.change(actor.scope, refund.id, {
      ...change,
      status,
      ...(isOver ? { nextPollAt: null } : {}),
      updatedAt: this.needs.clock.now().toISOString(),
    });
    if (refund.parkedItemId !== null && isOver) {
      await this.needs.parkedItemRepository.change(actor.scope, refund.parkedItemId, {
        status: status === RefundStatus.SUCCEEDED ? "REFUNDED" : "OPEN",
        updatedAt: this.needs.clock.now().toISOString(),
      });
    }
    // If it had already counted, the ledger's reversal is what gets reported.
    const isReportedElsewhere = refund.status === RefundStatus.SUCCEEDED && refund.paymentId !== null;
    if (status !== RefundStatus.FAILED || refund.status === RefundStatus.FAILED || isReportedElsewhere) return;
    const { amountMinor, currency, documentId } = refund;
    await this.needs.timeline.record(actor, {
      kind: "REFUND_FAILED",
      documentId,
      data: { amount: toDecimalText({ amountMinor, currency }), currency },
    });
  }
}
