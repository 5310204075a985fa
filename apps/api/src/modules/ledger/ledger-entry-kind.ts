/** Why money moved. */
export const LedgerEntryKind = {
  CAPTURED: "CAPTURED",
  REFUNDED: "REFUNDED",
  /** A refund that failed after it was booked. */
  REFUND_REVERSED: "REFUND_REVERSED",
  CHARGED_BACK: "CHARGED_BACK",
  /** A chargeback that was won. */
  CHARGEBACK_REVERSED: "CHARGEBACK_REVERSED",
  BOOKED_BY_HAND: "BOOKED_BY_HAND",
  PREPAID: "PREPAID",
  BOOKED_FROM_BANK: "BOOKED_FROM_BANK",
  CASH_DISCOUNT: "CASH_DISCOUNT",
  /** Recorded by staff: money given back by transfer or in cash. */
  REFUNDED_BY_HAND: "REFUNDED_BY_HAND",
  /** A credit note and the invoice it names: one entry on each. */
  CREDITED: "CREDITED",
  /** Two documents that staff set against each other: one entry on each. */
  SET_OFF: "SET_OFF",
} as const;
export type LedgerEntryKind = (typeof LedgerEntryKind)[keyof typeof LedgerEntryKind];
