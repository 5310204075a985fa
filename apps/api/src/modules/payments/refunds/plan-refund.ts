import type { PaymentMoney } from "../attempts/movement-bookings";
import { isRefundCounted, type Refund } from "./refund-status";

/** A part of a refund: providers give back from one movement at a time. */
export interface RefundPart {
  readonly movementRef: string;
  readonly amountMinor: number;
}

type KnownRefund = Pick<Refund, "movementRef" | "amountMinor" | "status" | "providerRefundRef">;

/**
 * What can still be given back of an attempt, in minor units: what came in, less what went back, was taken back or is
 * on its way back.
 */
export function refundableMinor(
  { capturedMinor, refundedMinor, disputedMinor }: Omit<PaymentMoney, "captured">,
  refunds: readonly KnownRefund[],
): number {
  const underWay = refunds
    .filter(({ status }) => status === "REQUESTED" || status === "PENDING" || status === "UNKNOWN")
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  return Math.max(0, capturedMinor - refundedMinor - disputedMinor - underWay);
}

/**
 * From which movements an amount is given back, the largest rest first. Null when they have not so much left, for
 * example because of a refund that was made at the provider.
 */
export function planRefund(
  captured: ReadonlyMap<string, number>,
  refunds: readonly KnownRefund[],
  amountMinor: number,
): readonly RefundPart[] | null {
  const counted = refunds.filter(isRefundCounted);
  const rests = [...captured]
    .map(([movementRef, cameInMinor]) => ({
      movementRef,
      restMinor: counted
        .filter((refund) => refund.movementRef === movementRef)
        .reduce((rest, refund) => rest - refund.amountMinor, cameInMinor),
    }))
    .filter(({ restMinor }) => restMinor > 0)
    .toSorted((a, b) => b.restMinor - a.restMinor);
  const parts: RefundPart[] = [];
  let openMinor = amountMinor;
  for (const { movementRef, restMinor } of rests) {
    const partMinor = Math.min(openMinor, restMinor);
    if (partMinor > 0) parts.push({ movementRef, amountMinor: partMinor });
    openMinor -= partMinor;
  }
  return openMinor === 0 ? parts : null;
}
