import type { Movement, Snapshot } from "../../../integrations/payment-providers/payment-provider";
import type { LedgerEntry } from "../../ledger/ledger.repository";
import { isReversed } from "../attempts/movement-bookings";

/**
 * The chargebacks that are booked and that a provider tells no more, where that means that they were won. None while it
 * tells something that we do not understand, or no payment at all: then it may only be silent about them.
 * `entries`: what the ledger has of the attempt. `at`: when we found out, which nobody tells more exactly.
 */
export function findWonDisputes(
  entries: readonly LedgerEntry[],
  { movements, forgetsWonDisputes }: Snapshot,
  at: Date,
): readonly Movement[] {
  const isClear =
    movements.some(({ kind, state }) => kind === "PAYMENT" && state === "CAPTURED") &&
    !movements.some(({ state }) => state === "UNKNOWN");
  if (forgetsWonDisputes !== true || !isClear) return [];
  return entries
    .filter(({ kind, providerPaymentId }) => {
      const isTold = movements.some(({ ref }) => ref === providerPaymentId);
      return kind === "CHARGED_BACK" && !isTold && !isReversed(entries, providerPaymentId);
    })
    .map(({ providerPaymentId, amountMinor, currency, method }) => ({
      ref: providerPaymentId,
      kind: "CHARGEBACK",
      amountMinor: -amountMinor,
      currency,
      state: "REVERSED",
      method,
      at: at.toISOString(),
    }));
}
