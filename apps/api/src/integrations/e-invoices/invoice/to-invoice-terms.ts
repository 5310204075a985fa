import type { DiscountTerm, DocumentContent } from "@kundenportal/domain/documents/document-content";
import { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { Locale, LocalizedText } from "@kundenportal/domain/locale";
import { formatPercent, getDecimal, powerOfTen } from "@kundenportal/domain/money/decimal";

/** What is owed has a date or terms (BR-CO-25). */
const AT_ONCE: LocalizedText = { de: "Sofort fällig.", en: "Due immediately." };
const CREDITED: LocalizedText = {
  de: "Der Betrag wird Ihnen gutgeschrieben.",
  en: "The amount will be credited to you.",
};

/** A percentage in a line of XRechnung has exactly so many decimals. */
const PERCENT_DECIMALS = 2;

/**
 * The terms of payment (BT-20). A line that begins with `#` would be taken for a cash discount (BR-DE-18), so what people
 * wrote begins with another sign that looks the same; a discount that such a line cannot say is said in words.
 */
export function toInvoiceTerms(
  content: Pick<DocumentContent, "type" | "dueDate" | "paymentTerms" | "discountTerms" | "totals">,
  locale: Locale,
): Pick<DocumentContent, "paymentTerms" | "discountTerms"> {
  const { type, dueDate, totals } = content;
  const discountTerms = content.discountTerms.filter(fitsLine);
  const inWords = content.discountTerms.filter((term) => !fitsLine(term)).map((term) => describe(term, locale));
  const stated = [content.paymentTerms, ...inWords].filter((text) => text !== null).join("\n");
  const isOpen = totals.dueMinor > 0 && dueDate === null && stated === "" && discountTerms.length === 0;
  const standIn = type === DocumentType.CREDIT_NOTE ? CREDITED[locale] : AT_ONCE[locale];
  const text = (isOpen ? standIn : stated).replace(/^(\s*)#/gm, "$1\uff03");
  return { paymentTerms: text === "" ? null : text, discountTerms };
}

function fitsLine({ days, percent }: DiscountTerm): boolean {
  const { units, scale } = getDecimal(percent);
  const isShort = scale <= PERCENT_DECIMALS || units % powerOfTen(scale - PERCENT_DECIMALS) === 0n;
  return isShort && Number(percent) >= 0 && Number(percent) < 100 && days <= 9999;
}

function describe({ days, percent }: DiscountTerm, locale: Locale): string {
  const share = formatPercent(percent, locale).replaceAll("\u00a0", " ");
  return locale === "de"
    ? `${share} Skonto bei Zahlung innerhalb von ${days} Tagen.`
    : `${share} discount if paid within ${days} days.`;
}
