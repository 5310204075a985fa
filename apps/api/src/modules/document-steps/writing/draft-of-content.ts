import { agreedAdjustments, sourceLinesOf } from "@kundenportal/domain/deals/source-lines";
import { type DocumentContent, DocumentReferenceKind } from "@kundenportal/domain/documents/document-content";
import type { TaxExemption } from "@kundenportal/domain/documents/tax-category";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { DocumentDraft, DraftLine } from "../../documents/versions/document-draft";

interface ContentReader {
  readonly isSmallBusiness: boolean;
  /** With net prices, also where they were written with the tax in them. */
  readonly asNet: boolean;
}

/** What was written of a document that was issued here, as it would be written again. */
export function draftOfContent(content: DocumentContent, { isSmallBusiness, asNet }: ContentReader): DocumentDraft {
  const { title, intro, notes, documentDate, dueDate, validUntil, deliveryDate, servicePeriod } = content;
  return {
    ...referencesOf(content),
    title,
    intro,
    note: notes.length === 0 ? null : notes.join("\n\n"),
    date: documentDate,
    dueDate,
    validUntil,
    deliveryDate,
    servicePeriod,
    cashDiscounts: content.discountTerms.map(({ days, percent }) => ({ days, percent })),
    taxExemption: exemptionOf(content, isSmallBusiness),
    pricesIncludeTax: !asNet && content.pricesIncludeTax === true,
    adjustments: agreedAdjustments(content.adjustments, content.currency, asNet),
    lines: linesOf(content, asNet),
    taxRoundings: [],
  };
}

export function referencesOf({
  buyerReference,
  orderReference,
  contractReference,
  references,
}: DocumentContent): Pick<
  DocumentDraft,
  "buyerReference" | "orderReference" | "contractReference" | "projectReference"
> {
  const project = references.find(({ kind }) => kind === DocumentReferenceKind.PROJECT)?.value ?? null;
  return { buyerReference, orderReference, contractReference, projectReference: project };
}

/** A line that was no part of a deal begins one by its place, which only what is stored knows. */
function linesOf(content: DocumentContent, asNet: boolean): readonly DraftLine[] {
  const lines = sourceLinesOf({ id: "", name: content.number, content, asNet, keepsOptional: true });
  return lines.map(({ amountMinor: _amount, position, ...line }) => ({
    ...line,
    dealLine: content.lines.find((each) => each.position === position)?.dealLine ?? null,
  }));
}

/** As stated; a small business need not, and its reason is always the same. */
export function exemptionOf({ taxes }: DocumentContent, isSmallBusiness: boolean): TaxExemption | null {
  const exempt = taxes.find(({ category }) => category === "E");
  if (exempt === undefined || isSmallBusiness) return null;
  const code = exempt.exemptionCode ?? null;
  const reason = exempt.exemptionReason?.slice(0, FIELD_LIMITS.taxExemption.reason) ?? null;
  return code === null && reason === null ? null : { code, reason };
}
