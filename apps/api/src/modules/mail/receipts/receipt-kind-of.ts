import { BookingKind } from "@kundenportal/domain/documents/money-breakdown";
import { bookingKindOf } from "../../ledger/customer-booking";
import type { LedgerEntry } from "../../ledger/ledger.repository";
import { ReceiptKind } from "../templates/mail-template-kinds";

const RECEIVED: readonly BookingKind[] = [
  BookingKind.ONLINE_PAYMENT,
  BookingKind.BANK_TRANSFER,
  BookingKind.CASH,
  BookingKind.OTHER_PAYMENT,
];

/** What a customer is told about a booking; null: nothing, because no money moved or it is no news. */
export function receiptKindOf(entry: LedgerEntry, undone: LedgerEntry | null): ReceiptKind | null {
  const kind = bookingKindOf(entry);
  if (RECEIVED.includes(kind)) {
    if (entry.amountMinor > 0) return ReceiptKind.PAYMENT_RECEIVED;
    return undone === null ? null : ReceiptKind.PAYMENT_REVERSED;
  }
  if (kind === BookingKind.REFUND) return entry.amountMinor < 0 ? ReceiptKind.PAYMENT_REFUNDED : null;
  if (kind !== BookingKind.CHARGEBACK) return null;
  // A chargeback that was won, or was none: the customer has paid after all.
  return entry.amountMinor < 0 ? ReceiptKind.PAYMENT_RETURNED : ReceiptKind.PAYMENT_RECEIVED;
}
