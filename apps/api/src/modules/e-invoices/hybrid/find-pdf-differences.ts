import { formatDatePart } from "@kundenportal/domain/dates/calendar-date";
import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import type { PdfDifference } from "@kundenportal/domain/documents/pdf-difference";
import { LOCALES } from "@kundenportal/domain/locale";
import { toDecimalText } from "@kundenportal/domain/money/money";
import { isValidIBAN } from "ibantools";
import type { PdfText } from "../../../shared/uploads/pdf/read-page-text";

/** Less is a stamp on a picture: nothing can be said about that. */
const LEAST_TEXT = 40;

type ComparedContent = Pick<DocumentContent, "number" | "documentDate" | "totals" | "paymentInstructions" | "currency">;

/**
 * What the structured part says and the PDF's pages do not: number, date and total, in any usual way of writing, and an
 * account where the pages name only others. Only what is surely different is told: nothing of pages that are pictures, or
 * whose letters can't be told.
 */
export function findPdfDifferences(
  { number, documentDate, totals, paymentInstructions, currency }: ComparedContent,
  { text, isComplete }: PdfText,
): readonly PdfDifference[] {
  const pages = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u00ad]+/g, " ");
  const joined = pages.replaceAll(" ", "");
  if (!isComplete || joined.length < LEAST_TEXT) return [];
  // Letters that are set one by one are told apart by nothing.
  const isSpaced = joined.length < pages.length * 0.6;
  const has = (pattern: string): boolean =>
    new RegExp(`(?<![\\p{L}\\d.,])${pattern}(?![\\p{L}\\d])`, "u").test(pages) ||
    (isSpaced && new RegExp(pattern.replaceAll(" ?", ""), "u").test(joined));

  const total = toDecimalText({ amountMinor: totals.grossMinor, currency });
  const amounts = [totals.grossMinor, totals.dueMinor].map((amountMinor) => toDecimalText({ amountMinor, currency }));
  return [
    ...(joined.includes(number.normalize("NFKC").toLowerCase().replace(/\s/g, ""))
      ? []
      : [difference("NUMBER", number)]),
    ...(dateWays(documentDate).some(has) ? [] : [difference("DATE", documentDate)]),
    ...(amounts.some((amount) => has(amountWays(amount))) ? [] : [difference("TOTAL", total)]),
    ...findOtherAccounts(paymentInstructions, pages).map((iban) => difference("IBAN", iban)),
  ];
}

/** Who pays by card or direct debit needs no account, so pages that name none say nothing else. */
function findOtherAccounts(instructions: DocumentContent["paymentInstructions"], pages: string): readonly string[] {
  const named = findIbans(pages);
  if (named.size === 0) return [];
  const expected = new Set(instructions.flatMap(({ iban }) => (iban === null ? [] : [iban])));
  return [...expected].filter((iban) => !named.has(iban));
}

/** Every valid IBAN in a text, however it is spaced. */
function findIbans(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  // Looked ahead, because what follows one may be the beginning of the next.
  for (const [, candidate = ""] of text.matchAll(/(?<![\p{L}\d])(?=([a-z]{2} ?\d ?\d(?: ?[a-z\d]){11,30}))/gu)) {
    const letters = candidate.replaceAll(" ", "").toUpperCase();
    for (let length = 15; length <= letters.length; length += 1) {
      const iban = letters.slice(0, length);
      if (isValidIBAN(iban)) found.add(iban);
    }
  }
  return found;
}

function difference(kind: PdfDifference["kind"], expected: string): PdfDifference {
  return { kind, expected };
}

/** `1.234,50`, `1,234.50`, `1 234,50`, `1'234.50`, also set in pieces; whole amounts also without decimals. */
function amountWays(amount: string): string {
  const [whole = "", fraction = ""] = amount.replace(/^-/, "").split(".");
  const digits = Array.from(whole, (digit, index) =>
    index > 0 && (whole.length - index) % 3 === 0 ? `[.,'’]? ?${digit}` : digit,
  ).join(" ?");
  const decimals = fraction === "" ? "" : ` ?[.,] ?${Array.from(fraction).join(" ?")}`;
  return /^0*$/.test(fraction) ? `${digits}(?:${decimals}|,[-–]+)?` : `${digits}${decimals}`;
}

/** `2.3.2026`, `02.03.26`, `2026-03-02`, `03/02/2026`, `2. März 2026`, `2 March 2026`, `Mar 2, 2026`. */
function dateWays(date: string): readonly string[] {
  const [year = "", month = "", day = ""] = date.split("-");
  const [d, m] = [day, month].map((part) => (part.startsWith("0") ? `0?${part.slice(1)}` : part));
  const y = `(?:${year.slice(0, 2)})?${year.slice(2)}`;
  const between = " ?[./-] ?";
  const months = LOCALES.flatMap((locale) =>
    (["long", "short"] as const).map((style) =>
      formatDatePart(date, locale, { month: style }).toLowerCase().replace(".", ""),
    ),
  );
  const name = `(?:${[...new Set(months)].join("|")})\\.?`;
  return [
    `${d}${between}${m}${between}${y}`,
    `${m}${between}${d}${between}${y}`,
    `${year} ?[./-]? ?${month} ?[./-]? ?${day}`,
    `${d}\\.? ?${name} ?${y}`,
    `${name} ?${d},? ?${y}`,
  ];
}
