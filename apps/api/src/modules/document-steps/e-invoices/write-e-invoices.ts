import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import type { Locale } from "@kundenportal/domain/locale";
import { EInvoiceProfile, EInvoiceSyntax } from "../../../integrations/e-invoices/e-invoice-syntax";
import { writeEInvoice } from "../../../integrations/e-invoices/write-e-invoice";
import type { CarriedInvoice } from "../../../integrations/pdf/carried-invoice";
import { UnexpectedError } from "../../../shared/errors";
import { sanitiseFileName } from "../../../shared/uploads/sanitise-file-name";
import { AttachmentKind } from "../../documents/versions/document-attachment.repository";
import type { NewAttachment } from "../../documents/versions/new-attachment";
import { checkContents } from "./check-contents";

interface ContentToWrite {
  readonly content: DocumentContent;
  readonly locale: Locale;
  /** Of the XRechnung. */
  readonly syntax: EInvoiceSyntax;
}

interface WrittenEInvoices {
  /** The XRechnung, with its certificate: from then on it is the invoice, byte for byte. */
  readonly attachment: NewAttachment;
  /** The same in CII, for the PDF to carry (ZUGFeRD, Factur-X). */
  readonly carried: CarriedInvoice;
}

/** Null when something keeps the content from being an e-invoice. */
export async function writeEInvoices({ content, locale, syntax }: ContentToWrite): Promise<WrittenEInvoices | null> {
  const [check] = await checkContents([{ content, syntax, locale }]);
  if (check === undefined) throw new UnexpectedError("What is checked comes to something");
  const { obstacles, report } = check;
  if (obstacles.length > 0 || report === null) return null;
  const write = (form: { readonly syntax: EInvoiceSyntax; readonly profile: EInvoiceProfile }): Uint8Array => {
    const written = writeEInvoice(content, { ...form, locale });
    if (!written.ok) throw new UnexpectedError(`Checked as complete, and lacks ${written.gaps.join(", ")}`);
    return written.bytes;
  };
  const profile = EInvoiceProfile.EN_16931;
  return {
    attachment: {
      kind: AttachmentKind.E_INVOICE,
      fileName: sanitiseFileName(`XRechnung ${content.number.replaceAll(/[/\\]/g, "-")}.xml`, "XRechnung.xml"),
      mediaType: "application/xml",
      description: `XRechnung 3.0 (${syntax})`,
      bytes: write({ syntax, profile: EInvoiceProfile.XRECHNUNG }),
      report,
    },
    carried: { profile, bytes: write({ syntax: EInvoiceSyntax.CII, profile }) },
  };
}
