import type { BankImportRow } from "../lines/bank-line.repository";
import type { BankOverview as BankOverviewFigures } from "../matching/bank-line.service";
import type { CsvPreview } from "../parsing/csv/csv-field";
import type { StatementProblem } from "../parsing/lines/statement-problem";
import {
  BankCsvColumn,
  BankImport,
  BankOverview,
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
    importedBy: row.importedBy,
    importedAt: row.createdAt,
  });
}

export function presentOverview({ openCount, sureCount, lastImport }: BankOverviewFigures): BankOverview {
  return Object.assign(new BankOverview(), {
    openCount,
    sureCount,
    lastImport: lastImport === null ? null : presentImport(lastImport),
  });
}

export function presentStatementProblem(problem: StatementProblem): BankStatementProblem {
  return Object.assign(new BankStatementProblem(), {
    code: problem.code,
    message: problem.message,
    line: problem.line,
    column: problem.column,
    path: problem.path,
  });
}

export function presentPreview({ headings, rows, guesses }: CsvPreview): BankStatementColumnsNeeded {
  const columns = guesses.map(({ column, field }) => Object.assign(new BankCsvColumn(), { column, field }));
  return new BankStatementColumnsNeeded(headings, rows, columns);
}
