import type { Snapshot } from "../../../integrations/payment-providers/payment-provider";
import type { HeldPayment, Payment } from "../attempts/payment";

/** A second page for one attempt, left over from a lost answer, on which nobody paid. */
export function isIdleDouble({ providerRef }: Payment, snapshot: Snapshot): boolean {
  const isOther = providerRef !== null && snapshot.providerRef !== providerRef;
  return isOther && snapshot.movements.every(({ state }) => state === "FAILED" || state === "PENDING");
}

/** Null when the snapshot is about this very attempt: our reference, amount, currency and mode. */
export function findMismatch({ payment, isLive }: HeldPayment, snapshot: Snapshot): string | null {
  if (snapshot.reference !== payment.id) return "The provider gives another reference.";
  if (payment.providerRef !== null && snapshot.providerRef !== payment.providerRef) {
    return "The provider reports another checkout.";
  }
  if (snapshot.live !== isLive) return "Play money and real money are mixed up.";
  if (snapshot.amountMinor !== payment.amountMinor) return "The provider is collecting another amount.";
  const foreign = [snapshot, ...snapshot.movements].find(({ currency }) => currency !== payment.currency);
  return foreign === undefined ? null : `The currency is ${foreign.currency} instead of ${payment.currency}.`;
}
