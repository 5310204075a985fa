import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import type { Locale } from "@kundenportal/domain/locale";
import { checkEInvoice } from "./check-e-invoice";
import { EInvoiceGap, GAP_TERMS } from "./e-invoice-gap";
import { type BusinessTerm, type EInvoiceReport, type Finding, FindingSeverity } from "./e-invoice-report";
import { EInvoiceProfile, EInvoiceSyntax } from "./e-invoice-syntax";
import { writeEInvoice } from "./write-e-invoice";

/** Something that is missing, or breaks a rule. */
export interface EInvoiceObstacle {
  readonly gap: EInvoiceGap;
  readonly term: BusinessTerm | null;
  /** The rule that is broken, as the check says it; null where something is missing. */
  readonly finding: Finding | null;
}

export interface ContentToCheck {
  readonly content: DocumentContent;
  /** Of the XRechnung. */
  readonly syntax: EInvoiceSyntax;
  readonly locale: Locale;
}

export interface ContentCheck {
  /** What keeps the document from becoming an e-invoice; empty: nothing. */
  readonly obstacles: readonly EInvoiceObstacle[];
  /** Of the XRechnung; null where something is missing, so that there is none. */
  readonly report: EInvoiceReport | null;
}

/**
 * What an invoice or credit note comes to as an e-invoice, in both forms that are written of it: the XRechnung, and what its
 * PDF carries. Pure. Takes about 1 ms for each line.
 */
export function checkContent({ content, syntax, locale }: ContentToCheck): ContentCheck {
  const written = writeEInvoice(content, { syntax, profile: EInvoiceProfile.XRECHNUNG, locale });
  const carried = writeEInvoice(content, { syntax: EInvoiceSyntax.CII, profile: EInvoiceProfile.EN_16931, locale });
  if (!written.ok) return { obstacles: written.gaps.map(toGap), report: null };
  if (!carried.ok) return { obstacles: carried.gaps.map(toGap), report: null };
  const report = checkEInvoice(written.bytes);
  const broken = [report, checkEInvoice(carried.bytes)]
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === FindingSeverity.ERROR);
  return { obstacles: withoutRepeats(broken).map(toObstacle), report };
}

/** The same mistake in many lines, and in both forms, is told once. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const keys = findings.map(({ rule, term }) => `${rule} ${String(term)}`);
  return findings.filter((_finding, index) => keys.indexOf(keys[index] ?? "") === index);
}

function toGap(gap: EInvoiceGap): EInvoiceObstacle {
  return { gap, term: GAP_TERMS[gap], finding: null };
}

function toObstacle(finding: Finding): EInvoiceObstacle {
  const { term } = finding;
  return { gap: gapOf(term), term, finding };
}

/** BT-27 to BT-43 are about the seller, BT-44 to BT-58 about the buyer. */
function gapOf(term: BusinessTerm | null): EInvoiceGap {
  const number = Number(/^BT-(\d+)/.exec(term ?? "")?.[1] ?? 0);
  if (number >= 27 && number <= 43) return EInvoiceGap.SELLER_RULE;
  return number >= 44 && number <= 58 ? EInvoiceGap.BUYER_RULE : EInvoiceGap.DOCUMENT_RULE;
}
