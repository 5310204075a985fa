import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";

/** One booked movement on a bank account, as stated in the file. */
export interface StatementLine {
  readonly bookedOn: CalendarDate;
  readonly valueOn: CalendarDate | null;
  /** Minor units of the currency; negative when it went out. Never 0. */
  readonly amountMinor: number;
  readonly currency: string;
  readonly counterpartyName: string | null;
  /** Capitals without spaces. May be an account number other than an IBAN. */
  readonly counterpartyAccount: string | null;
  readonly purpose: string;
  readonly endToEndId: string | null;
  /** Structured reference of the creditor, such as `RF18…`. */
  readonly creditorReference: string | null;
  /** What the bank calls the kind of movement. */
  readonly bookingText: string | null;
  /** Whether it reverses an earlier movement: a returned debit, a recalled transfer. */
  readonly isReturn: boolean;
  /** Reason of the return, such as `AC04` (ISO 20022); null when there is none. */
  readonly returnReason: string | null;
  /** The bank's own reference for the movement within the account; null when the file has no trustworthy one. */
  readonly bankReference: string | null;
}

/** What one file says about one account and period. */
export interface ParsedStatement {
  /** IBAN in capitals without spaces, or another account number; null when the file does not say. */
  readonly account: string | null;
  readonly lines: readonly StatementLine[];
}

/** More than any merchant's bank writes into one file. */
export const MAX_STATEMENT_LINES = 10_000;
