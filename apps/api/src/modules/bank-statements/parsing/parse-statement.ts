import { parseCamt } from "./camt/parse-camt";
import { decodeCsv, readCsvTable } from "./csv/csv-table";
import { type CsvReading, parseTable } from "./csv/parse-table";
import { type StatementProblem, wholeFile } from "./lines/statement-problem";
import { isArchive, parseArchive } from "./parse-archive";
import { parsed, refused, STATEMENT_MAX_SIZE_BYTES, type StatementParseResult } from "./parsed-file";

/**
 * Reads a bank statement: camt.052 to camt.054, a table as banks write them, or an archive of these. Never throws,
 * whatever the bytes.
 */
export async function parseStatement(bytes: Uint8Array, reading: CsvReading): Promise<StatementParseResult> {
  return isArchive(bytes) && bytes.length <= STATEMENT_MAX_SIZE_BYTES
    ? parseArchive(bytes, (file) => parseFile(file, reading))
    : parseFile(bytes, reading);
}

async function parseFile(bytes: Uint8Array, reading: CsvReading): Promise<StatementParseResult> {
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

/** What its first bytes reveal. */
function findForeignFile(bytes: Uint8Array): StatementProblem | null {
  if (bytes.length === 0) return wholeFile("EMPTY_FILE", "The file is empty.");
  if (bytes.length > STATEMENT_MAX_SIZE_BYTES) {
    return wholeFile("TOO_LARGE", `The file is larger than ${String(STATEMENT_MAX_SIZE_BYTES)} bytes.`);
  }
  const start = startOf(bytes);
  if (isArchive(bytes)) return wholeFile("ZIP_FILE", "The file is an archive within an archive: unpack it first.");
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
