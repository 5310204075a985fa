import { formatCalendarDate, isCalendarDate } from "../../dates/calendar-date";
import type { Locale, LocalizedText } from "../../locale";
import { isDecimalText } from "../../money/decimal";
import { formatMoney, parseDecimalText } from "../../money/money";
import type { PdfDifference, PdfDifferenceKind } from "../pdf-difference";

const HEADING: LocalizedText = {
  de: "Die PDF-Datei sagt etwas anderes. Es gilt, was hier steht.",
  en: "The PDF says something else. What you see here applies.",
};

const TEXTS: Readonly<Record<PdfDifferenceKind, Readonly<Record<Locale, (expected: string) => string>>>> = {
  NUMBER: {
    de: (expected) => `Die Nummer ${expected} steht nicht in der PDF-Datei.`,
    en: (expected) => `The number ${expected} is not in the PDF.`,
  },
  DATE: {
    de: (expected) => `Das Datum ${expected} steht nicht in der PDF-Datei.`,
    en: (expected) => `The date ${expected} is not in the PDF.`,
  },
  TOTAL: {
    de: (expected) => `Der Betrag ${expected} steht nicht in der PDF-Datei.`,
    en: (expected) => `The amount ${expected} is not in the PDF.`,
  },
  IBAN: {
    de: (expected) =>
      `In der PDF-Datei steht ein anderes Konto als ${expected}. Fragen Sie den Absender, bevor Sie überweisen.`,
    en: (expected) => `The PDF names an account other than ${expected}. Ask the sender before you transfer money.`,
  },
  SEVERAL_INVOICES: {
    de: (expected) => `In der PDF-Datei stecken mehrere E-Rechnungen. Übernommen wurde ${expected}.`,
    en: (expected) => `The PDF contains several e-invoices. We took ${expected}.`,
  },
};

export function pdfDifferencesHeading(locale: Locale): string {
  return HEADING[locale];
}

/** One difference as a sentence. */
export function pdfDifferenceText({ kind, expected }: PdfDifference, currency: string, locale: Locale): string {
  return TEXTS[kind][locale](describe({ kind, expected }, currency, locale));
}

function describe({ kind, expected }: PdfDifference, currency: string, locale: Locale): string {
  if (kind === "DATE" && isCalendarDate(expected)) return formatCalendarDate(expected, locale);
  if (kind === "IBAN") return expected.replace(/(.{4})(?=.)/g, "$1\u00a0");
  const amount = kind === "TOTAL" && isDecimalText(expected) ? parseDecimalText(expected, currency) : null;
  return amount?.ok === true ? formatMoney(amount.value, locale) : expected;
}
