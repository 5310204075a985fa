import { compactReference } from "@kundenportal/domain/bank/reference-text";
import { type CsvColumnChoice, type CsvDirection, CsvField } from "./csv-field";
import type { CsvRow, CsvTable } from "./csv-table";
import { hasSign } from "./csv-values";

const OUT_WORDS = new Set(
  (
    "S SOLL D DR DB DBIT DEBIT DEBET - OUT OUTGOING OUTBOUND AUS AUSGANG AUSGEHEND AUSGABE GELDAUSGANG ZAHLUNGSAUSGANG " +
    "BELASTUNG LASTSCHRIFT ABBUCHUNG AUSZAHLUNG WITHDRAWAL SENT SEND EXPENSE MINUS"
  ).split(" "),
);
const IN_WORDS = new Set(
  (
    "H HABEN C CR CRDT CREDIT + IN INCOMING INBOUND EIN EINGANG EINGEHEND EINNAHME GELDEINGANG ZAHLUNGSEINGANG " +
    "GUTSCHRIFT EINZAHLUNG DEPOSIT RECEIVED RECEIVE INCOME PLUS"
  ).split(" "),
);
/** Headings of columns that can hold nothing else. */
const HEADING =
  /^(?:\+\s?\/\s?[-–]|vorzeichen|sign|richtung|direction|(?:umsatz|zahlungs|geld)richtung|[sdc]\s?\/\s?[hcd]|dr\s?\/\s?cr|soll.{0,3}haben.*|debit.{0,3}credit.*|credit.{0,3}debit.*|lastschrift.{0,3}gutschrift|belastung.{0,3}gutschrift)$/i;
/** In a bank's own words for a movement: money went out. */
const OUT_TEXT =
  /lastschrift(?!.*(?:gutschrift|einzug))|belastung|abbuchung|auszahlung|kartenzahlung|kartenumsatz|überweisung an|ueberweisung an|dauerauftrag(?!.*gutschrift)|debit|withdrawal|card payment|lohn|gehalt/i;
/** Columns that hold something else, whatever their values look like. */
const OTHER_FIELDS: ReadonlySet<CsvField> = new Set([
  CsvField.BOOKED_ON,
  CsvField.VALUE_ON,
  CsvField.AMOUNT,
  CsvField.DEBIT,
  CsvField.CREDIT,
  CsvField.CURRENCY,
  CsvField.PURPOSE,
  CsvField.COUNTERPARTY_NAME,
  CsvField.COUNTERPARTY_ACCOUNT,
  CsvField.PAYER,
  CsvField.PAYEE,
  CsvField.OWN_ACCOUNT,
]);
const MAX_VALUES = 12;
const MAX_VALUE_LENGTH = 40;
const MAX_MARK_LENGTH = 1;

/** What a value of a direction column means when it is a common word for it; null otherwise. */
export function meaningOf(value: string): CsvDirection["direction"] | null {
  const word = compactReference(value) || value.trim().replace(/[\u2212\u2013]/g, "-");
  if (OUT_WORDS.has(word)) return "OUT";
  return IN_WORDS.has(word) ? "IN" : null;
}

/** The different values of columns that have only a few, for somebody who says what they mean. */
export function valuesOfColumns(
  { headings }: CsvTable,
  rows: readonly CsvRow[],
): readonly { readonly column: number; readonly values: readonly string[] }[] {
  return headings.flatMap((_, column) => {
    const values = valuesOf(rows, column);
    const isShort =
      values.length > 0 && values.length <= MAX_VALUES && values.every(({ length }) => length <= MAX_VALUE_LENGTH);
    return isShort ? [{ column, values }] : [];
  });
}

/**
 * Whether these rows leave open which way money went. Null when they do not: by signs, by columns for both ways, or by a
 * column whose values are known. Otherwise the column that seems to say it, or null when there is none to be seen.
 * `asked`: columns about which a person has said what they hold.
 */
export function findOpenDirection(
  { headings }: CsvTable,
  rows: readonly CsvRow[],
  columns: readonly CsvColumnChoice[],
  { directions, asked }: { readonly directions: readonly CsvDirection[]; readonly asked: readonly CsvColumnChoice[] },
): { readonly column: number | null } | null {
  const columnOf = (field: CsvField): number | null => columns.find((choice) => choice.field === field)?.column ?? null;
  const direction = columnOf(CsvField.DIRECTION);
  if (direction !== null) {
    const isKnown = (value: string): boolean =>
      meaningOf(value) !== null || directions.some((choice) => choice.value === value);
    return valuesOf(rows, direction).every(isKnown) ? null : { column: direction };
  }
  const amount = columnOf(CsvField.AMOUNT);
  if (amount === null || rows.some(({ cells }) => hasSign(cells[amount] ?? ""))) return null;
  const unsigned = rows.filter(({ cells }) => (cells[amount] ?? "").trim() !== "");
  if (unsigned.length === 0) return null;
  const isFree = (column: number): boolean =>
    !asked.some((choice) => choice.column === column) &&
    !columns.some((choice) => choice.column === column && OTHER_FIELDS.has(choice.field));
  const text = columnOf(CsvField.BOOKING_TEXT);
  const isCandidate = (heading: string, column: number): boolean =>
    isFree(column) && isDirection(heading.trim(), unsigned, column) && (column !== text || saysOut(unsigned, column));
  const candidate = headings.findIndex(isCandidate);
  // Somebody who saw the table may say that all of it came in, unless the table says otherwise in plain words.
  if (candidate >= 0 && (asked.length === 0 || saysOut(unsigned, candidate))) return { column: candidate };
  return text !== null && saysOut(unsigned, text) && asked.length === 0 ? { column: null } : null;
}

/** Whether the bank's words for the kind of a movement say of any row that money went out. */
function saysOut(rows: readonly CsvRow[], column: number): boolean {
  return rows.some(({ cells }) => {
    const text = (cells[column] ?? "").trim();
    return meaningOf(text) === "OUT" || OUT_TEXT.test(text);
  });
}

function isDirection(heading: string, rows: readonly CsvRow[], column: number): boolean {
  if (HEADING.test(heading)) return true;
  const cells = rows.map((row) => (row.cells[column] ?? "").trim());
  if (cells.some((cell) => cell === "")) return false;
  return cells.every((cell) => meaningOf(cell) !== null || (cell.length <= MAX_MARK_LENGTH && /^\D+$/.test(cell)));
}

/** Trimmed, without empty ones, in the order in which they come; one more than are of use. */
function valuesOf(rows: readonly CsvRow[], column: number): readonly string[] {
  const values = new Set<string>();
  for (const { cells } of rows) {
    const value = (cells[column] ?? "").trim();
    if (value !== "") values.add(value);
    if (values.size > MAX_VALUES) break;
  }
  return [...values];
}
