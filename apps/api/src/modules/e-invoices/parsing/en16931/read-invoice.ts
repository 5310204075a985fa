import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import type { EInvoiceAttachment, EInvoiceSyntax, ElectronicAddress } from "./parsed-e-invoice";
import type { XmlElement } from "../../../uploads/xml/xml-element";
import type { InvoiceKind } from "./type-codes";

/** What a reader makes of one syntax. Worth something only while its `FieldReader` has no problems. */
export interface ReadInvoice {
  readonly syntax: EInvoiceSyntax;
  /** BT-24 */
  readonly profile: string;
  /** BT-3 */
  readonly typeCode: string;
  readonly kind: InvoiceKind;
  /** As the file says it: adjustments may still be negative, taxes in any order, positions not unique. */
  readonly content: Omit<DocumentContent, "type">;
  /** BT-49 */
  readonly buyerEndpoint: ElectronicAddress | null;
  readonly supportingDocuments: readonly SupportingDocument[];
  /** The group BG-22, to blame for a total that is not there. */
  readonly totalsElement: XmlElement;
  /** BG-DEX-09 of the XRechnung extension: parts of what is due that others ask for. */
  readonly thirdPartyPayment: XmlElement | null;
}

/** BG-24 */
export interface SupportingDocument {
  readonly id: string;
  readonly description: string | null;
  readonly url: string | null;
  readonly attachment: EInvoiceAttachment | null;
}
