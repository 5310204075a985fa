import type { EInvoiceGapField } from "../../gql/graphql";

interface GapPlace {
  readonly documentId: string;
  readonly clientId: string;
  readonly isDraft: boolean;
}

/** Where something that an e-invoice lacks is filled in; null: nowhere, in a document that is issued. */
export function gapHref(field: EInvoiceGapField, { documentId, clientId, isDraft }: GapPlace): string | null {
  if (field.startsWith("SELLER_")) return "/settings/merchant";
  if (field.startsWith("BUYER_")) return `/clients/${clientId}/edit`;
  return isDraft ? `/documents/${documentId}/edit` : null;
}
