import type { StatedPart } from "@kundenportal/domain/bank/bank-match";
import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";

/** One booked movement on a bank account, as stated in the file. */
export interface StatementLine {
  readonly bookedOn: CalendarDate;
  readonly valueOn: CalendarDate | null;
  /** Minor units of the currency; negative when it went out. Never 0. */
  readonly amountMinor: number;
  readonly currency: string;
  readonly counterpartyName: string | null;
  /** On whose behalf the counterparty paid, or was paid; null when not stated. */
  readonly ultimateName: string | null;
  /** Capitals without spaces. May be an account number other than an IBAN. */
  readonly counterpartyAccount: string | null;
  readonly purpose: string;
  /** What else the payer or the bank says, apart from the purpose: further references, additional information. */
  readonly furtherText: string | null;
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
  /** What the amount consists of, where the file says more than one thing about it; else empty. */
  readonly statedParts: readonly StatedPart[];
  /** Of the batch that the line was taken out of, in minor units with its sign; null when it stands for itself. */
  readonly batchMinor: number | null;
}

/** What one file says about one account and period. */
export interface ParsedStatement {
  /** IBAN in capitals without spaces, or another account number; null when the file does not say. */
  readonly account: string | null;
  /** What kind of file it comes from: lines of one kind write the same movement in the same way. */
  readonly source: string;
  /** Counts the files of an upload from 0: equal movements within one are really two. */
  readonly fileIndex: number;
  readonly lines: readonly StatementLine[];
}

/** More than any merchant's bank writes into one file. */
export const MAX_STATEMENT_LINES = 10_000;
