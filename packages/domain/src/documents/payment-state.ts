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
  /** The amount that was asked for, fees included. Below zero the document is a credit of whoever would have to pay it. */
  readonly grossMinor: number;
  /**
   * Received minus given back, plus granted cash discount and credit notes. Below zero more was given back than had come:
   * then that is owed as well.
   */
  readonly settledMinor: number;
}

/** What is still to be paid, in minor units: asked minus settled, whatever the order in which money moved. Never negative. */
export function openAmountMinor({ grossMinor, settledMinor }: Settlement): number {
  return Math.max(0, subtractMinor(grossMinor, settledMinor));
}

/** What is to go back to whoever pays the document: overpaid, or asked for below zero. In minor units, never negative. */
export function creditMinor({ grossMinor, settledMinor }: Settlement): number {
  return Math.max(0, subtractMinor(settledMinor, grossMinor));
}

/** What was received beyond the amount asked for, in minor units; 0 when nothing was. */
export function overpaidMinor({ grossMinor, settledMinor }: Settlement): number {
  return Math.max(0, subtractMinor(settledMinor, Math.max(0, grossMinor)));
}

/** Whether nothing is left to be done. What asks for less than nothing is only settled once the credit is gone. */
export function isSettled(settlement: Settlement): boolean {
  if (settlement.grossMinor < 0) return settlement.settledMinor === settlement.grossMinor;
  return openAmountMinor(settlement) === 0;
}

/** PAID even if there was nothing to pay. */
export function paymentState(settlement: Settlement): PaymentState {
  if (overpaidMinor(settlement) > 0) return PaymentState.OVERPAID;
  if (isSettled(settlement)) return PaymentState.PAID;
  return openAmountMinor(settlement) > 0 && settlement.settledMinor > 0
    ? PaymentState.PARTIALLY_PAID
    : PaymentState.UNPAID;
}

export function isPartiallyPaid(settlement: Settlement): boolean {
  return paymentState(settlement) === PaymentState.PARTIALLY_PAID;
}
