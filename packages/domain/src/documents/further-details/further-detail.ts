/** Something that an imported file says and that has no place of its own in a document. */
export interface FurtherDetail {
  /** Term of EN 16931, for example `BT-8`; null for what the standard does not know. */
  readonly term: string | null;
  /** The term again, or names of the file's elements from outside in: `SpecifiedTradePaymentTerms[2]/PartialPaymentAmount`. */
  readonly name: string;
  /** As in the file, dates as `2026-03-31`, amounts and quantities with currency or unit behind them. */
  readonly value: string;
  /** Of the line that it is about; null for the whole document. */
  readonly position: string | null;
}
