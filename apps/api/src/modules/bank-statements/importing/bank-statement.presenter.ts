import type { BankImportRow } from "../lines/bank-line.repository";
import type { CsvPreview } from "../parsing/csv/csv-field";
import type { StatementProblem } from "../parsing/lines/statement-problem";
import {
  BankCsvColumn,
  BankCsvColumnValues,
  BankCsvDirection,
  BankImport,
  BankStatementColumnsNeeded,
  BankStatementProblem,
} from "./bank-statement.admin.types";

export function presentImport(row: BankImportRow): BankImport {
  const accounts: unknown = JSON.parse(row.accounts);
  return Object.assign(new BankImport(), {
    id: row.id,
    fileName: row.fileName,
    format: row.format,
    accounts: Array.isArray(accounts) ? accounts : [],
    firstBookedOn: row.firstBookedOn,
    lastBookedOn: row.lastBookedOn,
    newCount: row.newCount,
    knownCount: row.knownCount,
    leftOutCount: row.leftOutCount,
    pendingCount: row.pendingCount,
    notExecutedCount: row.notExecutedCount,
    balanceCount: row.balanceCount,
    importedBy: row.importedBy,
    importedAt: row.createdAt,
  });
}

export function presentStatementProblem(problem: StatementProblem): BankStatementProblem {
  return Object.assign(new BankStatementProblem(), {
    code: problem.code,
    message: problem.message,
    line: problem.line,
    column: problem.column,
    path: problem.path,
    found: problem.found ?? null,
    expected: problem.expected ?? null,
  });
}

export function presentPreview(preview: CsvPreview): BankStatementColumnsNeeded {
  return new BankStatementColumnsNeeded({
    ...preview,
    guesses: preview.guesses.map((guess) => Object.assign(new BankCsvColumn(), guess)),
    values: preview.values.map((values) => Object.assign(new BankCsvColumnValues(), values)),
    directions: preview.directions.map((direction) => Object.assign(new BankCsvDirection(), direction)),
  });
}
