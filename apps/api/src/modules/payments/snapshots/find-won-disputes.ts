import type { Movement, Snapshot } from "../../../integrations/payment-providers/payment-provider";
import type { MovedEntry } from "../../ledger/ledger.repository";
import { isReversed } from "../attempts/movement-bookings";

/**
 * The booked chargebacks that a provider no longer reports, where that means they were won. None while it reports
 * something we do not understand, or no payment at all: then it may merely be silent about them.
 * `entries`: the attempt's ledger entries. `at`: when we found out; no more precise time is reported.
 */
export function findWonDisputes(
  entries: readonly MovedEntry[],
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
