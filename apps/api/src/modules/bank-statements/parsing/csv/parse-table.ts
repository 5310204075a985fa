import { compactReference } from "@kundenportal/domain/bank/reference-text";
import { sha256Hex } from "../../../../shared/crypto";
import { MAX_STATEMENT_LINES } from "../lines/statement-line";
import { wholeFile } from "../lines/statement-problem";
import { parsed, refused, type StatementParseResult } from "../parsed-file";
import { CsvCells } from "./csv-cells";
import { findOpenDirection, meaningOf, valuesOfColumns } from "./csv-direction";
import {
  type CsvChoice,
  type CsvDirection,
  CsvField,
  type CsvPreview,
  isReadable,
  type RememberedChoice,
} from "./csv-field";
import { sortRows } from "./csv-rows";
import type { CsvTable } from "./csv-table";
import { type CsvDefaults, readCsv } from "./read-csv";

export interface CsvReading extends CsvDefaults {
  /** What the columns hold according to a person; null: determined from the headings. */
  readonly choice: CsvChoice | null;
  /** How a table with these headings was read before; null when none was. */
  readonly findChoice: (headerHash: string) => Promise<RememberedChoice | null>;
}

const PREVIEW_ROWS = 5;
const SOURCE_HASH_LENGTH = 32;

/** Reads a table, or says what has to be asked first. */
export async function parseTable(table: CsvTable, reading: CsvReading): Promise<StatementParseResult> {
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
