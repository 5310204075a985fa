import type { CashDiscount } from "@kundenportal/domain/documents/cash-discount";
import type { ActingActor } from "../../access/actors";

/** What a document asks for: all that the ledger knows of it. */
export interface Claim {
  readonly documentId: string;
  readonly currency: string;
  /** In minor units, with fees and rounding; 0 once the document is cancelled. */
  readonly askedMinor: number;
  /** Empty without any. */
  readonly cashDiscounts: readonly CashDiscount[];
}

/** What the ledger holds for a claim, in minor units of its currency. */
export interface Settlement {
  readonly settledMinor: number;
  /** The part of it that is discount and not money. */
  readonly grantedDiscountMinor: number;
}

/** Called after each booking on a claim, in its transaction. */
export type SettlementListener = (actor: ActingActor, documentId: string, settlement: Settlement) => Promise<void>;

/** Where an entry comes from when it did not come through a payment provider. */
export const LedgerSource = {
  BY_HAND: "MANUAL",
  BANK: "BANK",
  DISCOUNT: "DISCOUNT",
  E_INVOICE: "E_INVOICE",
} as const;
export type LedgerSource = (typeof LedgerSource)[keyof typeof LedgerSource];
