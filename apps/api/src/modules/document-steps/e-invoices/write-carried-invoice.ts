import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { isEInvoiceType } from "@kundenportal/domain/documents/document-type-rules";
import type { Locale } from "@kundenportal/domain/locale";
import { EInvoiceProfile, EInvoiceSyntax } from "../../../integrations/e-invoices/e-invoice-syntax";
import type { CarriedInvoice } from "../../../integrations/pdf/carried-invoice";
import { writeEInvoice } from "../../../integrations/e-invoices/write-e-invoice";

/** The same as the XRechnung says, in CII, for the PDF to carry (ZUGFeRD, Factur-X); null where there is no XRechnung either. */
export function writeCarriedInvoice(content: DocumentContent, locale: Locale): CarriedInvoice | null {
  if (!isEInvoiceType(content.type)) return null;
  const profile = EInvoiceProfile.EN_16931;
  const written = writeEInvoice(content, { syntax: EInvoiceSyntax.CII, profile, locale });
  return written.ok ? { profile, bytes: written.bytes } : null;
}
