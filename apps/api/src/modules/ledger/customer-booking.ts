import { BookingKind } from "@kundenportal/domain/documents/money-breakdown";
import { sumMoney } from "@kundenportal/domain/money/money";
import { PaymentMethod } from "../../integrations/payment-providers/payment-provider";
import { LedgerSource } from "./claim";
import type { LedgerEntryKind } from "./ledger-entry-kind";
import type { LedgerEntry, LedgerLine } from "./ledger.repository";

/** Ends the key of an entry by which staff undid the one whose key comes before it. */
export const UNDONE_SUFFIX = ":undone";
/** The same for what a provider took back: a payment, refund or chargeback that turned out not to have happened. */
export const REVERSED_SUFFIX = ":reversed";

/** An entry as the customer sees it. */
export interface CustomerBooking extends Pick<
  LedgerLine,
  | "id"
  | "amountMinor"
  | "currency"
  | "method"
  | "bookedOn"
  | "paymentId"
  | "counterDocumentId"
  | "counterDocumentNumber"
> {
  readonly kind: BookingKind;
  /** Undone by a later entry, which is not shown itself. */
  readonly isReversed: boolean;
}

const KINDS: Readonly<Record<LedgerEntryKind, BookingKind | null>> = {
  CAPTURED: BookingKind.ONLINE_PAYMENT,
  REFUNDED: BookingKind.REFUND,
  REFUND_REVERSED: BookingKind.REFUND,
  REFUNDED_BY_HAND: BookingKind.REFUND,
  CHARGED_BACK: BookingKind.CHARGEBACK,
  CHARGEBACK_REVERSED: BookingKind.CHARGEBACK,
  // By the method that staff stated.
  BOOKED_BY_HAND: null,
  PREPAID: BookingKind.PREPAYMENT,
  BOOKED_FROM_BANK: BookingKind.BANK_TRANSFER,
  CASH_DISCOUNT: BookingKind.CASH_DISCOUNT,
  CREDITED: BookingKind.CREDIT_NOTE,
  SET_OFF: BookingKind.SET_OFF,
};

/** What an entry on an invoice is to its customer; what it says about our books is of no interest to them. */
export function bookingKindOf({ kind, method }: Pick<LedgerEntry, "kind" | "method">): BookingKind {
  const known = KINDS[kind];
  if (known !== null) return known;
  if (method === PaymentMethod.BANK_TRANSFER) return BookingKind.BANK_TRANSFER;
  return method === PaymentMethod.CASH ? BookingKind.CASH : BookingKind.OTHER_PAYMENT;
}

/** The same on what the merchant owes: it is set against invoices, or paid out. */
export function creditKindOf(entry: Pick<LedgerEntry, "kind" | "method">): BookingKind {
  const kind = bookingKindOf(entry);
  return kind === BookingKind.CREDIT_NOTE || kind === BookingKind.SET_OFF ? BookingKind.SET_OFF : BookingKind.PAYOUT;
}

/**
 * The entries of a document as the customer sees them, in booking order: an entry that was undone says so, and the one
 * that undid it is left out; what a credit note settles is one entry, however often that changed. What counts adds up to
 * the ledger's sum.
 */
export function toCustomerBookings(
  lines: readonly LedgerLine[],
  { isOwedByMerchant }: { readonly isOwedByMerchant: boolean },
): readonly CustomerBooking[] {
  const undone = new Set(lines.flatMap((line) => findUndone(line, lines)?.id ?? []));
  return lines.flatMap((line, index) => {
    if (findUndone(line, lines) !== null) return [];
    const same = line.kind === "CREDITED" ? lines.filter((other) => isSameCredit(line, other)) : [line];
    if (same[0] !== undefined && lines.indexOf(same[0]) < index) return [];
    const { amountMinor } = sumMoney(line.currency, same);
    if (amountMinor === 0) return [];
    const { id, currency, method, bookedOn, paymentId, counterDocumentId, counterDocumentNumber } = line;
    const kind = isOwedByMerchant ? creditKindOf(line) : bookingKindOf(line);
    const shown = { id, kind, amountMinor, currency, method, bookedOn, paymentId };
    return [{ ...shown, counterDocumentId, counterDocumentNumber, isReversed: undone.has(id) }];
  });
}

/** The entry that one undoes; null when it undoes none. What a payer's bank took back is not undone: it did happen. */
export function findUndone<Entry extends LedgerEntry>(entry: LedgerEntry, entries: readonly Entry[]): Entry | null {
  if (entry.provider === LedgerSource.REVERSAL) {
    return entries.find(({ id }) => id === entry.providerPaymentId) ?? null;
  }
  const key = keyOf(entry);
  const suffix = [UNDONE_SUFFIX, REVERSED_SUFFIX].find((each) => key.endsWith(each));
  if (suffix === undefined) return null;
  return entries.find((each) => keyOf(each) === key.slice(0, -suffix.length)) ?? null;
}

function isSameCredit(line: LedgerLine, other: LedgerLine): boolean {
  return other.kind === "CREDITED" && other.counterDocumentId === line.counterDocumentId;
}

function keyOf({ provider, providerPaymentId }: LedgerEntry): string {
  return `${provider} ${providerPaymentId}`;
}
