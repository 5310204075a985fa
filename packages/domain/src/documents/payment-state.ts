import { subtractMinor } from "../money/money";

/** How far a document is paid. Computed from the ledger, never stored. */
export const PaymentState = {
  UNPAID: "UNPAID",
  PARTIALLY_PAID: "PARTIALLY_PAID",
  PAID: "PAID",
  OVERPAID: "OVERPAID",
} as const;
export type PaymentState = (typeof PaymentState)[keyof typeof PaymentState];

/** What was to be paid and what has been, both in integer minor units of the document's currency. */
export interface Settlement {
  /** The amount that was asked for. Zero or negative (a correction in the client's favour) means nothing is to be paid. */
  readonly grossMinor: number;
  /** Received minus given back, plus granted cash discount. Below zero it counts as zero. */
  readonly settledMinor: number;
}

/** What is still to be paid, in minor units. Never negative, and never more than was asked for. */
export function openAmountMinor(settlement: Settlement): number {
  return Math.max(0, subtractMinor(askedMinor(settlement), receivedMinor(settlement)));
}

/** What was received beyond the amount asked for, in minor units; 0 when nothing was. */
export function overpaidMinor(settlement: Settlement): number {
  return Math.max(0, subtractMinor(receivedMinor(settlement), askedMinor(settlement)));
}

/** PAID even if there was nothing to pay. */
export function paymentState(settlement: Settlement): PaymentState {
  if (overpaidMinor(settlement) > 0) return PaymentState.OVERPAID;
  if (openAmountMinor(settlement) === 0) return PaymentState.PAID;
  return receivedMinor(settlement) > 0 ? PaymentState.PARTIALLY_PAID : PaymentState.UNPAID;
}

export function isPartiallyPaid(settlement: Settlement): boolean {
  return paymentState(settlement) === PaymentState.PARTIALLY_PAID;
}

function askedMinor({ grossMinor }: Settlement): number {
  return Math.max(0, grossMinor);
}

function receivedMinor({ settledMinor }: Settlement): number {
  return Math.max(0, settledMinor);
}
