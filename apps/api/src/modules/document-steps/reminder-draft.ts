import { type CalendarDate, formatCalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { TaxCategory } from "@kundenportal/domain/documents/tax-category";
import type { Locale } from "@kundenportal/domain/locale";
import { subtractMinor, sumMinor, toDecimalText } from "@kundenportal/domain/money/money";
import type { DraftLine } from "../documents/versions/document-draft";
import type { DocumentRow } from "../documents/table/document-row";

/** The claim was taxed on its invoice, and a late fee is compensation, not a service. */
const NOT_TAXABLE = TaxCategory.O;

interface ReminderWords {
  readonly title: (level: number) => string;
  readonly intro: (number: string, date: string, dueDate: string) => string;
  readonly openAmount: (number: string, date: string) => string;
  readonly invoice: (number: string, date: string) => string;
  readonly received: string;
  readonly earlierFees: string;
  readonly fee: string;
}

const WORDS: Readonly<Record<Locale, ReminderWords>> = {
  de: {
    title: (level) => `${String(level)}. Mahnung`,
    intro: (number, date, dueDate) =>
      `Guten Tag,\n\nzu unserer Rechnung ${number} vom ${date} ist noch ein Betrag offen. Sicher haben Sie die Zahlung nur übersehen: Bitte begleichen Sie den Betrag bis zum ${dueDate}. Haben Sie inzwischen bezahlt, betrachten Sie dieses Schreiben als gegenstandslos.`,
    openAmount: (number, date) => `Offener Betrag der Rechnung ${number} vom ${date}`,
    invoice: (number, date) => `Rechnung ${number} vom ${date}`,
    received: "Zahlungen und Gutschriften",
    earlierFees: "Mahngebühren bisheriger Mahnungen",
    fee: "Mahngebühr",
  },
  en: {
    title: (level) => `Reminder no. ${String(level)}`,
    intro: (number, date, dueDate) =>
      `Hello,\n\npart of our invoice ${number} dated ${date} is still unpaid. You have probably just overlooked it: please pay the open amount by ${dueDate}. If you have paid in the meantime, please disregard this letter.`,
    openAmount: (number, date) => `Open amount of invoice ${number} dated ${date}`,
    invoice: (number, date) => `Invoice ${number} dated ${date}`,
    received: "Payments and credits",
    earlierFees: "Fees of earlier reminders",
    fee: "Reminder fee",
  },
};

export function reminderTitle(level: number, locale: Locale): string {
  return WORDS[locale].title(level);
}

/** The usual text, for a reminder that was given none. */
export function reminderIntro(invoice: DocumentRow, dueDate: CalendarDate, locale: Locale): string {
  return WORDS[locale].intro(
    invoice.number ?? "",
    formatCalendarDate(invoice.documentDate, locale),
    formatCalendarDate(dueDate, locale),
  );
}

/** In minor units of the invoice's currency. */
interface ReminderAmounts {
  /** What is open on the invoice, the fees of earlier reminders included. */
  readonly openMinor: number;
  readonly earlierFeesMinor: number;
  readonly feeMinor: number;
}

/**
 * What is owed and why: the open amount of the invoice, and the fee if there is one. Where the open amount is not the one
 * that the invoice states, the lines tell how it came about.
 */
export function reminderLines(
  invoice: DocumentRow,
  { openMinor, earlierFeesMinor, feeMinor }: ReminderAmounts,
  locale: Locale,
): readonly DraftLine[] {
  const words = WORDS[locale];
  const line = (name: string, amountMinor: number): DraftLine => ({
    name,
    description: null,
    articleNumber: null,
    quantity: "1",
    unit: null,
    unitPrice: toDecimalText({ amountMinor, currency: invoice.currency }),
    taxCategory: NOT_TAXABLE,
    taxRatePercent: "0",
    optional: false,
    dealLine: null,
    adjustments: [],
  });
  const number = invoice.number ?? "";
  const date = formatCalendarDate(invoice.documentDate, locale);
  // Besides fees, what is asked for in addition to the total is the rounding of an imported invoice.
  const statedMinor = subtractMinor(sumMinor([invoice.grossMinor, invoice.feesMinor]), earlierFeesMinor);
  const receivedMinor = subtractMinor(sumMinor([statedMinor, earlierFeesMinor]), openMinor);
  const isAsStated = receivedMinor === 0 && earlierFeesMinor === 0;
  return [
    line((isAsStated ? words.openAmount : words.invoice)(number, date), statedMinor),
    ...(receivedMinor === 0 ? [] : [line(words.received, subtractMinor(0, receivedMinor))]),
    ...(earlierFeesMinor === 0 ? [] : [line(words.earlierFees, earlierFeesMinor)]),
    ...(feeMinor === 0 ? [] : [line(words.fee, feeMinor)]),
  ];
}
