/** An e-invoice that travels inside of its PDF (ZUGFeRD, Factur-X): the same invoice once more, for machines. */
export interface CarriedInvoice {
  /** BT-24, by which it says which rules it follows. */
  readonly profile: string;
  /** In CII. */
  readonly bytes: Uint8Array;
}
