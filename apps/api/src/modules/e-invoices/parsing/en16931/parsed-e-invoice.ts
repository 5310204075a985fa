import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import type { EInvoiceProblem } from "./e-invoice-problem";
import type { EInvoiceType, InvoiceKind } from "./type-codes";

export type EInvoiceSyntax = "UBL" | "CII";

export type EInvoiceParseResult =
  | { readonly ok: true; readonly invoice: ParsedEInvoice }
  /** At least one problem, in no particular order; if there are very many, only the first ones. */
  | { readonly ok: false; readonly problems: readonly EInvoiceProblem[] };

export interface ParsedEInvoice {
  readonly syntax: EInvoiceSyntax;
  /** BT-24, for example `urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0`. */
  readonly profile: string;
  /** BT-3, UNTDID 1001. */
  readonly typeCode: string;
  readonly kind: InvoiceKind;
  readonly documentType: EInvoiceType;
  /** The same in both syntaxes of one invoice. */
  readonly content: DocumentContent;
  readonly buyerIdentity: BuyerIdentity;
  /** The files embedded in the e-invoice, in order; names are safe and unique within it. */
  readonly attachments: readonly EInvoiceAttachment[];
  /** Documents that the issuer keeps elsewhere. The addresses are untrusted text and are never fetched. */
  readonly externalReferences: readonly ExternalReference[];
}

/** What an e-invoice says about the debtor, for finding the client. */
export interface BuyerIdentity {
  /** BT-44 */
  readonly name: string;
  /** BT-48, in capitals without spaces. */
  readonly vatNumber: string | null;
  /** BT-46, usually the client number. */
  readonly identifier: string | null;
  /** BT-58, and BT-49 where it is an email address; in lower case, without duplicates. */
  readonly emails: readonly string[];
  /** BT-49, where the buyer receives e-invoices. */
  readonly endpoint: ElectronicAddress | null;
}

export interface ElectronicAddress {
  /** From the EAS list: `EM` email, `0204` Leitweg-ID, `9930` German VAT number, …; null when the file does not say. */
  readonly schemeId: string | null;
  readonly value: string;
}

export interface EInvoiceAttachment {
  /** BT-122 */
  readonly id: string;
  /** BT-123 */
  readonly description: string | null;
  /** No folders, no control characters, at most 200 characters. */
  readonly fileName: string;
  /** One of `ATTACHMENT_MEDIA_TYPES`, as the file claims. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

interface ExternalReference {
  /** BT-122 */
  readonly id: string;
  /** BT-123 */
  readonly description: string | null;
  /** BT-124 */
  readonly url: string;
}
