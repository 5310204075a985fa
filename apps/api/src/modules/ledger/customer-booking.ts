import { BookingKind } from "@kundenportal/domain/documents/money-breakdown";
import { PaymentMethod } from "../../integrations/payment-providers/payment-provider";
import type { LedgerEntry, LedgerEntryKind } from "./ledger.repository";

/** Ends the key of an entry by which staff undid the one whose key comes before it. */
export const UNDONE_SUFFIX = ":undone";
/** The same for what a provider took back: a payment, refund or chargeback that turned out not to have happened. */
export const REVERSED_SUFFIX = ":reversed";

/** An entry as the customer sees it. */
export interface CustomerBooking extends Pick<LedgerEntry, "id" | "amountMinor" | "currency" | "method" | "bookedOn"> {
  readonly kind: BookingKind;
  /** Undone by a later entry, which is not shown itself. */
  readonly isReversed: boolean;
}

/** The entry that one undoes; null when it undoes none. */
export function findUndone(entry: LedgerEntry, entries: readonly LedgerEntry[]): LedgerEntry | null {
  const undoneKey = undoneKeyOf(entry);
  return entries.find((each) => keyOf(each) === undoneKey) ?? null;
}

const KINDS: Readonly<Record<LedgerEntryKind, BookingKind | null>> = {
  CAPTURED: BookingKind.ONLINE_PAYMENT,
  REFUNDED: BookingKind.REFUND,
  REFUND_REVERSED: BookingKind.REFUND,
  CHARGED_BACK: BookingKind.CHARGEBACK,
  CHARGEBACK_REVERSED: BookingKind.CHARGEBACK,
  // By the method that staff stated.
  BOOKED_BY_HAND: null,
  PREPAID: BookingKind.PREPAYMENT,
  BOOKED_FROM_BANK: BookingKind.BANK_TRANSFER,
  CASH_DISCOUNT: BookingKind.CASH_DISCOUNT,
};

/** What an entry is to the person who paid; what it says about our books is of no interest to them. */
export function bookingKindOf({ kind, method }: Pick<LedgerEntry, "kind" | "method">): BookingKind {
  const known = KINDS[kind];
  if (known !== null) return known;
  if (method === PaymentMethod.BANK_TRANSFER) return BookingKind.BANK_TRANSFER;
  return method === PaymentMethod.CASH ? BookingKind.CASH : BookingKind.OTHER_PAYMENT;
}

/**
 * The entries of a document as the customer sees them, in booking order: an entry that was undone says so, and the one
 * that undid it is left out.
 */
export function toCustomerBookings(entries: readonly LedgerEntry[]): readonly CustomerBooking[] {
  const undoneKeys = new Set(entries.map(undoneKeyOf));
  const keys = new Set(entries.map(keyOf));
  return entries.flatMap((entry) => {
    const undoneKey = undoneKeyOf(entry);
    if (undoneKey !== null && keys.has(undoneKey)) return [];
    const { id, amountMinor, currency, method, bookedOn } = entry;
    const isReversed = undoneKeys.has(keyOf(entry));
    return [{ id, kind: bookingKindOf(entry), amountMinor, currency, method, bookedOn, isReversed }];
  });
}

function keyOf({ provider, providerPaymentId }: LedgerEntry): string {
  return `${provider} ${providerPaymentId}`;
}

/** The key of the entry that this one undoes; null when it undoes none. */
function undoneKeyOf(entry: LedgerEntry): string | null {
  const key = keyOf(entry);
  const suffix = [UNDONE_SUFFIX, REVERSED_SUFFIX].find((each) => key.endsWith(each));
  return suffix === undefined ? null : key.slice(0, -suffix.length);
}
