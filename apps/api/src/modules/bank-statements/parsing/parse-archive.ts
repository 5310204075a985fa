import { setImmediate as nextTurn } from "node:timers/promises";
import { sumExactly } from "@kundenportal/domain/money/money";
import { readZip, type ZipLimits, type ZipProblem } from "../../../shared/uploads/zip/read-zip";
import { MAX_STATEMENT_LINES } from "./lines/statement-line";
import { type StatementProblem, type StatementProblemCode, wholeFile } from "./lines/statement-problem";
import { type ParsedFile, parsed, refused, type StatementParseResult } from "./parsed-file";

/** Banks pack a file a day; a year of them is small. */
const LIMITS: ZipLimits = { entries: 500, totalBytes: 20 * 1024 * 1024, ratio: 250 };
const CODES: Readonly<Record<ZipProblem["code"], StatementProblemCode>> = {
  BROKEN: "ZIP_FILE",
  ENCRYPTED: "ZIP_ENCRYPTED",
  TOO_LARGE: "TOO_COMPLEX",
};
/** What a spreadsheet always contains. */
const SPREADSHEET_PART = "[Content_Types].xml";
/** What banks and computers add to statements. */
const BESIDES = /(?:^|\/)(?:__MACOSX\/|\.|thumbs\.db$|desktop\.ini$)|\.(?:pdf|png|jpe?g|html?)$/i;

/** Whether the first bytes are those of a ZIP file, which spreadsheets are as well. */
export function isArchive(bytes: Uint8Array): boolean {
  return ["504b0304", "504b0506"].includes(Buffer.from(bytes.subarray(0, 4)).toString("hex"));
}

/** Reads all statements in an archive as one upload. Errors: those of the first file that can't be read, with its name. */
export async function parseArchive(
  bytes: Uint8Array,
  parseFile: (bytes: Uint8Array) => Promise<StatementParseResult>,
): Promise<StatementParseResult> {
  const files = await readZip(Buffer.from(bytes), LIMITS, (name) => !BESIDES.test(name));
  if (files.ok && files.value.some(({ name }) => name === SPREADSHEET_PART))
    return refused([wholeFile("EXCEL_FILE", "The file is a spreadsheet; use the camt.053 or CSV file.")]);
  if (!files.ok) return refused([wholeFile(CODES[files.error.code], files.error.message)]);
  const found: ParsedFile[] = [];
  let lineCount = 0n;
  for (const { name, bytes: content } of files.value) {
    // Parsing blocks the process: never two files in a row without a pause.
    await nextTurn();
    const result = await parseFile(content);
    if (result.kind === "COLUMNS_NEEDED") return result;
    if (result.kind === "REFUSED") {
      if (!isEmpty(result.problems)) return refused(result.problems.map((problem) => inFile(name, problem)));
      continue;
    }
    found.push(result.file);
    lineCount += sumExactly(result.file.statements.map(({ lines }) => lines.length));
    if (lineCount > BigInt(MAX_STATEMENT_LINES)) {
      return refused([wholeFile("TOO_COMPLEX", `The archive has more than ${String(MAX_STATEMENT_LINES)} movements.`)]);
    }
  }
  return parsed(merge(found));
}

/** A day without movements is nothing wrong. */
function isEmpty(problems: readonly StatementProblem[]): boolean {
  return problems.every(({ code }) => code === "NO_LINES");
}

function inFile(name: string, problem: StatementProblem): StatementProblem {
  const path = [name.slice(0, 100), ...(problem.path === null ? [] : [problem.path])].join(" › ");
  return { ...problem, path };
}

function merge(files: readonly ParsedFile[]): ParsedFile {
  const count = (countOf: (file: ParsedFile) => number): number => Number(sumExactly(files.map(countOf)));
  return {
    format: files.some(({ format }) => format === "CAMT") ? "CAMT" : "CSV",
    statements: files.flatMap(({ statements }, fileIndex) =>
      statements.map((statement) => ({ ...statement, fileIndex })),
    ),
    pendingCount: count((file) => file.pendingCount),
    notExecutedCount: count((file) => file.notExecutedCount),
    balanceCount: count((file) => file.balanceCount),
    csv: files.find(({ csv }) => csv !== null)?.csv ?? null,
  };
}
