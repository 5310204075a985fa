import { subtractMinor, sumMinor, sumMoney } from "@kundenportal/domain/money/money";
import type { PaymentMoney } from "../attempts/movement-bookings";
import { isRefundCounted, type Refund } from "./refund-status";

/** A part of a refund: providers refund one movement at a time. */
export interface RefundPart {
  readonly movementRef: string;
  readonly amountMinor: number;
}

type KnownRefund = Pick<Refund, "movementRef" | "amountMinor" | "currency" | "status" | "providerRefundRef">;

/**
 * What can still be refunded of an attempt, in minor units: what was received, less what was refunded, taken back by a
 * bank or is on its way back.
 */
export function refundableMinor(
  { currency, capturedMinor, refundedMinor, disputedMinor }: Omit<PaymentMoney, "captured">,
  refunds: readonly KnownRefund[],
): number {
  const underWay = sumMoney(currency, refunds.filter(isUnderWay));
  return Math.max(0, sumMinor([capturedMinor, -refundedMinor, -disputedMinor, -underWay.amountMinor]));
}

/** Whether a refund was asked for and may still be made. */
export function isUnderWay({ status }: Pick<Refund, "status">): boolean {
  return status === "REQUESTED" || status === "PENDING" || status === "UNKNOWN";
}

/**
 * The movements from which an amount is refunded, those with most left first. Null when they don't have enough left, for
 * example because of a refund made at the provider.
 */
export function planRefund(
  { currency, captured }: Pick<PaymentMoney, "currency" | "captured">,
  refunds: readonly KnownRefund[],
  amountMinor: number,
): readonly RefundPart[] | null {
  const counted = refunds.filter(isRefundCounted);
  const rests = [...captured]
    .map(([movementRef, cameInMinor]) => ({
      movementRef,
      restMinor: subtractMinor(
        cameInMinor,
        sumMoney(
          currency,
          counted.filter((refund) => refund.movementRef === movementRef),
        ).amountMinor,
      ),
    }))
    .filter(({ restMinor }) => restMinor > 0)
    .toSorted((a, b) => subtractMinor(b.restMinor, a.restMinor));
  const parts: RefundPart[] = [];
  let openMinor = amountMinor;
  for (const { movementRef, restMinor } of rests) {
    const partMinor = Math.min(openMinor, restMinor);
    if (partMinor > 0) parts.push({ movementRef, amountMinor: partMinor });
    openMinor = subtractMinor(openMinor, partMinor);
  }
  return openMinor === 0 ? parts : null;
}
