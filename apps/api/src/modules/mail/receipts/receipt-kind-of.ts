import { isOwedByMerchant, isReceivable } from "@kundenportal/domain/documents/document-type-rules";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import { BookingKind } from "@kundenportal/domain/documents/money-breakdown";
import { bookingKindOf, creditKindOf } from "../../ledger/customer-booking";
import type { LedgerEntry } from "../../ledger/ledger.repository";
import { ReceiptKind } from "../templates/mail-template-kinds";

const RECEIVED: readonly BookingKind[] = [
  BookingKind.ONLINE_PAYMENT,
  BookingKind.BANK_TRANSFER,
  BookingKind.CASH,
  BookingKind.OTHER_PAYMENT,
];
/** What credit notes and discounts take off is on those documents; a prepayment was made before there was one. */
const NEVER_TOLD: readonly BookingKind[] = [BookingKind.PREPAYMENT, BookingKind.CREDIT_NOTE, BookingKind.CASH_DISCOUNT];

/** Whether customers are told of bookings of this kind at all. */
export function isEverTold(entry: LedgerEntry): boolean {
  return !NEVER_TOLD.includes(bookingKindOf(entry));
}

/** What a customer is told about a booking; null: nothing, because it is no news to them, or told on the other document. */
export function receiptKindOf(type: DocumentType, entry: LedgerEntry, undone: LedgerEntry | null): ReceiptKind | null {
  if (isOwedByMerchant(type)) return payoutKindOf(entry, undone);
  if (!isReceivable(type)) return null;
  const kind = bookingKindOf(entry);
  const isIncoming = entry.amountMinor > 0;
  if (RECEIVED.includes(kind)) {
    if (isIncoming) return ReceiptKind.PAYMENT_RECEIVED;
    return undone === null ? null : ReceiptKind.PAYMENT_REVERSED;
  }
  switch (kind) {
    case BookingKind.REFUND:
      if (!isIncoming) return ReceiptKind.PAYMENT_REFUNDED;
      return undone === null ? null : ReceiptKind.REFUND_REVERSED;
    case BookingKind.CHARGEBACK:
      // A chargeback that was won, or was none: the customer has paid after all.
      return isIncoming ? ReceiptKind.PAYMENT_RECEIVED : ReceiptKind.PAYMENT_RETURNED;
    case BookingKind.SET_OFF:
      // Told on the invoice that it pays, not on the one that had the credit.
      if (isIncoming) return undone === null ? ReceiptKind.CREDIT_SET_OFF : null;
      return undone === null ? null : ReceiptKind.SET_OFF_REVERSED;
    default:
      return null;
  }
}

/** On what the merchant owes, entries above zero are what the client got. */
function payoutKindOf(entry: LedgerEntry, undone: LedgerEntry | null): ReceiptKind | null {
  if (creditKindOf(entry) !== BookingKind.PAYOUT) return null;
  if (entry.amountMinor > 0) return undone === null ? ReceiptKind.CREDIT_PAID_OUT : null;
  return undone === null ? null : ReceiptKind.PAYOUT_REVERSED;
}
