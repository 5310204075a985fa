import { compactReference } from "@kundenportal/domain/bank/reference-text";
import { sha256Hex } from "../../../shared/crypto";
import { parseCamt } from "./camt/parse-camt";
import { type CsvColumnChoice, isReadable } from "./csv/csv-field";
import { type CsvTable, decodeCsv, readCsvTable } from "./csv/csv-table";
import { type CsvDefaults, readCsv } from "./csv/read-csv";
import { type ParsedFile, STATEMENT_MAX_SIZE_BYTES, type StatementParseResult } from "./parsed-file";
import { type StatementProblem, wholeFile } from "./lines/statement-problem";

export interface CsvReading extends CsvDefaults {
  /** What the columns hold according to a person; null: determined from the headings. */
  readonly columns: readonly CsvColumnChoice[] | null;
  /** What a person said earlier about a table with these headings; null when nobody did. */
  readonly findColumns: (headerHash: string) => Promise<readonly CsvColumnChoice[] | null>;
}

const PREVIEW_ROWS = 5;

/** Reads a bank statement: camt.053, or a table as banks write them. Never throws, whatever the bytes. */
export async function parseStatement(bytes: Uint8Array, reading: CsvReading): Promise<StatementParseResult> {
  const foreign = findForeignFile(bytes);
  if (foreign !== null) return refused([foreign]);
  if (isXml(bytes)) {
    const camt = parseCamt(bytes);
    return camt.ok ? parsed({ format: "CAMT", csv: null, ...camt.value }) : refused([camt.error]);
  }
  const text = decodeCsv(bytes);
  if (!text.ok) return refused([text.error]);
  const table = text.value.includes("\0") ? null : readCsvTable(text.value);
  if (table === null) return refused([wholeFile("UNKNOWN_FORMAT", "The file is not text.")]);
  return table.ok ? parseTable(table.value, reading) : refused([table.error]);
}

async function parseTable(table: CsvTable, reading: CsvReading): Promise<StatementParseResult> {
  const headerHash = sha256Hex(table.headings.map(compactReference).join("|"));
  const known = isReadable(table.guesses) ? table.guesses : await reading.findColumns(headerHash);
  const columns = (reading.columns ?? known)?.filter(({ column }) => column < table.headings.length) ?? null;
  if (columns === null || !isReadable(columns)) {
    const rows = table.rows.slice(0, PREVIEW_ROWS).map(({ cells }) => cells);
    return { kind: "COLUMNS_NEEDED", preview: { headings: table.headings, rows, guesses: table.guesses } };
  }
  const { statements, pendingCount, problems } = readCsv(table, columns, reading);
  if (problems.length > 0) return refused(problems);
  return parsed({ format: "CSV", statements, pendingCount, csv: { headerHash, columns } });
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
