import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";

/** One booked movement on a bank account, as the file tells it. */
export interface StatementLine {
  readonly bookedOn: CalendarDate;
  readonly valueOn: CalendarDate | null;
  /** Minor units of the currency; negative: went out. Never 0. */
  readonly amountMinor: number;
  readonly currency: string;
  readonly counterpartyName: string | null;
  /** Capitals without blanks. Also an account that is no IBAN. */
  readonly counterpartyAccount: string | null;
  readonly purpose: string;
  readonly endToEndId: string | null;
  /** Structured reference of the creditor, such as `RF18…`. */
  readonly creditorReference: string | null;
  /** What the bank calls the kind of movement. */
  readonly bookingText: string | null;
  /** Whether it takes back an earlier movement: a returned debit, a recalled transfer. */
  readonly isReturn: boolean;
  /** Reason of the return, such as `AC04` (ISO 20022); null when there is none. */
  readonly returnReason: string | null;
  /** The bank's own name of the movement within the account; null when the file has none that can be trusted. */
  readonly bankReference: string | null;
}

/** What one file says of one account and period. */
export interface ParsedStatement {
  /** IBAN in capitals without blanks, or the account's other id; null when the file does not say. */
  readonly account: string | null;
  readonly lines: readonly StatementLine[];
}

/** More than any merchant's bank writes into one file. */
export const MAX_STATEMENT_LINES = 10_000;
