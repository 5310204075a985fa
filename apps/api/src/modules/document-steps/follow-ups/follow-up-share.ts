/** How much of a source is wanted. All null: all that is left. */
export interface FollowUpShare {
  /** Partial invoices: of everything that was agreed. */
  readonly percent: string | null;
  /** Partial invoices: decimal text, net, or with tax where the source has prices with tax. */
  readonly amount: string | null;
  /** By the position in the source; lines that are not named are left out. */
  readonly quantities: readonly { readonly position: string; readonly quantity: string }[] | null;
}
