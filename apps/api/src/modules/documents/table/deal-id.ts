import type { DocumentRow } from "./document-row";

/** The deal that a document belongs to; one that nothing came before begins its own. */
export function dealIdOf({ id, dealId }: Pick<DocumentRow, "id" | "dealId">): string {
  return dealId ?? id;
}
