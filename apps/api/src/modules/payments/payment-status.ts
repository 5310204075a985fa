import type { Snapshot } from "../../integrations/payment-providers/payment-provider";

/** Where an attempt to pay stands. */
export const PaymentStatus = {
  OPEN: "OPEN",
  PROCESSING: "PROCESSING",
  CAPTURED: "CAPTURED",
  PARTIALLY_CAPTURED: "PARTIALLY_CAPTURED",
  FAILED: "FAILED",
  CANCELED: "CANCELED",
  EXPIRED: "EXPIRED",
  UNKNOWN: "UNKNOWN",
  PARKED: "PARKED",
} as const;
export type PaymentStatus = (typeof PaymentStatus)[keyof typeof PaymentStatus];

/** Nothing more is expected of it: the document may be paid by another attempt. */
export function isFinal(status: PaymentStatus): boolean {
  return status !== PaymentStatus.OPEN && status !== PaymentStatus.PROCESSING && status !== PaymentStatus.UNKNOWN;
}

/**
 * The status that a snapshot gives an attempt over `amountMinor`. Money that came in decides; what a page or a late
 * message says about the checkout counts only without it.
 */
export function statusOf({ checkout, movements }: Snapshot, amountMinor: number): PaymentStatus {
  const payments = movements.filter(({ kind }) => kind === "PAYMENT");
  const capturedMinor = capturedMinorOf(movements);
  if (capturedMinor >= amountMinor) return PaymentStatus.CAPTURED;
  if (capturedMinor > 0) return PaymentStatus.PARTIALLY_CAPTURED;
  if (payments.some(({ state }) => state === "UNKNOWN")) return PaymentStatus.UNKNOWN;
  if (checkout === "PROCESSING" || payments.some(({ state }) => state === "PENDING")) return PaymentStatus.PROCESSING;
  if (checkout === "COMPLETED") return PaymentStatus.FAILED;
  return PaymentStatus[checkout];
}

/** What came in, before refunds and chargebacks, in minor units. */
export function capturedMinorOf(movements: Snapshot["movements"]): number {
  return movements
    .filter(({ kind, state }) => kind === "PAYMENT" && state === "CAPTURED")
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}
