import { toDecimalText } from "@kundenportal/domain/money/money";
import type { SystemActor } from "../../../access/actors";
import type { Movement } from "../../../integrations/payment-providers/payment-provider";
import type { Clock } from "../../../shared/clock";
import type { TimelineService } from "../../audit/timeline.service";
import type { ParkedItemRepository } from "../parked-money/parked-item.repository";
import { matchRefunds, RefundStatus, refundStatusOf } from "./refund-status";
import type { Refund, RefundRepository } from "./refund.repository";

/** Brings what we know of refunds in line with what a provider tells, and parked money with its refund. */
export class FollowRefunds {
  constructor(
    private readonly clock: Clock,
    private readonly refunds: RefundRepository,
    private readonly parkedItems: ParkedItemRepository,
    private readonly timeline: TimelineService,
  ) {}

  /** `refunds`: all of one payment or parked item, locked. `movements`: the whole truth of their checkout. */
  async follow(actor: SystemActor, refunds: readonly Refund[], movements: readonly Movement[]): Promise<void> {
    const found = matchRefunds(refunds, movements, this.clock.now());
    for (const refund of refunds) {
      const movement = found.get(refund.id);
      if (movement !== undefined) await this.settle(actor, refund, movement);
    }
  }

  /** Writes down what became of a locked refund, as its movement says. */
  async settle(actor: SystemActor, refund: Refund, movement: Movement): Promise<void> {
    const status = refundStatusOf(movement);
    // A late word about its beginning; only a failure follows after success.
    if (refund.status === RefundStatus.SUCCEEDED && status !== RefundStatus.FAILED) return;
    if (refund.status === status && refund.providerRefundRef === movement.ref) return;
    await this.end(actor, refund, status, {
      providerRefundRef: movement.ref,
      problem: status === RefundStatus.FAILED ? "The provider could not refund the money." : null,
    });
  }

  /** Writes down what became of a locked refund. */
  async end(
    actor: SystemActor,
    refund: Refund,
    status: RefundStatus,
    change: Partial<Pick<Refund, "providerRefundRef" | "problem">>,
  ): Promise<void> {
    const isOver = status === RefundStatus.SUCCEEDED || status === RefundStatus.FAILED;
    await this.refunds.change(actor.scope, refund.id, {
      ...change,
      status,
      ...(isOver ? { nextPollAt: null } : {}),
      updatedAt: this.clock.now().toISOString(),
    });
    if (refund.parkedItemId !== null && isOver) {
      await this.parkedItems.change(actor.scope, refund.parkedItemId, {
        status: status === RefundStatus.SUCCEEDED ? "REFUNDED" : "OPEN",
        updatedAt: this.clock.now().toISOString(),
      });
    }
    // What had counted is told of where the ledger takes it back.
    const isToldOf = refund.status === RefundStatus.SUCCEEDED && refund.paymentId !== null;
    if (status !== RefundStatus.FAILED || refund.status === RefundStatus.FAILED || isToldOf) return;
    const { amountMinor, currency, documentId } = refund;
    await this.timeline.record(actor, {
      kind: "REFUND_FAILED",
      documentId,
      data: { amount: toDecimalText({ amountMinor, currency }), currency },
    });
  }
}
