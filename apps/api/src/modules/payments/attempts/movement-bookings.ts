import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import { subtractMinor, sumMinor, sumMoney } from "@kundenportal/domain/money/money";
import type { Movement } from "../../../integrations/payment-providers/payment-provider";
import { REVERSED_SUFFIX } from "../../ledger/customer-booking";
import type { LedgerEntryKind } from "../../ledger/ledger-entry-kind";
import type { MovedEntry } from "../../ledger/ledger.repository";
import type { Booking } from "../../ledger/ledger";
import type { Payment } from "./payment";

interface BookedAs {
  readonly kind: LedgerEntryKind;
  readonly sign: 1 | -1;
  /** The entry that takes it back. */
  readonly reversal: LedgerEntryKind;
}

const BOOKED_AS: Readonly<Record<Movement["kind"], BookedAs>> = {
  PAYMENT: { kind: "CAPTURED", sign: 1, reversal: "CAPTURED" },
  REFUND: { kind: "REFUNDED", sign: -1, reversal: "REFUND_REVERSED" },
  CHARGEBACK: { kind: "CHARGED_BACK", sign: -1, reversal: "CHARGEBACK_REVERSED" },
};

/** What is booked for a movement, no matter who chooses the document. `at`: when it moved. */
export function toBooking(
  { kind, ref, amountMinor, currency, method, at }: Omit<Movement, "state">,
  payment: { readonly provider: string; readonly id: string | null },
  timeZone: string,
): Booking {
  const { kind: booked, sign } = BOOKED_AS[kind];
  return {
    kind: booked,
    amountMinor: sign * amountMinor,
    currency,
    provider: payment.provider,
    providerPaymentId: ref,
    paymentId: payment.id,
    method,
    bookedOn: todayIn(timeZone, new Date(at)),
  };
}

/** What belongs in the ledger for a movement. Each entry has its own id, so that none is written twice. */
export function toBookings(payment: Payment, movement: Movement, timeZone: string): readonly Booking[] {
  if (movement.state !== "CAPTURED" && movement.state !== "REVERSED") return [];
  const moved = toBooking(movement, payment, timeZone);
  if (movement.state === "CAPTURED") return [moved];
  // It counted and no longer does; where we never heard that it counted, both entries add up to nothing.
  const reversal: Booking = {
    ...moved,
    kind: BOOKED_AS[movement.kind].reversal,
    amountMinor: -moved.amountMinor,
    providerPaymentId: `${movement.ref}${REVERSED_SUFFIX}`,
  };
  return [moved, reversal];
}

/** Whether a movement that was booked under this id has been taken back. */
export function isReversed(entries: readonly Pick<MovedEntry, "providerPaymentId">[], ref: string): boolean {
  return entries.some(({ providerPaymentId }) => providerPaymentId === `${ref}${REVERSED_SUFFIX}`);
}

/** What the ledger holds for one attempt, in minor units. */
export interface PaymentMoney {
  readonly currency: string;
  readonly capturedMinor: number;
  /** Refunded, less refunds that failed and came back. */
  readonly refundedMinor: number;
  /** Taken back by the payer's bank, less disputes that were won. */
  readonly disputedMinor: number;
  /** What was received, by the provider's id of the movement. */
  readonly captured: ReadonlyMap<string, number>;
}

/** Errors: throws CurrencyMismatchError when an entry is in a different currency from the attempt. */
export function sumPaymentMoney(currency: string, entries: readonly MovedEntry[]): PaymentMoney {
  const sum = (...kinds: readonly LedgerEntryKind[]): number =>
    sumMoney(
      currency,
      entries.filter(({ kind }) => kinds.includes(kind)),
    ).amountMinor;
  const captured = new Map<string, number>();
  for (const { kind, providerPaymentId, amountMinor } of entries) {
    if (kind !== "CAPTURED") continue;
    const ref = providerPaymentId.endsWith(REVERSED_SUFFIX)
      ? providerPaymentId.slice(0, -REVERSED_SUFFIX.length)
      : providerPaymentId;
    captured.set(ref, sumMinor([captured.get(ref) ?? 0, amountMinor]));
  }
  return {
    currency,
    capturedMinor: sum("CAPTURED"),
    refundedMinor: subtractMinor(0, sum("REFUNDED", "REFUND_REVERSED")),
    disputedMinor: subtractMinor(0, sum("CHARGED_BACK", "CHARGEBACK_REVERSED")),
    captured,
  };
}
