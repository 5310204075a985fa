import { type CalendarDate, DateUnit, shiftDate } from "../dates/calendar-date";
import type { DiscountTerm, DocumentContent } from "../documents/document-content";
import type { Locale, LocalizedText } from "../locale";
import { percentOf, subtractMinor } from "../money/money";
import { joinPresent, type Missing, writeDate, writeMoney, writeNumber } from "./field-values";
import { type PlaceholderField, textField } from "./placeholder-entry";
import { ofContent } from "./read-document";

/** The fields of `[Invoice.…]` that no other document type has: cash discount, supply, means of payment. */
export const INVOICE_FIELDS: readonly PlaceholderField[] = [
  textField("discount_rate", {
    label: ["Skontosatz", "Cash discount rate"],
    meaning: ["Der Skontosatz, ohne Prozentzeichen.", "The cash discount rate, without a percent sign."],
    read: ofDiscount((_, term, locale) => writeNumber(term.percent, locale)),
  }),
  textField("discount_rate_nullable", {
    label: ["Skontosatz oder 0", "Cash discount rate or 0"],
    meaning: ["Der Skontosatz; 0, wenn es kein Skonto gibt.", "The cash discount rate; 0 when there is no discount."],
    read: ofContent(({ discountTerms }, locale) => writeNumber(discountTerms[0]?.percent ?? 0, locale)),
  }),
  textField("discount_days", {
    label: ["Skontofrist", "Cash discount period"],
    meaning: ["Die Skontofrist in Tagen.", "The cash discount period in days."],
    read: ofDiscount((_, term) => String(term.days)),
  }),
  textField("discount_date", {
    label: ["Skonto bis", "Cash discount until"],
    meaning: ["Der letzte Tag der Skontofrist.", "The last day of the cash discount period."],
    read: ofDiscount(({ documentDate }, { days }, locale) =>
      writeDate(shiftDate(documentDate, { amount: days, unit: DateUnit.DAY }), locale),
    ),
  }),
  textField("discount_amount", {
    label: ["Skontobetrag", "Cash discount"],
    meaning: ["Was bei Zahlung mit Skonto abgezogen wird.", "What may be deducted when paying with cash discount."],
    read: ofDiscount((content, term, locale) => writeMoney(discountMinor(content, term), content.currency, locale)),
  }),
  textField("total_discount", {
    label: ["Gesamtbetrag mit Skonto", "Total with cash discount"],
    meaning: ["Was bei Zahlung mit Skonto zu zahlen ist.", "What to pay when paying with cash discount."],
    read: ofDiscount((content, term, locale) =>
      writeMoney(subtractMinor(content.totals.grossMinor, discountMinor(content, term)), content.currency, locale),
    ),
  }),
  textField("supply_date", {
    label: ["Leistungsdatum", "Date of supply"],
    meaning: ["Tag oder Zeitraum der Leistung.", "The day or period of the supply."],
    read: ofContent((content, locale) =>
      joinPresent(
        supplyDays(content).map((day) => writeDate(day, locale)),
        " – ",
      ),
    ),
  }),
  textField("supply_date_label", {
    label: ["Bezeichnung des Leistungsdatums", "Label for the date of supply"],
    meaning: ["„Leistungsdatum“ oder „Leistungszeitraum“.", "“Date of supply” or “Period of supply”."],
    read: ofContent((content, locale) => SUPPLY_LABELS[supplyDays(content).length]?.[locale]),
  }),
  textField("payment_types", {
    label: ["Zahlungsarten", "Payment methods"],
    meaning: ["Die auf der Rechnung genannten Zahlungsarten.", "The payment methods stated on the invoice."],
    read: ofContent(({ paymentInstructions }, locale) => {
      const names = paymentInstructions.map(({ meansCode }) => PAYMENT_MEANS.get(meansCode)?.[locale]);
      return joinPresent([...new Set(names)], ", ");
    }),
  }),
];

/** By the number of dates that have to be written. */
const SUPPLY_LABELS: readonly (LocalizedText | null)[] = [
  null,
  { de: "Leistungsdatum", en: "Date of supply" },
  { de: "Leistungszeitraum", en: "Period of supply" },
];

/** The codes of UNCL4461 that invoices use in practice. */
const PAYMENT_MEANS: ReadonlyMap<string, LocalizedText> = new Map([
  ["10", { de: "Bar", en: "cash" }],
  ["20", { de: "Scheck", en: "cheque" }],
  ["30", { de: "Überweisung", en: "bank transfer" }],
  ["48", { de: "Karte", en: "card" }],
  ["49", { de: "Lastschrift", en: "direct debit" }],
  ["54", { de: "Kreditkarte", en: "credit card" }],
  ["55", { de: "Debitkarte", en: "debit card" }],
  ["58", { de: "Überweisung", en: "bank transfer" }],
  ["59", { de: "Lastschrift", en: "direct debit" }],
  ["68", { de: "Online-Zahlung", en: "online payment" }],
  ["97", { de: "Verrechnung", en: "set-off" }],
]);

/** The first and last day of the supply; one date when they are the same, none when unknown. */
function supplyDays({ servicePeriod, deliveryDate }: DocumentContent): CalendarDate[] {
  const { start, end } = servicePeriod ?? { start: deliveryDate, end: null };
  return [...new Set([start, end])].filter((day) => day !== null);
}

function discountMinor({ totals }: DocumentContent, { percent, baseMinor }: DiscountTerm): number {
  return percentOf(baseMinor ?? totals.grossMinor, percent);
}

/** Of several discounts the first one counts: Billomat's fields allow for only one. */
function ofDiscount(
  read: (content: DocumentContent, term: DiscountTerm, locale: Locale) => string | Missing,
): ReturnType<typeof ofContent> {
  return ofContent((content, locale) => {
    const [term] = content.discountTerms;
    return term === undefined ? null : read(content, term, locale);
  });
}
