import { compactReference } from "@kundenportal/domain/bank/reference-text";
import { sha256Hex } from "../../../shared/crypto";
import { parseCamt } from "./camt/parse-camt";
import { CsvCells } from "./csv/csv-cells";
import { findOpenDirection, meaningOf, valuesOfColumns } from "./csv/csv-direction";
import {
  type CsvChoice,
  type CsvDirection,
  CsvField,
  type CsvPreview,
  isReadable,
  type RememberedChoice,
} from "./csv/csv-field";
import { sortRows } from "./csv/csv-rows";
import { type CsvTable, decodeCsv, readCsvTable } from "./csv/csv-table";
import { type CsvDefaults, readCsv } from "./csv/read-csv";
import { type ParsedFile, STATEMENT_MAX_SIZE_BYTES, type StatementParseResult } from "./parsed-file";
import { MAX_STATEMENT_LINES } from "./lines/statement-line";
import { type StatementProblem, wholeFile } from "./lines/statement-problem";

export interface CsvReading extends CsvDefaults {
  /** What the columns hold according to a person; null: determined from the headings. */
  readonly choice: CsvChoice | null;
  /** How a table with these headings was read before; null when none was. */
  readonly findChoice: (headerHash: string) => Promise<RememberedChoice | null>;
}

const PREVIEW_ROWS = 5;
const SOURCE_HASH_LENGTH = 32;

/** Reads a bank statement: camt.053, or a table as banks write them. Never throws, whatever the bytes. */
export async function parseStatement(bytes: Uint8Array, reading: CsvReading): Promise<StatementParseResult> {
  const foreign = findForeignFile(bytes);
  if (foreign !== null) return refused([foreign]);
  if (isXml(bytes)) {
    const camt = parseCamt(bytes, reading.timeZone);
    if (!camt.ok) return refused([camt.error]);
    const statements = camt.value.statements.map((statement) => ({ ...statement, fileIndex: 0 }));
    return parsed({ format: "CAMT", csv: null, notExecutedCount: 0, balanceCount: 0, ...camt.value, statements });
  }
  const text = decodeCsv(bytes);
  if (!text.ok) return refused([text.error]);
  const table = text.value.includes("\0") ? null : readCsvTable(text.value);
  if (table === null) return refused([wholeFile("UNKNOWN_FORMAT", "The file is not text.")]);
  return table.ok ? parseTable(table.value, reading) : refused([table.error]);
}

async function parseTable(table: CsvTable, reading: CsvReading): Promise<StatementParseResult> {
  if (table.rows.length > MAX_STATEMENT_LINES) {
    return refused([wholeFile("TOO_COMPLEX", `The table has more than ${String(MAX_STATEMENT_LINES)} rows.`)]);
  }
  const headerHash = sha256Hex(table.headings.map(compactReference).join("|"));
  const choice = await chooseColumns(table, headerHash, reading);
  const question = findQuestion(table, choice, reading);
  if (question !== null) return { kind: "COLUMNS_NEEDED", preview: question };
  const { statements, problems, ...counts } = readCsv(table, choice, reading);
  if (problems.length > 0) return refused(problems);
  const source = `csv:${headerHash.slice(0, SOURCE_HASH_LENGTH)}`;
  const marked = statements.map((statement) => ({ ...statement, source, fileIndex: 0 }));
  return parsed({ format: "CSV", statements: marked, ...counts, csv: { headerHash, choice } });
}

/** What somebody says now, or said about a table with these headings, or else what the headings say. */
async function chooseColumns(table: CsvTable, headerHash: string, reading: CsvReading): Promise<RememberedChoice> {
  const inTable = <Choice extends CsvChoice>(choice: Choice): Choice => ({
    ...choice,
    columns: choice.columns.filter(({ column }) => column < table.headings.length),
  });
  if (reading.choice !== null) return inTable({ ...reading.choice, isStated: true });
  const guessed = { columns: table.guesses, directions: [], isStated: false };
  const remembered = await reading.findChoice(headerHash);
  if (remembered === null) return guessed;
  return remembered.isStated || !isReadable(table.guesses) ? inTable(remembered) : guessed;
}

/** Null when the table can be read without asking. */
function findQuestion(table: CsvTable, choice: RememberedChoice, { timeZone }: CsvReading): CsvPreview | null {
  const { columns, directions, isStated } = choice;
  const isKnown = columns.length > 0 && isReadable(columns);
  const rows = isKnown ? sortRows(table, new CsvCells(table, columns), timeZone).movements : table.rows;
  const open = isKnown ? findOpenDirection(table, rows, columns, { directions, asked: isStated ? columns : [] }) : null;
  if (isKnown && open === null) return null;
  const values = valuesOfColumns(table, rows);
  const guesses = isKnown ? columns.filter(({ column }) => column !== open?.column) : table.guesses;
  const supposed = open?.column ?? null;
  return {
    question: isKnown ? "DIRECTION" : "COLUMNS",
    headings: table.headings,
    rows: rows.slice(0, PREVIEW_ROWS).map(({ cells }) => cells),
    guesses: supposed === null ? guesses : [...guesses, { column: supposed, field: CsvField.DIRECTION }],
    values,
    directions: suppose(values.find(({ column }) => column === supposed)?.values ?? [], directions),
  };
}

function suppose(values: readonly string[], directions: readonly CsvDirection[]): readonly CsvDirection[] {
  return values.flatMap((value) => {
    const direction = directions.find((choice) => choice.value === value)?.direction ?? meaningOf(value);
    return direction === null ? [] : [{ value, direction }];
  });
}

function parsed(file: ParsedFile): StatementParseResult {
  const isEmpty = file.pendingCount === 0 && file.statements.every(({ lines }) => lines.length === 0);
  return isEmpty ? refused([wholeFile("NO_LINES", "The file has no movements.")]) : { kind: "PARSED", file };
}

function refused(problems: readonly StatementProblem[]): StatementParseResult {
  return { kind: "REFUSED", problems };
}

/** What its first bytes reveal. */
function findForeignFile(bytes: Uint8Array): StatementProblem | null {
  if (bytes.length === 0) return wholeFile("EMPTY_FILE", "The file is empty.");
  if (bytes.length > STATEMENT_MAX_SIZE_BYTES) {
    return wholeFile("TOO_LARGE", `The file is larger than ${String(STATEMENT_MAX_SIZE_BYTES)} bytes.`);
  }
  const start = startOf(bytes);
  if (start.startsWith("PK\u0003\u0004"))
    return wholeFile("ZIP_FILE", "The file is compressed (ZIP, Excel): unpack it first.");
  if (start.startsWith("%PDF-")) return wholeFile("PDF_FILE", "The file is a PDF; use the camt.053 or CSV file.");
  if (/^(?:\{1:|\s*:20:)/.test(start)) return wholeFile("MT940_FILE", "MT940 is not supported; use camt.053 or CSV.");
  return null;
}

function isXml(bytes: Uint8Array): boolean {
  return startOf(bytes)
    .replace(/^(?:ï»¿|þÿ|ÿþ)/, "")
    .replaceAll("\0", "")
    .trimStart()
    .startsWith("<");
}

function startOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 200)).toString("latin1");
}
