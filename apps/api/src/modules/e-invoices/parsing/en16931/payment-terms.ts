import { type CalendarDate, compareDates, daysBetween } from "@kundenportal/domain/dates/calendar-date";
import type { DiscountTerm } from "@kundenportal/domain/documents/document-content";
import type { CurrencyCode } from "@kundenportal/domain/money/currency";
import { parseDecimalText } from "@kundenportal/domain/money/money";
import { canonicalDecimal, joinPresent, normaliseParagraphs } from "./normalise-text";

export interface PaymentTerms {
  /** What is left, for people to read. */
  readonly text: string | null;
  readonly discountTerms: readonly DiscountTerm[];
}

/** One line of BT-20 in XRechnung (rule BR-DE-18). */
const DISCOUNT_LINE =
  /^#SKONTO#TAGE=(\d{1,4})#PROZENT=(\d{1,2}(?:\.\d{1,2})?)#(?:BASISBETRAG=(-?\d{1,13}(?:\.\d{1,4})?)#)?$/;

/** As many as such a line can say. */
const MAX_DAYS = 9_999;

/** Extracts the cash discounts from the payment terms. A line that is not quite one stays in the text: nothing is lost. */
export function parsePaymentTerms(texts: readonly string[], currency: CurrencyCode): PaymentTerms {
  const prose: string[] = [];
  const discountTerms: DiscountTerm[] = [];
  for (const line of texts.flatMap((text) => text.split(/\r\n|\n|\r/))) {
    const term = parseDiscountLine(line.trim(), currency);
    if (term === null) prose.push(line);
    else discountTerms.push(term);
  }
  return {
    text: normaliseParagraphs(joinPresent(prose, "\n") ?? ""),
    discountTerms,
  };
}

/** A cash discount written twice, as a line and as fields, is one; which of them says more is kept. */
export function mergeDiscounts(
  written: readonly DiscountTerm[],
  structured: readonly DiscountTerm[],
): readonly DiscountTerm[] {
  const isSame = (a: DiscountTerm, b: DiscountTerm): boolean => a.days === b.days && a.percent === b.percent;
  const others = structured.filter((term) => !written.some((known) => isSame(known, term)));
  return [
    ...written.map((term) => ({
      ...term,
      baseMinor: term.baseMinor ?? structured.find((each) => isSame(each, term))?.baseMinor ?? null,
    })),
    ...others,
  ];
}

/** One of several terms of payment. */
interface DatedTerms {
  readonly date: CalendarDate | null;
  /** It offers a cash discount: its date may be the last day for that. */
  readonly hasDiscount: boolean;
}

/**
 * When all is due (BT-9), of several terms: the last date that is not one of a cash discount. Before it, not everything
 * has to be paid, so nothing is late.
 */
export function chooseDueDate(terms: readonly DatedTerms[]): CalendarDate | null {
  const plain = terms.filter(({ hasDiscount }) => !hasDiscount);
  return latestOf(plain.map(({ date }) => date)) ?? latestOf(terms.map(({ date }) => date));
}

export function latestOf(dates: readonly (CalendarDate | null)[]): CalendarDate | null {
  return (
    dates
      .filter((date) => date !== null)
      .toSorted(compareDates)
      .at(-1) ?? null
  );
}

/** The fields of a cash discount (BG-X-44 of ZUGFeRD's EXTENDED profile). */
interface DiscountFields {
  readonly documentDate: CalendarDate;
  /** Where its days are counted from; null: from the document's date. */
  readonly from: CalendarDate | null;
  readonly days: number | null;
  /** Of the terms that it belongs to. */
  readonly dueDate: CalendarDate | null;
  readonly percent: string | null;
  readonly baseMinor: number | null;
}

/** Null when it cannot be said until when, or how much: what the file says then stays among the further details. */
export function makeDiscountTerm(fields: DiscountFields): DiscountTerm | null {
  const { documentDate, from, days, dueDate, percent, baseMinor } = fields;
  if (documentDate === "" || percent === null || !(Number(percent) > 0 && Number(percent) < 100)) return null;
  const offset = from === null ? 0 : daysBetween(documentDate, from);
  const until = days !== null ? offset + days : dueDate === null ? null : daysBetween(documentDate, dueDate);
  if (until === null || until < 0 || until > MAX_DAYS) return null;
  return { days: until, percent, baseMinor };
}

function parseDiscountLine(line: string, currency: CurrencyCode): DiscountTerm | null {
  const match = DISCOUNT_LINE.exec(line);
  const percent = canonicalDecimal(match?.[2] ?? "");
  if (match === null || percent === null) return null;
  const base = match[3] === undefined ? null : parseDecimalText(match[3], currency);
  if (base !== null && !base.ok) return null;
  return {
    days: Number(match[1]),
    percent,
    baseMinor: base?.value.amountMinor ?? null,
  };
}
