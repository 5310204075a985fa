import {
  isDigit,
  isJoinedAt,
  readReferenceText,
  type ReferenceText,
  separatorAt,
  type Standing,
} from "./reference-text";

/** What may be said before the bare digits of an invoice's or a credit note's number. */
const ANNOUNCING = new Set(
  (
    "RECHNUNG RECHNUNGEN RECHNUNGS RECHNG RECHN RECH RECHNR RECHNUNGSNR RECHNUNGSNUMMER RECHNUNGSNUMMERN RG RGN RGNR RGNUMMER " +
    "RE REG RENR RNR RN R RE NR NO NUMMER NUMMERN NUMBER NUM BELEG BELEGE BELEGNR BELEGNUMMER FAKTURA FAKT FA FANR " +
    "INVOICE INVOICES INV INVNR INVNO BILL FACTURE GUTSCHRIFT GUTSCHRIFTNR GUTSCHRIFTSNR CREDITNOTE"
  ).split(" "),
);
/** Words that lead from the announcement to the number, or from one number to the next. */
const LINKING = new Set("NR NO NUMMER NUMMERN NUMBER NUM UND U AND E ET BIS".split(" "));
/** A number after one of these is another kind of number. */
const DIVERTING = new Set(
  (
    "KUNDE KUNDEN KUNDENNR KUNDENNUMMER KD KDNR KND KNR DEBITOR DEBITORNR CUSTOMER AUFTRAG AUFTRAGS AUFTRAGSNR AUFTR " +
    "BESTELLUNG BESTELL BESTELLNR ORDER ANGEBOT ANGEBOTS ANGEBOTSNR LIEFERSCHEIN LIEFERSCHEINNR LS VERTRAG VERTRAGS VERTRAGSNR " +
    "ARTIKEL ARTIKELNR ART OBJEKT PROJEKT PLZ KONTO KONTONR KTO IBAN BIC BLZ MANDAT MREF TEL TELEFON WARE POS HAUS " +
    "STR STRASSE EUR EURO BETRAG VOM AM DATUM"
  ).split(" "),
);
/** Between the numbers of a list. */
const LIST_MARK = /^[/,;+&]$/;

interface Run {
  readonly text: string;
  readonly start: number;
}

/** How the bare digits of a number stand. */
interface DigitsStanding {
  readonly standing: Standing;
  /** Whether a word says that it is an invoice's number, or the text is nothing else. */
  readonly isAnnounced: boolean;
}

/**
 * How digits stand at `start`; null when they are part of something else: a longer number, a date, an amount, a number
 * with letters of its own. `foreignPrefixes`: the letters before the numbers of other ranges.
 */
export function digitsStandingAt(
  text: ReferenceText,
  digits: string,
  start: number,
  { own, foreignPrefixes }: { readonly own: ReferenceText; readonly foreignPrefixes: ReadonlySet<string> },
): DigitsStanding | null {
  const end = start + digits.length;
  if (!text.compact.startsWith(digits, start)) return null;
  const { isAnnounced, isForeign } = findAnnouncement(text, start, foreignPrefixes);
  if (isForeign || !isFreeBefore(text, start, isAnnounced) || !isFreeBehind(text, end, isAnnounced)) return null;
  const isTorn = isTornFrom(text, start, own, digits);
  return isTorn && !isAnnounced ? null : { standing: isTorn ? "APART" : "ALONE", isAnnounced };
}

/** Letters before the first digit of a number: `RE` of `RE-2026-0042`; "" when it begins with a digit. */
export function prefixOf(number: string): string {
  return /^[A-Z]*/.exec(readReferenceText(number).compact)?.[0] ?? "";
}

/** The letters before a position; "" when there are digits, or nothing. */
export function wordBefore(text: ReferenceText, position: number): string {
  const run = runBefore(text, position);
  return run === null || isDigit(run.text.charAt(0)) ? "" : run.text;
}

/** Goes back over the numbers of a list to the word that announces them. */
function findAnnouncement(
  text: ReferenceText,
  start: number,
  foreignPrefixes: ReadonlySet<string>,
): { readonly isAnnounced: boolean; readonly isForeign: boolean } {
  let position = start;
  let isLinked = false;
  for (let run = runBefore(text, position); run !== null; run = runBefore(text, position)) {
    const isOther = isDigit(run.text.charAt(0));
    const isClose = position === start || !isOther || !isJoinedAt(text, position) || isListedAt(text, position);
    if (!isClose) break;
    position = run.start;
    if (isOther) continue;
    if (DIVERTING.has(run.text) || foreignPrefixes.has(run.text)) return { isAnnounced: false, isForeign: true };
    if (LINKING.has(run.text)) isLinked = run.text.startsWith("N");
    else return { isAnnounced: ANNOUNCING.has(run.text), isForeign: false };
  }
  return { isAnnounced: isLinked || isWhole(text, start), isForeign: false };
}

/** Whether nothing but digits is in the text. */
function isWhole({ compact }: ReferenceText, start: number): boolean {
  return start === 0 && /^\d+$/.test(compact);
}

function isFreeBefore(text: ReferenceText, start: number, isAnnounced: boolean): boolean {
  if (start === 0) return true;
  const isAfterDigit = isDigit(text.compact.charAt(start - 1));
  if (separatorAt(text, start) === "") return !isAfterDigit && isAnnounced;
  if (!isJoinedAt(text, start)) return true;
  return isAnnounced && (!isAfterDigit || isListedAt(text, start));
}

function isFreeBehind(text: ReferenceText, end: number, isAnnounced: boolean): boolean {
  const separator = separatorAt(text, end);
  if (separator === null) return true;
  if (separator === "") return false;
  if (!isJoinedAt(text, end)) return true;
  if (!isDigit(text.compact.charAt(end))) return separator !== "-";
  return isAnnounced && isListedAt(text, end);
}

/** Whether a list goes on here. What follows a comma may instead be the cents of an amount. */
function isListedAt(text: ReferenceText, position: number): boolean {
  if (!LIST_MARK.test(separatorAt(text, position) ?? "")) return false;
  const next = /^\d+/.exec(text.compact.slice(position))?.[0] ?? "";
  return next.length > 2;
}

/** Whether there are separators inside that the number itself does not have there. */
function isTornFrom(text: ReferenceText, start: number, own: ReferenceText, digits: string): boolean {
  const ownSeparators = digitSeparators(own);
  return Array.from(digits).some(
    (_, index) => index > 0 && (text.separators[start + index] ?? "") !== "" && ownSeparators[index] === "",
  );
}

/** Of the digits of a number only, by their position among them. */
function digitSeparators({ compact, separators }: ReferenceText): readonly string[] {
  return separators.filter((_, index) => isDigit(compact.charAt(index)));
}

function runBefore({ compact, separators }: ReferenceText, end: number): Run | null {
  if (end === 0) return null;
  const isNumber = isDigit(compact.charAt(end - 1));
  let start = end - 1;
  while (start > 0 && separators[start] === "" && isDigit(compact.charAt(start - 1)) === isNumber) start -= 1;
  return { text: compact.slice(start, end), start };
}
