import type { DocumentRow } from "./document-row";

/**
 * Which of the documents that a new one names it can follow: another client's is none of its business, and money of one
 * currency never settles another's.
 */
export function findFollowed<Row extends Pick<DocumentRow, "clientId" | "currency">>(
  named: readonly Row[],
  { clientId, currency }: Pick<DocumentRow, "clientId" | "currency">,
): Row | null {
  return named.find((each) => each.clientId === clientId && each.currency === currency) ?? null;
}
