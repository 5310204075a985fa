import { type CalendarDate, isCalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { PdfText } from "../../shared/uploads/pdf/read-page-text";

/** What the pages of a PDF seem to say, for people to look at: only what stands behind its name, and once. */
export interface PrintedFacts {
  /** By type: a reminder names its invoice as well. */
  readonly numbers: Readonly<Partial<Record<DocumentType, string>>>;
  readonly clientNumber: string | null;
  readonly date: CalendarDate | null;
  readonly dueDate: CalendarDate | null;
  readonly validUntil: CalendarDate | null;
  /** With tax, as the API writes decimals. Null where another currency is named. */
  readonly total: string | null;
}

const NOTHING: PrintedFacts = {
  numbers: {},
  clientNumber: null,
  date: null,
  dueDate: null,
  validUntil: null,
  total: null,
};

/** Totals are on the first or the last pages. */
const READ_LENGTH = 20_000;

const NUMBER = "((?=[\\p{L}\\d./-]*\\d)[\\p{L}\\d][\\p{L}\\d./-]{0,48}[\\p{L}\\d]|\\d)";
const NO = "(?:[-. ]?(?:nummer|nr|no|number)\\.?)";
const NUMBER_NAMES = {
  INVOICE: "(?:rechnungs?|invoice)",
  REMINDER: "(?:mahnungs?|reminder)",
  OFFER: "(?:angebots?|offer|quote|quotation)",
  CREDIT_NOTE: "(?:gutschrifts?|rechnungskorrektur|credit ?note)",
  DELIVERY_NOTE: "(?:lieferscheins?|delivery ?note)",
  ORDER_CONFIRMATION: "(?:auftragsbestätigungs?|order ?confirmation)",
} as const satisfies Record<DocumentType, string>;
const CLIENT_NUMBER = `(?:kunden|kd|customer|client)${NO}`;

const MONTHS = ["jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];
const ENGLISH_MONTHS: Readonly<Record<string, string>> = { mar: "mär", mrz: "mär", may: "mai", oct: "okt", dec: "dez" };
const DAY = "(\\d{1,2}\\. ?\\d{1,2}\\. ?20\\d\\d|20\\d\\d-\\d\\d-\\d\\d|\\d{1,2}\\.? \\p{L}{3,9}\\.? 20\\d\\d)";
const DATE =
  "(?:(?:rechnungs|beleg|angebots|gutschrifts|lieferschein|auftrags|mahn|invoice |issue |document |(?<!(?:due|delivery|payment|order|service|tax|value|valid) ))(?:datum|date)|date of issue)";
const DUE_DATE =
  "(?:fällig (?:am|bis)|fällig|zahlbar bis(?: zum)?|fälligkeit|fälligkeitsdatum|due date|due on|due by|payable (?:by|until))";
const VALID_UNTIL = "(?:gültig bis(?: zum)?|valid until|bindend bis(?: zum)?)";

const TOTAL =
  "(?:gesamtbetrag|rechnungsbetrag|rechnungssumme|bruttobetrag|endbetrag|gesamtsumme|endsumme|gesamtpreis|angebotssumme|summe brutto|gesamt brutto|gesamt|brutto|zahlbetrag|zu zahlen|zu zahlender betrag|grand total|total amount|amount due|total due|invoice total|total)";
const WITH_TAX =
  "(?: ?\\(?(?:brutto|inkl?\\.?(?: \\d+ ?%)?(?: (?:mwst|ust|umsatzsteuer)\\.?)?|incl\\.? (?:vat|tax))\\)?)?";
const EURO = "(?:in )?(?:eur|€)?";
/** `1.234,50` or `1,234.50`, and never a piece of something longer. */
const AMOUNT = "(\\d{1,3}(?:[.' ]\\d{3})+,\\d\\d|\\d{1,3}(?:,\\d{3})+\\.\\d\\d|\\d+[.,]\\d\\d)(?![\\d.,]*\\d)(?! ?%)";
const OTHER_CURRENCY = /(?<![\p{L}])(?:usd|chf|gbp|pln|czk|dkk|sek|nok|huf|jpy|cny)(?![\p{L}])|[$£¥]/u;

/** The taxes by which a total is known as one: what they come to stands beside it. */
const TAX_PERCENTS = [19, 7, 16, 5, 20, 10] as const;

/** Guesses from the text. Nothing of pages that are pictures, or whose letters can't be told. */
export function readPrintedFacts({ text, isComplete }: PdfText): PrintedFacts {
  if (!isComplete) return NOTHING;
  const read = text.length > 2 * READ_LENGTH ? `${text.slice(0, READ_LENGTH)} ${text.slice(-READ_LENGTH)}` : text;
  const pages = read
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u00ad]+/g, " ");
  const date = findDate(pages, DATE) ?? findOnlyDate(pages);
  return {
    numbers: findNumbers(text, pages),
    clientNumber: findNumber(text, pages, CLIENT_NUMBER),
    date,
    dueDate: notBefore(date, findDate(pages, DUE_DATE)),
    validUntil: notBefore(date, findDate(pages, VALID_UNTIL)),
    total: findTotal(pages),
  };
}

/** What follows a name, if it is the same everywhere. */
function findOnly(pages: string, pattern: string): string | null {
  const found = new Set<string>();
  for (const [, value = ""] of pages.matchAll(new RegExp(`(?<![\\p{L}-])${pattern}`, "gu"))) found.add(value);
  const [first = null, ...others] = found;
  return others.length === 0 ? first : null;
}

function findNumbers(text: string, pages: string): PrintedFacts["numbers"] {
  const found: Partial<Record<DocumentType, string>> = {};
  for (const type of Object.values(DocumentType)) {
    const number = findNumber(text, pages, `${NUMBER_NAMES[type]}${NO}`);
    if (number !== null) found[type] = number;
  }
  return found;
}

/** As it is printed: the pages are in small letters. */
function findNumber(text: string, pages: string, name: string): string | null {
  const small = findOnly(pages, `${name} ?[:#]? ?${NUMBER}(?![\\p{L}\\d])`);
  if (small === null || /^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(small)) return null;
  const index = text.toLowerCase().indexOf(small);
  return index === -1 ? null : text.slice(index, index + small.length);
}

/** Not where names and dates stand in rows of their own: then which belongs to which can't be told. */
function findDate(pages: string, name: string): CalendarDate | null {
  const found = findOnly(pages, `(?<!(?:datum|date|termin|am)[:.]? )${name} ?:? ?${DAY}(?! ?${DAY})`);
  return found === null ? null : toDate(found);
}

function findOnlyDate(pages: string): CalendarDate | null {
  const dates = Array.from(pages.matchAll(new RegExp(`(?<![\\d.])${DAY}(?![\\d])`, "gu")), ([day]) => toDate(day));
  const [first = null, ...others] = new Set(dates);
  return others.length === 0 ? first : null;
}

function notBefore(date: CalendarDate | null, later: CalendarDate | null): CalendarDate | null {
  return later !== null && date !== null && later < date ? null : later;
}

function toDate(text: string): CalendarDate | null {
  const iso = /^20\d\d-/.test(text) ? text : turnRound(text);
  return iso !== null && isCalendarDate(iso) ? iso : null;
}

function turnRound(text: string): string | null {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\.? ?(\d{1,2}|\p{L}+)\.? ?(\d{4})$/u.exec(text) ?? [];
  const name = month.slice(0, 3);
  const index = /\d/.test(month) ? Number(month) : MONTHS.indexOf(ENGLISH_MONTHS[name] ?? name) + 1;
  if (index < 1) return null;
  return `${year}-${String(index).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/**
 * The largest amount on the pages, if it either stands behind a name for totals or is a net amount on the pages and its tax, which is there as well.
 * An advance, a price before the discount or a balance brought forward is then no total, and nothing is said.
 */
function findTotal(pages: string): string | null {
  if (OTHER_CURRENCY.test(pages)) return null;
  const amounts = new Set(
    Array.from(pages.matchAll(new RegExp(`(?<![\\p{L}\\d.,-])${AMOUNT}`, "gu")), ([, amount = ""]) => toCents(amount)),
  );
  const largest = Math.max(0, ...amounts);
  if (largest === 0 || !Number.isSafeInteger(largest)) return null;
  const named = findOnly(pages, `${TOTAL}${WITH_TAX} ?:? ?${EURO} ?${AMOUNT}`);
  const isNamed = named !== null && toCents(named) === largest;
  if (!isNamed && !isNetWithTax(largest, amounts)) return null;
  return `${String(Math.trunc(largest / 100))}.${String(largest % 100).padStart(2, "0")}`;
}

function isNetWithTax(largest: number, amounts: ReadonlySet<number>): boolean {
  return TAX_PERCENTS.some((percent) => {
    const net = Math.round((largest * 100) / (100 + percent));
    // A cent more or less, where the tax is added up line by line.
    return [net - 1, net, net + 1].some(
      (each) => each > 0 && amounts.has(each) && amounts.has(Math.abs(largest - each)),
    );
  });
}

function toCents(amount: string): number {
  return Number(amount.replace(/\D/g, ""));
}
