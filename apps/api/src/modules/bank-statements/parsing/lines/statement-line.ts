import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { CsvColumnChoice, CsvPreview } from "../csv/csv-field";
import type { StatementProblem } from "./statement-problem";

export const StatementFormat = { CAMT: "CAMT", CSV: "CSV" } as const;
export type StatementFormat = (typeof StatementFormat)[keyof typeof StatementFormat];

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

export interface ParsedFile {
  readonly format: StatementFormat;
  readonly statements: readonly ParsedStatement[];
  /** Movements that the bank has not booked yet; they come again once they are. */
  readonly pendingCount: number;
  /** How a table was read; null for XML. */
  readonly csv: { readonly headerHash: string; readonly columns: readonly CsvColumnChoice[] } | null;
}

export type StatementParseResult =
  | { readonly kind: "PARSED"; readonly file: ParsedFile }
  | { readonly kind: "REFUSED"; readonly problems: readonly StatementProblem[] }
  /** A table whose headings nobody knows: somebody must say what the columns are. */
  | { readonly kind: "COLUMNS_NEEDED"; readonly preview: CsvPreview };

/** More than any merchant's bank writes into one file. */
export const MAX_STATEMENT_LINES = 10_000;
export const STATEMENT_MAX_SIZE_BYTES = 10 * 1024 * 1024;

const MAX_PURPOSE_LENGTH = 1_000;
const MAX_NAME_LENGTH = 140;
const MAX_REFERENCE_LENGTH = 100;
/** Also the marks that turn the direction of writing around. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** A text on one line, or null when nothing is left of it. */
export function cleanText(text: string | null | undefined, maxLength: number): string | null {
  const clean = (text ?? "").normalize("NFC").replace(UNPRINTABLE, " ").replace(/\s+/gu, " ").trim();
  return clean === "" ? null : clean.slice(0, maxLength);
}

export function cleanPurpose(text: string): string {
  return cleanText(text, MAX_PURPOSE_LENGTH) ?? "";
}

export function cleanName(text: string | null | undefined): string | null {
  return cleanText(text, MAX_NAME_LENGTH);
}

/** Null also for what banks write instead of leaving it out. */
export function cleanReference(text: string | null | undefined): string | null {
  const reference = cleanText(text, MAX_REFERENCE_LENGTH);
  return reference === null || /^(?:NOT ?PROVIDED|NONREF|NOTPROV|-+)$/i.test(reference) ? null : reference;
}

export function cleanAccount(text: string | null | undefined): string | null {
  const account = (text ?? "").replace(/[^0-9A-Za-z/]/g, "").toUpperCase();
  return account === "" || /^0+$/.test(account) ? null : account.slice(0, 34);
}
