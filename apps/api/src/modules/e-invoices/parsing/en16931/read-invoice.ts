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
  /** Which rules for its totals the file follows. */
  readonly scope: InvoiceScope;
}

/** What a profile has beside, or lacks against, EN 16931. */
export const InvoiceScope = {
  FULL: "FULL",
  /** ZUGFeRD's EXTENDED: sums may be off by a unit for each of their parts (BR-FXEXT-CO-10 to 12). */
  EXTENDED: "EXTENDED",
  /** Totals and taxes, no lines: BASIC WL. */
  WITHOUT_LINES: "WITHOUT_LINES",
  /** Totals only: MINIMUM. */
  TOTALS_ONLY: "TOTALS_ONLY",
  /** ZUGFeRD 1.0, from before EN 16931: lines need no price and no tax, exemptions no reason. */
  LEGACY: "LEGACY",
} as const;
export type InvoiceScope = (typeof InvoiceScope)[keyof typeof InvoiceScope];

export function hasLines(scope: InvoiceScope): boolean {
  return scope !== InvoiceScope.WITHOUT_LINES && scope !== InvoiceScope.TOTALS_ONLY;
}

/** BT-24 of ZUGFeRD and Factur-X says how much is in the file. */
export function scopeOf(profile: string): InvoiceScope {
  const level = /^urn:(?:zugferd\.de|factur-x\.eu):\dp\d:(minimum|basicwl)$/.exec(profile)?.[1];
  if (level === "minimum") return InvoiceScope.TOTALS_ONLY;
  if (level === "basicwl") return InvoiceScope.WITHOUT_LINES;
  if (profile.startsWith("urn:ferd:CrossIndustryDocument:")) return InvoiceScope.LEGACY;
  return /:\dp\d:extended$/.test(profile) ? InvoiceScope.EXTENDED : InvoiceScope.FULL;
}

/** BG-24 */
export interface SupportingDocument {
  readonly id: string;
  readonly description: string | null;
  readonly url: string | null;
  readonly attachment: EInvoiceAttachment | null;
}
