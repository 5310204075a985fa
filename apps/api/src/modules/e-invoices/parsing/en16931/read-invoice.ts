import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import type { EInvoiceAttachment, EInvoiceSyntax, ElectronicAddress } from "./parsed-e-invoice";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";
import type { InvoiceKind } from "./type-codes";

/** What the reader of one syntax returns. Only valid if its `FieldReader` has no problems. */
export interface ReadInvoice {
  readonly syntax: EInvoiceSyntax;
  /** BT-24 */
  readonly profile: string;
  /** BT-3 */
  readonly typeCode: string;
  readonly kind: InvoiceKind;
  /** As in the file: adjustments may still be negative, taxes in any order, positions not unique. */
  readonly content: Omit<DocumentContent, "type">;
  /** BT-49 */
  readonly buyerEndpoint: ElectronicAddress | null;
  readonly supportingDocuments: readonly SupportingDocument[];
  /** The group BG-22, to which a missing total is attributed. */
  readonly totalsElement: XmlElement;
  /** BG-DEX-09 of the XRechnung extension: parts of the amount due that third parties charge. */
  readonly thirdPartyPayment: XmlElement | null;
}

/** BG-24 */
export interface SupportingDocument {
  readonly id: string;
  readonly description: string | null;
  readonly url: string | null;
  readonly attachment: EInvoiceAttachment | null;
}
