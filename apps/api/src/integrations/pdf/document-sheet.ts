import { formatCalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { Adjustment, DocumentContent, Party } from "@kundenportal/domain/documents/document-content";
import { languageTag, type Locale } from "@kundenportal/domain/locale";
import { formatDecimal } from "@kundenportal/domain/money/decimal";
import { formatAmount, formatMoney, formatUnitPrice } from "@kundenportal/domain/money/money";
import { FRAME, GREY, INK, type PdfSheet } from "./pdf-sheet";
import type { PdfTexts } from "./pdf-texts";
import { lineHeightOf, type TextStyle } from "./text/typesetter";
import { writtenMinor } from "@kundenportal/domain/documents/written-totals";

/** What every part of a printed document needs. */
export interface DocumentSheet {
  readonly sheet: PdfSheet;
  readonly content: DocumentContent;
  readonly version: number;
  readonly locale: Locale;
  readonly texts: PdfTexts;
  /** Readable on white. `#rrggbb` */
  readonly accent: string;
  /** A PNG or JPEG file; null: none. */
  readonly logo: Uint8Array | null;
  /** `Rechnung`, or a more specific name. */
  readonly heading: string;
  /** False for a delivery note without prices. */
  readonly hasPrices: boolean;
  /** Where it can be paid; null if it can't. */
  readonly payUrl: string | null;
  /** Not issued: there is nothing to scan. */
  readonly isPreview: boolean;
}

export const BODY: TextStyle = { weight: "regular", size: 9, color: INK };
export const STRONG: TextStyle = { ...BODY, weight: "bold" };
export const SMALL: TextStyle = { weight: "regular", size: 7.6, color: GREY };

/** With the currency sign. */
export function money({ content, locale }: DocumentSheet, amountMinor: number): string {
  return formatMoney({ amountMinor, currency: content.currency }, locale);
}

/** Without it, for columns. */
export function amount({ content, locale }: DocumentSheet, amountMinor: number): string {
  return formatAmount({ amountMinor, currency: content.currency }, locale);
}

export function date({ locale }: DocumentSheet, calendarDate: string): string {
  return formatCalendarDate(calendarDate, locale);
}

export function decimal({ locale }: DocumentSheet, text: string): string {
  return formatDecimal(text, locale);
}

/** A unit price: at least the digits of the currency, more if it has more. */
export function price({ content, locale }: DocumentSheet, text: string): string {
  return formatUnitPrice(text, content.currency, locale);
}

export function period(
  page: DocumentSheet,
  { start, end }: { start: string | null; end: string | null },
): string | null {
  if (start !== null && end !== null)
    return start === end ? date(page, start) : `${date(page, start)} – ${date(page, end)}`;
  if (start !== null) return page.texts.from(date(page, start));
  return end === null ? null : page.texts.until(date(page, end));
}

export interface AdjustmentText {
  readonly label: string;
  /** With its sign. */
  readonly amount: string;
}

export function adjustmentText(page: DocumentSheet, adjustment: Adjustment): AdjustmentText {
  const isAllowance = adjustment.kind === "ALLOWANCE";
  const reason = adjustment.reason ?? (isAllowance ? page.texts.allowance : page.texts.charge);
  return {
    label:
      adjustment.percent === null ? reason : `${reason} (${page.texts.percent(decimal(page, adjustment.percent))})`,
    amount: amount(page, isAllowance ? -writtenMinor(adjustment) : writtenMinor(adjustment)),
  };
}

/** The lines of an address, without what is missing. The country only if it is not the other party's. */
export function addressLines(party: Party, foreignTo: Party | null, locale: Locale): string[] {
  const town = [party.zip, party.city].filter((part) => part !== null).join(" ");
  const isForeign = party.countryCode !== null && party.countryCode !== foreignTo?.countryCode;
  return [
    party.name,
    party.tradingName,
    party.contactName,
    party.street,
    party.addressAddition,
    town,
    party.region,
    isForeign ? countryName(party.countryCode, locale) : null,
  ]
    .filter((line) => line !== null)
    .filter((line) => line !== "");
}

/** A further party in two lines; nothing when there is none. */
export function drawParty({ sheet, content, locale }: DocumentSheet, label: string, party: Party | null): void {
  if (party === null) return;
  const place = { x: FRAME.left, width: FRAME.width };
  const text = [...addressLines(party, content.seller, locale), party.vatNumber]
    .filter((part) => part !== null)
    .join(", ");
  sheet.needRoom(2 * lineHeightOf(BODY));
  sheet.tags.within("H2", () => sheet.paragraph(label, { ...SMALL, weight: "bold" }, place));
  sheet.paragraph(text, BODY, place);
  sheet.y += 8;
}

/** In groups of four, as on bank cards. */
export function groupIban(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, "$1 ");
}

/** In capitals and in the language of the letter, as the post requires. */
function countryName(code: string, locale: Locale): string {
  try {
    const name = new Intl.DisplayNames([languageTag(locale)], { type: "region" }).of(code) ?? code;
    return name.toLocaleUpperCase(languageTag(locale));
  } catch (error) {
    // Imported files may contain anything in place of a code; it is then printed as it is.
    if (error instanceof RangeError) return code;
    throw error;
  }
}
