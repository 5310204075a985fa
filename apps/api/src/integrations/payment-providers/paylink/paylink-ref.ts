/** What a checkout's provider reference contains. */
export interface PaylinkRef {
  readonly linkId: string;
  readonly reference: string;
  readonly amountMinor: number;
  readonly currency: string;
}

/**
 * `{link id}~{our reference}~{amount}~{currency}`. A link that was withdrawn or has expired is gone at the provider, with
 * all its details; money that came through it is still found by our reference.
 */
export function formatPaylinkRef({ linkId, reference, amountMinor, currency }: PaylinkRef): string {
  return [linkId, reference, String(amountMinor), currency].join("~");
}

/** Null for anything we did not write. */
export function parsePaylinkRef(ref: string): PaylinkRef | null {
  const match = /^(\d{1,20})~([0-9a-f-]{36})~(\d{1,15})~([A-Z]{3})$/.exec(ref);
  if (match === null) return null;
  const [, linkId = "", reference = "", amount = "", currency = ""] = match;
  return { linkId, reference, amountMinor: Number(amount), currency };
}
