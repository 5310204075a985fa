import { isCalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { DEFAULT_TIME_ZONE, isTimeZone } from "@kundenportal/domain/dates/time-zone";
import { LOCALES, Locale } from "@kundenportal/domain/locale";
import { isCurrencyCode } from "@kundenportal/domain/money/currency";
import { UnreadableError } from "../shared/errors";

/*
 * The border where rows become values that the rest relies on. What is stored may have been written by a newer version or by hand.
 */

/** What a column may hold; null always may. */
export interface StoredColumn {
  readonly accepts: (value: unknown) => boolean;
  /** What stands in for anything else. Without it the row can't be read. */
  readonly instead?: (value: unknown) => unknown;
  /** JSON: `accepts` and `instead` are about what it says. Rows of a page are read before the unreadable ones are left out. */
  readonly isJson?: true;
  /** The row gets what the JSON says instead of its text: what is read often is parsed once. */
  readonly isParsed?: true;
}

/** Columns with a closed set of values, by the names that the statement gives them. What others may hold is told by their names. */
export type StoredColumns = Readonly<Record<string, readonly string[] | StoredColumn>>;

/** So that a sum of several is exact. */
const MAX_STORED_MINOR = 2 ** 51;

const amount: StoredColumn = {
  accepts: (value) => Number.isSafeInteger(value) && Math.abs(Number(value)) <= MAX_STORED_MINOR,
};
export const instant: StoredColumn = {
  accepts: (value) => typeof value === "string" && value.endsWith("Z") && !Number.isNaN(Date.parse(value)),
};
const date: StoredColumn = { accepts: (value) => typeof value === "string" && isCalendarDate(value) };
const currency: StoredColumn = { accepts: (value) => typeof value === "string" && isCurrencyCode(value) };
const locale: StoredColumn = { accepts: (value) => includes(LOCALES, value), instead: () => Locale.de };
const timeZone: StoredColumn = {
  accepts: (value) => typeof value === "string" && isTimeZone(value),
  instead: () => DEFAULT_TIME_ZONE,
};

const BY_NAME: readonly (readonly [RegExp, StoredColumn])[] = [
  [/Minor$/, amount],
  [/(?:[a-z]At|^at)$/, instant],
  [/(?:Date|[a-z]On|Until)$/, date],
  [/^currency$|Currency$/, currency],
  [/^locale$|Locale$/, locale],
  [/^timeZone$/, timeZone],
];

/** What stands in for a value that is not known, where the row is still worth having. */
export function orElse(column: readonly string[] | StoredColumn, instead: unknown): StoredColumn {
  return "accepts" in column
    ? { ...column, instead: () => instead }
    : { accepts: (value) => includes(column, value), instead: () => instead };
}

/** A list as JSON of which only what is known counts: nothing is released that nobody here knows. */
export function listOf(isKnown: (entry: string) => boolean): StoredColumn {
  const accepts = (entry: unknown): boolean => typeof entry === "string" && isKnown(entry);
  return {
    isJson: true,
    accepts: (value) => Array.isArray(value) && value.every(accepts),
    instead: (value) => (Array.isArray(value) ? (value as readonly unknown[]).filter(accepts) : []),
  };
}

/** JSON that is a list, of whatever. */
export const anyList: StoredColumn = { isJson: true, accepts: (value) => Array.isArray(value) };

/** JSON of an object that has what every version has written. */
export function jsonOf(fits: (value: object) => boolean): StoredColumn {
  return { isJson: true, accepts: (value) => typeof value === "object" && value !== null && fits(value) };
}

/** The same column, of which the row gets what its JSON says. */
export function parsed(column: StoredColumn): StoredColumn {
  return { ...column, isParsed: true };
}

/** Whether it has lists and objects by these names. */
export function hasParts(
  value: object,
  { lists, objects = [] }: { readonly lists: readonly string[]; readonly objects?: readonly string[] },
): boolean {
  const partOf = (name: string): unknown => Reflect.get(value, name);
  return (
    lists.every((name) => Array.isArray(partOf(name))) &&
    objects.every((name) => typeof partOf(name) === "object" && partOf(name) !== null)
  );
}

/** Undefined: it is none. */
function parseJson(value: unknown): unknown {
  if (typeof value !== "string") return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function includes(values: readonly string[], value: unknown): boolean {
  return typeof value === "string" && values.includes(value);
}

/** A value that this version does not know. */
export interface UnknownValue {
  readonly column: string;
  readonly value: unknown;
  /** Of its row; null: its row has none. */
  readonly id: unknown;
}

/** Marks a row that can't be read. It keeps its place, so that a page ends where it should. */
const UNREADABLE = Symbol("unreadable");

export function isReadable(row: object): boolean {
  return !(UNREADABLE in row);
}

/** Errors: throws UnreadableError when one of the rows can't be read. */
export function assertReadable(rows: readonly object[]): void {
  const unreadable = rows.find((row) => !isReadable(row));
  if (unreadable !== undefined) throw new UnreadableError(String(Reflect.get(unreadable, UNREADABLE)));
}

/** Looks at the rows of one statement, and calls `note` for each value that is not known. */
export function checkRows<Row>(
  rows: readonly Row[],
  columns: StoredColumns,
  note: (unknown: UnknownValue) => void,
): Row[] {
  const [first] = rows;
  if (typeof first !== "object" || first === null) return [...rows];
  const checks = checksFor(columns, Object.keys(first));
  return rows.map((row) => checkRow(row, checks, note));
}

type Check = readonly [string, StoredColumn];

/** For columns of which nothing is said. */
export const NO_COLUMNS: StoredColumns = {};

/** A constant of columns belongs to few statements; more than these are not kept. */
const KEPT_SHAPES = 20;
const checksByColumns = new WeakMap<
  StoredColumns,
  { readonly names: readonly string[]; readonly checks: readonly Check[] }[]
>();

/** What a row with these names is asked, put together once. */
function checksFor(columns: StoredColumns, names: readonly string[]): readonly Check[] {
  const shapes = checksByColumns.get(columns) ?? [];
  const known = shapes.find((shape) => isSame(shape.names, names));
  if (known !== undefined) return known.checks;
  const checks = names.flatMap((name): readonly Check[] => {
    const check = checkOf(columns[name]) ?? checkByName(name);
    return check === undefined ? [] : [[name, check]];
  });
  if (shapes.length < KEPT_SHAPES) shapes.push({ names, checks });
  checksByColumns.set(columns, shapes);
  return checks;
}

function isSame(names: readonly string[], others: readonly string[]): boolean {
  return names.length === others.length && names.every((name, index) => name === others[index]);
}

/** What names tell, as often as rows are read; bounded by the names of our own statements. */
const checksByName = new Map<string, StoredColumn | undefined>();

function checkByName(name: string): StoredColumn | undefined {
  if (checksByName.has(name)) return checksByName.get(name);
  const check = BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
  checksByName.set(name, check);
  return check;
}

function checkOf(column: StoredColumns[string] | undefined): StoredColumn | undefined {
  if (column === undefined || "accepts" in column) return column;
  return { accepts: (value) => includes(column, value) };
}

function checkRow<Row>(row: Row, checks: readonly Check[], note: (unknown: UnknownValue) => void): Row {
  // It was made for whoever asked.
  const values = row as Record<string | symbol, unknown>;
  for (const [column, { accepts, instead, isJson, isParsed }] of checks) {
    const stored = values[column];
    if (stored === null) continue;
    const value = isJson === true ? parseJson(stored) : stored;
    if (accepts(value)) {
      if (isParsed === true) values[column] = value;
      continue;
    }
    note({ column, value: stored, id: values["id"] ?? null });
    if (instead === undefined) values[UNREADABLE] = column;
    const isText = isJson === true && isParsed !== true;
    if (instead !== undefined) values[column] = isText ? writeJson(instead(value)) : instead(value);
    // Whoever parses it finds nothing.
    else if (isJson === true) values[column] = isText ? "null" : null;
  }
  return row;
}

/** Null is what a column without JSON has. */
function writeJson(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}
