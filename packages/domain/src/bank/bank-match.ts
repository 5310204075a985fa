import type { CalendarDate } from "../dates/calendar-date";
import type { CashDiscount } from "../documents/cash-discount";
import type { DocumentType } from "../documents/document-types";
import type { CurrencyCode } from "../money/currency";

/** A document that the money of a bank line may belong to. */
export interface OpenDocument {
  readonly id: string;
  /** Incoming money pays what customers owe, outgoing money what the merchant owes. */
  readonly type: DocumentType;
  readonly number: string;
  readonly clientId: string;
  readonly clientNumber: string;
  readonly clientName: string;
  /** Capitals without spaces; null when unknown. */
  readonly clientIban: string | null;
  /** The creditor reference (ISO 11649) that the document asks for; null when there is none. */
  readonly paymentReference: string | null;
  readonly currency: CurrencyCode;
  /** Minor units, more than 0. */
  readonly openMinor: number;
  readonly documentDate: CalendarDate;
  readonly dueDate: CalendarDate | null;
  readonly cashDiscounts: readonly CashDiscount[];
}

/** A client whose account or name a payer may have. */
export interface PossiblePayer {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  /** Capitals without spaces; null when unknown. */
  readonly iban: string | null;
}

/** What the bank says a part of a line's money is for. */
export interface StatedPart {
  /** What was written about it; may be empty. */
  readonly text: string;
  /** Whether it is what a bank took off on the way. */
  readonly isCharge: boolean;
  /** Minor units in the line's direction, negative the other way; null when not stated. */
  readonly amountMinor: number | null;
}

/** A line of a bank statement, as far as matching needs it. */
export interface BankLine {
  /** Minor units; negative when it went out. */
  readonly amountMinor: number;
  readonly currency: CurrencyCode;
  readonly bookedOn: CalendarDate;
  /** Whatever the payer wrote: purpose, structured reference, end-to-end id. */
  readonly text: string;
  readonly counterpartyName: string | null;
  /** On whose behalf the payer paid; null when not stated. */
  readonly ultimateName: string | null;
  /** Capitals without spaces. */
  readonly counterpartyIban: string | null;
  /** Clients whose documents have been paid from this account before. */
  readonly knownClientIds: readonly string[];
  /** What the line consists of according to the bank; empty when it does not say. */
  readonly statedParts: readonly StatedPart[];
  /** Whether a line that was there before looks like the same movement. */
  readonly resemblesAnother: boolean;
}

/** A movement on a document that a debit may take back. */
export interface EarlierBooking {
  readonly entryId: string;
  readonly documentId: string;
  readonly documentNumber: string;
  /** What came in, in minor units, more than 0. */
  readonly amountMinor: number;
  readonly currency: CurrencyCode;
  readonly bookedOn: CalendarDate;
  readonly endToEndId: string | null;
  readonly counterpartyIban: string | null;
}

/** Why a document is proposed, and what speaks against it. The apps word each. */
export const MatchReason = {
  PAYMENT_REFERENCE: "PAYMENT_REFERENCE",
  NUMBER: "NUMBER",
  NUMBER_WITHOUT_PREFIX: "NUMBER_WITHOUT_PREFIX",
  NUMBER_APART: "NUMBER_APART",
  NUMBER_GLUED: "NUMBER_GLUED",
  END_TO_END_ID: "END_TO_END_ID",
  CLIENT_NUMBER: "CLIENT_NUMBER",
  CLIENT_ACCOUNT: "CLIENT_ACCOUNT",
  PAID_BEFORE: "PAID_BEFORE",
  CLIENT_NAME: "CLIENT_NAME",
  EXACT_AMOUNT: "EXACT_AMOUNT",
  CASH_DISCOUNT: "CASH_DISCOUNT",
  SUM: "SUM",
  PART: "PART",
  MORE_THAN_OPEN: "MORE_THAN_OPEN",
  WITH_FEE: "WITH_FEE",
  ONLY_ONE_OF_AMOUNT: "ONLY_ONE_OF_AMOUNT",
  SHORT_NUMBER: "SHORT_NUMBER",
  SEVERAL_CLIENTS: "SEVERAL_CLIENTS",
  SEVERAL_OF_AMOUNT: "SEVERAL_OF_AMOUNT",
  BEFORE_DOCUMENT: "BEFORE_DOCUMENT",
  DISCOUNT_LATE: "DISCOUNT_LATE",
  OTHER_PAYER: "OTHER_PAYER",
  RESEMBLES_ANOTHER: "RESEMBLES_ANOTHER",
  DETAILS_DIFFER: "DETAILS_DIFFER",
} as const;
export type MatchReason = (typeof MatchReason)[keyof typeof MatchReason];

/** How certain a proposal is. */
export const Certainty = {
  /** The line names the document, the amount is right to the cent, and nothing speaks against it: can be booked unchecked. */
  SURE: "SURE",
  LIKELY: "LIKELY",
  POSSIBLE: "POSSIBLE",
} as const;
export type Certainty = (typeof Certainty)[keyof typeof Certainty];

/** The part of a line that belongs to one document. */
export interface MatchPart {
  readonly documentId: string;
  /** Minor units of the line, more than 0, even for a debit. */
  readonly amountMinor: number;
  /** Cash discount granted on top, in minor units. */
  readonly discountMinor: number;
  /** The earlier movement that is reversed; null unless the line is a return. */
  readonly reversedEntryId: string | null;
}

/** Where the money of a line may belong. */
export interface BankMatch {
  readonly parts: readonly MatchPart[];
  /** Percent, 1 to 99. */
  readonly confidence: number;
  readonly certainty: Certainty;
  /** What speaks for it, then what speaks against it. */
  readonly reasons: readonly MatchReason[];
}

const SURE_FROM = 95;
const LIKELY_FROM = 70;

export function certaintyOf(confidence: number): Certainty {
  if (confidence >= SURE_FROM) return Certainty.SURE;
  return confidence >= LIKELY_FROM ? Certainty.LIKELY : Certainty.POSSIBLE;
}
