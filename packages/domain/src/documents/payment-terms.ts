/** When invoices are to be paid, if nothing else is agreed: as new drafts begin. */
export interface PaymentTerms {
  /** From the document's date; null: no date is preset. */
  readonly dueDays: number | null;
  /** Cash discount in steps, the first to end first. */
  readonly cashDiscounts: readonly { readonly days: number; readonly percent: string }[];
}

export const MAX_DUE_DAYS = 365;
