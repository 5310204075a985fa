import type { DecimalText } from "../money/decimal";

/** Cash discount (Skonto). */
export interface DiscountTerm {
  readonly days: number;
  readonly percent: DecimalText;
  /** The part of the gross total that the discount applies to; null: all of it. */
  readonly baseMinor: number | null;
}
