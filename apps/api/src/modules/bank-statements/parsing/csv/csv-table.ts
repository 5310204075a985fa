import { isUtf8 } from "node:buffer";
import { failure, type Result, success } from "@kundenportal/domain/result";
import { CsvError, parse } from "csv-parse/sync";
import { decodeAs, findMarkedEncoding } from "../../../../shared/uploads/xml/decode-xml";
import { placeAt } from "../../../../shared/uploads/xml/text-place";
import { MAX_STATEMENT_LINES } from "../lines/statement-line";
import { type StatementProblem, wholeFile } from "../lines/statement-problem";
import { type CsvColumnChoice, guessColumns, isReadable } from "./csv-field";

export interface CsvRow {
  readonly cells: readonly string[];
  /** The line of the file where the row ends, counted from 1. */
  readonly line: number;
}

export interface CsvTable {
  /** Above the headings: account, period, balance. */
  readonly preamble: readonly CsvRow[];
  readonly headings: readonly string[];
  readonly rows: readonly CsvRow[];
  /** What the headings mean, as far as we know. */
  readonly guesses: readonly CsvColumnChoice[];
}

const DELIMITERS = [";", ",", "\t"] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** Banks write up to a dozen lines above the headings. */
const SEARCHED_ROWS = 40;
const MIN_COLUMNS = 3;
const MAX_COLUMNS = 100;
const MAX_RECORD_LENGTH = 50_000;
const SEARCHED_LENGTH = 200_000;
/** One more than allowed: the reader refuses it, and nobody waits for the rest. */
const MAX_ROWS = MAX_STATEMENT_LINES + SEARCHED_ROWS + 1;

/** UTF-8 and UTF-16 by byte order mark, or else UTF-8 if valid, or else Windows-1252, which banks still write. */
export function decodeCsv(bytes: Uint8Array): Result<string, StatementProblem> {
  const encoding = findMarkedEncoding(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
  const { text, invalidAt } = decodeAs(bytes, encoding);
  if (invalidAt < 0) return success(text);
  const message = `The file is not ${encoding} text.`;
  return failure({ ...wholeFile("INVALID_ENCODING", message), ...placeAt(text, invalidAt) });
}

/**
 * Finds the table in a bank's text file: what separates its cells, and which row has the headings.
 * Errors: UNKNOWN_FORMAT when there is no table, TOO_COMPLEX with the line that goes beyond a limit, MALFORMED_CSV with the
 * line where it breaks off.
 */
export function readCsvTable(text: string): Result<CsvTable, StatementProblem> {
  const delimiter = findDelimiter(text);
  if (delimiter === null) {
    return failure(wholeFile("UNKNOWN_FORMAT", "The file is neither camt.053 nor a text table (CSV)."));
  }
  const parsed = parseRows(text, delimiter);
  if (!parsed.ok) return parsed;
  const headingAt = findHeadings(parsed.value);
  const headings = parsed.value[headingAt]?.cells ?? [];
  return success({
    preamble: parsed.value.slice(0, headingAt),
    headings,
    rows: parsed.value.slice(headingAt + 1),
    guesses: guessColumns(headings),
  });
}

function findDelimiter(text: string): Delimiter | null {
  const start = text
    .slice(0, SEARCHED_LENGTH)
    .split(/\r\n|\n|\r/, SEARCHED_ROWS)
    .join("\n");
  const candidates = DELIMITERS.flatMap((delimiter) => {
    // A quoted cell may be cut in two at the end of what we look at; what comes before it is enough.
    const rows = parseRows(start, delimiter, true);
    if (!rows.ok) return [];
    const isKnown = rows.value.some(({ cells }) => isReadable(guessColumns(cells)));
    const wide = rows.value.filter(({ cells }) => cells.length >= MIN_COLUMNS).length;
    const isTable = isKnown || (wide > 0 && rows.value.length > 1);
    return !isTable ? [] : [{ delimiter, score: (isKnown ? 1_000 : 0) + wide }];
  });
  const [best] = candidates.toSorted((a, b) => b.score - a.score);
  return best?.delimiter ?? null;
}

/** The first row whose headings we know, or else the first as wide as the rows below it. */
function findHeadings(rows: readonly CsvRow[]): number {
  const searched = rows.slice(0, SEARCHED_ROWS);
  const known = searched.findIndex(({ cells }) => isReadable(guessColumns(cells)));
  if (known >= 0) return known;
  const width = Math.max(...searched.map(({ cells }) => cells.length));
  return searched.findIndex(({ cells }) => cells.length === width);
}

function parseRows(text: string, delimiter: Delimiter, isCut = false): Result<readonly CsvRow[], StatementProblem> {
  const rows: CsvRow[] = [];
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: MAX_ROWS,
      max_record_size: MAX_RECORD_LENGTH,
      on_record: (cells: string[], { lines }) => {
        if (!isCut && cells.length > MAX_COLUMNS) throw new TooManyColumns(lines);
        if (cells.some((cell) => cell.trim() !== "")) rows.push({ cells, line: lines });
        return null;
      },
    });
    return success(rows);
  } catch (error) {
    if (error instanceof TooManyColumns) {
      return tooComplex(`A row has more than ${String(MAX_COLUMNS)} columns.`, error.line);
    }
    if (!(error instanceof CsvError)) throw error;
    if (isCut && rows.length > 0) return success(rows);
    const line = typeof error["lines"] === "number" ? error["lines"] : null;
    if (error.code === "CSV_MAX_RECORD_SIZE") {
      return tooComplex(`A row has more than ${String(MAX_RECORD_LENGTH)} characters.`, line);
    }
    // The library quotes the whole cell, which may be the rest of the file.
    const message = `The table is broken: ${error.code}.`;
    return failure({ ...wholeFile("MALFORMED_CSV", message), line });
  }
}

/** Stops the reader, which can't be stopped any other way. */
class TooManyColumns extends Error {
  constructor(readonly line: number) {
    super("A row has too many columns");
  }
}

function tooComplex(message: string, line: number | null): Result<never, StatementProblem> {
  return failure({ ...wholeFile("TOO_COMPLEX", message), line });
}
