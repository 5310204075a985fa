import type { CashDiscount } from "@kundenportal/domain/documents/cash-discount";
import type { ActingActor } from "../../access/actors";

/** What a document asks for: all that the ledger knows about it. */
export interface Claim {
  readonly documentId: string;
  readonly currency: string;
  /** In minor units, with fees and rounding; 0 once the document is cancelled. */
  readonly askedMinor: number;
  /** Empty if there are none. */
  readonly cashDiscounts: readonly CashDiscount[];
}

/** What has been settled of a claim, in minor units of its currency. */
export interface Settlement {
  readonly settledMinor: number;
  /** The part of it that is discount rather than money. */
  readonly grantedDiscountMinor: number;
}

/** Called after each booking on a claim, in its transaction. */
export type SettlementListener = (actor: ActingActor, documentId: string, settlement: Settlement) => Promise<void>;

/** Where an entry comes from if not from a payment provider. */
export const LedgerSource = {
  BY_HAND: "MANUAL",
  BANK: "BANK",
  DISCOUNT: "DISCOUNT",
  E_INVOICE: "E_INVOICE",
} as const;
export type LedgerSource = (typeof LedgerSource)[keyof typeof LedgerSource];
