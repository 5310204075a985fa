import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import type { Locale } from "@kundenportal/domain/locale";
import { EInvoiceProfile, EInvoiceSyntax } from "../../../integrations/e-invoices/e-invoice-syntax";
import { writeEInvoice } from "../../../integrations/e-invoices/write-e-invoice";
import type { CarriedInvoice } from "../../../integrations/pdf/carried-invoice";
import { UnexpectedError } from "../../../shared/errors";

/** The same as the XRechnung says, in CII, for the PDF to carry (ZUGFeRD, Factur-X). For what nothing keeps from being an e-invoice. */
export function writeCarriedInvoice(content: DocumentContent, locale: Locale): CarriedInvoice {
  const profile = EInvoiceProfile.EN_16931;
  const written = writeEInvoice(content, { syntax: EInvoiceSyntax.CII, profile, locale });
  if (!written.ok) throw new UnexpectedError(`Checked as complete, and lacks ${written.gaps.join(", ")}`);
  return { profile, bytes: written.bytes };
}
