import type { CashDiscount } from "@kundenportal/domain/documents/cash-discount";
import type { ActingActor } from "../../access/actors";

/** What a document asks for: all that the ledger knows about it. */
export interface Claim {
  readonly documentId: string;
  readonly currency: string;
  /** In minor units, with fees and rounding; once the document is cancelled, only what credit notes took off it before. */
  readonly askedMinor: number;
  /** What the credit notes that name the document add up to: no cash discount is granted on that. */
  readonly creditNotesMinor: number;
  /** Empty if there are none. */
  readonly cashDiscounts: readonly CashDiscount[];
}

/** What has been settled of a claim, in minor units of its currency. */
export interface Settlement {
  readonly settledMinor: number;
  /** The part of it that is discount rather than money. */
  readonly grantedDiscountMinor: number;
  /** The part of it that credit notes settle; for a credit note: that is set against the invoice it names. */
  readonly creditedMinor: number;
  /** The part of it that staff set against another claim, or that came from one. */
  readonly setOffMinor: number;
}

/** Called after each booking on a claim, in its transaction. */
export type SettlementListener = (actor: ActingActor, claim: Claim, settlement: Settlement) => Promise<void>;

/** Where an entry comes from if not from a payment provider. */
export const LedgerSource = {
  BY_HAND: "MANUAL",
  /** Given back by transfer or in cash, as staff recorded it. */
  REFUND_BY_HAND: "MANUAL_REFUND",
  BANK: "BANK",
  DISCOUNT: "DISCOUNT",
  E_INVOICE: "E_INVOICE",
  /** A credit note and the invoice it names. */
  CREDIT_NOTE: "CREDIT_NOTE",
  /** Two claims that staff set against each other. */
  SET_OFF: "SET_OFF",
  /** An entry that takes back another one: the key is the id of that one, so that each is taken back once. */
  REVERSAL: "REVERSAL",
} as const;
export type LedgerSource = (typeof LedgerSource)[keyof typeof LedgerSource];
