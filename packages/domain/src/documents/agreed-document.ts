import type { PricedLine, TaxedAdjustment, TaxRounding } from "./compute-totals";
import type { WrittenGross } from "./document-content";
import type { DraftAdjustment } from "./draft-adjustment";

/** A line as people write it: with what was agreed, not with what it comes to. */
export interface AgreedLine extends Omit<PricedLine, "priceBaseQuantity" | "adjustments"> {
  readonly adjustments: readonly DraftAdjustment[];
}

export interface AgreedDocument<Line extends AgreedLine> {
  readonly lines: readonly Line[];
  /** On the sum of the lines. */
  readonly adjustments: readonly DraftAdjustment[];
  /** Whether the tax is in all prices and amounts. */
  readonly pricesIncludeTax?: boolean;
  /**
   * What brings the taxes to what is left of those that were agreed. Where the tax is in the prices, it is taken out of the net
   * amount: what was written stays.
   */
  readonly taxRoundings?: readonly TaxRounding[];
}

export type PricedAgreedLine<Line extends AgreedLine> = Omit<Line, "adjustments"> &
  PricedLine & {
    /** Missing where prices are net. */
    readonly gross?: WrittenGross;
  };

export interface PricedDraft<Line extends AgreedLine> {
  readonly lines: readonly PricedAgreedLine<Line>[];
  readonly adjustments: readonly TaxedAdjustment[];
  readonly taxRoundings: readonly TaxRounding[];
}
