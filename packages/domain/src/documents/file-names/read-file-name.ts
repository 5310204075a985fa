import { type CalendarDate, isCalendarDate } from "../../dates/calendar-date";
import type { DecimalText } from "../../money/decimal";
import { DocumentType } from "../document-types";

/** What the name of a document's file seems to say. */
export interface FileNameFacts {
  readonly type: DocumentType | null;
  readonly date: CalendarDate | null;
  /** Exact decimal; only where it can be nothing else. */
  readonly total: DecimalText | null;
  /** Everything with a digit that is neither date nor amount: the document's number, the client's, in the order of the name. */
  readonly numbers: readonly string[];
  /** In small letters with single spaces, to look for names in. */
  readonly text: string;
}

/** By how a word begins, longer ones first: a `Rechnungskorrektur` is no invoice. */
const TYPE_WORDS: readonly (readonly [string, DocumentType])[] = [
  ["auftragsbest", DocumentType.ORDER_CONFIRMATION],
  ["order confirmation", DocumentType.ORDER_CONFIRMATION],
  ["orderconfirmation", DocumentType.ORDER_CONFIRMATION],
  ["rechnungskorrektur", DocumentType.CREDIT_NOTE],
  ["stornorechnung", DocumentType.CREDIT_NOTE],
  ["gutschrift", DocumentType.CREDIT_NOTE],
  ["credit", DocumentType.CREDIT_NOTE],
  ["lieferschein", DocumentType.DELIVERY_NOTE],
  ["delivery", DocumentType.DELIVERY_NOTE],
  ["zahlungserinnerung", DocumentType.REMINDER],
  ["mahnung", DocumentType.REMINDER],
  ["reminder", DocumentType.REMINDER],
  ["angebot", DocumentType.OFFER],
  ["offer", DocumentType.OFFER],
  ["quot", DocumentType.OFFER],
  ["rechnung", DocumentType.INVOICE],
  ["invoice", DocumentType.INVOICE],
];

/** What numbers begin with. */
const NUMBER_PREFIXES: Readonly<Record<string, DocumentType>> = {
  re: DocumentType.INVOICE,
  rg: DocumentType.INVOICE,
  rnr: DocumentType.INVOICE,
  inv: DocumentType.INVOICE,
  an: DocumentType.OFFER,
  ang: DocumentType.OFFER,
  ab: DocumentType.ORDER_CONFIRMATION,
  ls: DocumentType.DELIVERY_NOTE,
  gs: DocumentType.CREDIT_NOTE,
  gu: DocumentType.CREDIT_NOTE,
  ma: DocumentType.REMINDER,
};

const DATES: readonly { readonly pattern: RegExp; readonly order: readonly [number, number, number] }[] = [
  { pattern: /(?<![\d.-])(20\d\d)[-.]?(\d\d)[-.]?(\d\d)(?![\d-])/g, order: [1, 2, 3] },
  { pattern: /(?<![\d.-])(\d{1,2})[-.](\d{1,2})[-.](20\d\d)(?![\d-])/g, order: [3, 2, 1] },
];
/** `1.234,50`, with or without a currency; or any amount in front of one. */
const AMOUNT =
  /(?<![\p{L}\d.,-])(?:(\d{1,3}(?:\.\d{3})+|\d+),(\d\d)(?![\d,.])|(\d+)(?:\.(\d\d))?(?= ?(?:eur|€)))(?: ?(?:eur|€))?/iu;

/** What scanners and cameras call their files says nothing about what is on them. */
const COUNTED_BY_DEVICE =
  /^(?:scan|img|image|dsc|pic|foto|doc|dok|document|dokument|file|datei|pdf|page|seite)[-.]?\d+$/i;

/**
 * `RE-2026-0042_K-2044_2026-03-02_119,00.pdf`, `Rechnung 4711 Muster GmbH vom 2.3.2026.pdf`. Guesses, for people to look at:
 * what is ambiguous is left out.
 */
export function readFileName(fileName: string): FileNameFacts {
  const name = fileName
    .normalize("NFC")
    .replace(/\.[a-z0-9]{1,4}$/i, "")
    .replace(/[_\s\u00a0]+/g, " ")
    .trim();
  const dated = takeDate(name);
  const priced = takeAmount(dated.rest);
  const numbers = priced.rest
    .split(/[ ,;()[\]]+/)
    .map((part) => part.replace(/^[-.#]+|[-.]+$/g, ""))
    .filter((part) => /\d/.test(part) && part.length <= 50 && !COUNTED_BY_DEVICE.test(part));
  const text = name.toLowerCase();
  return { type: findType(text, numbers), date: dated.date, total: priced.total, numbers, text };
}

function takeDate(name: string): { readonly date: CalendarDate | null; readonly rest: string } {
  for (const { pattern, order } of DATES) {
    for (const match of name.matchAll(pattern)) {
      const [year, month, day] = order.map((index) => (match[index] ?? "").padStart(2, "0"));
      const date = `${year ?? ""}-${month ?? ""}-${day ?? ""}`;
      if (isCalendarDate(date)) return { date, rest: without(name, match) };
    }
  }
  return { date: null, rest: name };
}

function takeAmount(name: string): { readonly total: DecimalText | null; readonly rest: string } {
  const match = AMOUNT.exec(name);
  if (match === null) return { total: null, rest: name };
  const [, grouped, cents, whole, fraction] = match;
  const units = grouped?.replaceAll(".", "") ?? whole ?? "";
  return { total: `${units}.${cents ?? fraction ?? "00"}`, rest: without(name, match) };
}

function without(text: string, { 0: found, index }: RegExpExecArray): string {
  return `${text.slice(0, index)} ${text.slice(index + found.length)}`;
}

function findType(text: string, numbers: readonly string[]): DocumentType | null {
  const named = TYPE_WORDS.find(([word]) => new RegExp(`(?<!\\p{L})${word}`, "u").test(text));
  if (named !== undefined) return named[1];
  for (const part of [...numbers, ...text.split(/[ \d]/)]) {
    const prefix = /^\p{L}+/u.exec(part.toLowerCase())?.[0] ?? "";
    const isWhole = part.toLowerCase() === prefix || /^\p{L}+[-.]?\d/u.test(part);
    const type = Object.hasOwn(NUMBER_PREFIXES, prefix) && isWhole ? NUMBER_PREFIXES[prefix] : undefined;
    if (type !== undefined) return type;
  }
  return null;
}
