import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import type { Locale } from "@kundenportal/domain/locale";
import { writeCii } from "./cii/write-cii";
import { type EInvoiceProfile, EInvoiceSyntax } from "./e-invoice-syntax";
import type { EInvoiceGap } from "./e-invoice-gap";
import { findGaps } from "./invoice/find-gaps";
import { toInvoice } from "./invoice/to-invoice";
import { writeUbl } from "./ubl/write-ubl";
import { writeXml } from "./xml/xml-node";

export interface EInvoiceForm {
  readonly syntax: EInvoiceSyntax;
  readonly profile: EInvoiceProfile;
  /** Of what we add, such as when an invoice without a date is due. */
  readonly locale: Locale;
}

export type WrittenEInvoice =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** At least one: what a valid e-invoice would have to say and the document does not. */
  | { readonly ok: false; readonly gaps: readonly EInvoiceGap[] };

/**
 * An invoice or credit note as an EN 16931 e-invoice. Pure, and the same bytes for the same content. Amounts and taxes are
 * the document's, never computed again.
 */
export function writeEInvoice(content: DocumentContent, { syntax, profile, locale }: EInvoiceForm): WrittenEInvoice {
  const invoice = toInvoice(content, { syntax, locale });
  const gaps = findGaps(invoice);
  if (gaps.length > 0) return { ok: false, gaps };
  const root = syntax === EInvoiceSyntax.UBL ? writeUbl(invoice, profile) : writeCii(invoice, profile);
  return { ok: true, bytes: writeXml(root) };
}
