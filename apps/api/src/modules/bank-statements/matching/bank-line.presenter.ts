import type * as domain from "@kundenportal/domain/bank/bank-match";
import { presentMoney } from "../../../graphql/money.types";
import { PageInfo } from "../../../graphql/page-info.types";
import type { Page } from "../../../graphql/pagination";
import {
  BankLine,
  BankLineConnection,
  BankLineDecision,
  BankLineEdge,
  BankLinePart,
  BankMatchProposal,
} from "./bank-line.admin.types";
import type { BankDecision, BankImportRow, BankLineRow } from "../lines/bank-line.repository";
import type { BankOverview as BankOverviewFigures } from "./bank-line.service";
import {
  BankCsvColumn,
  BankImport,
  BankOverview,
  BankStatementColumnsNeeded,
  BankStatementProblem,
} from "../importing/bank-statement.admin.types";
import type { CsvPreview } from "../parsing/csv/csv-field";
import type { StatementProblem } from "../parsing/lines/statement-problem";

export function presentBankLine(row: BankLineRow): BankLine {
  return Object.assign(new BankLine(), {
    row,
    id: row.id,
    status: row.status,
    account: row.account === "" ? null : row.account,
    bookedOn: row.bookedOn,
    valueOn: row.valueOn,
    amount: presentMoney(row.amountMinor, row.currency),
    counterpartyName: row.counterpartyName,
    counterpartyAccount: row.counterpartyAccount,
    purpose: row.purpose,
    endToEndId: row.endToEndId,
    creditorReference: row.creditorReference,
    bookingText: row.bookingText,
    isReturn: row.isReturn,
    returnReason: row.returnReason,
  });
}

export function presentBankLinePage({ edges, pageInfo }: Page<BankLineRow>): BankLineConnection {
  return Object.assign(new BankLineConnection(), {
    edges: edges.map(({ cursor, node }) => Object.assign(new BankLineEdge(), { cursor, node: presentBankLine(node) })),
    pageInfo: Object.assign(new PageInfo(), pageInfo),
  });
}

export function presentPart(
  part: Pick<domain.MatchPart, "documentId" | "amountMinor" | "discountMinor" | "reversedEntryId">,
  currency: string,
): BankLinePart {
  return Object.assign(new BankLinePart(), {
    documentId: part.documentId,
    amount: presentMoney(part.amountMinor, currency),
    discount: part.discountMinor === 0 ? null : presentMoney(part.discountMinor, currency),
    reversedEntryId: part.reversedEntryId,
  });
}

export function presentMatch(match: domain.BankMatch, currency: string): BankMatchProposal {
  return Object.assign(new BankMatchProposal(), {
    parts: match.parts.map((part) => presentPart(part, currency)),
    confidence: match.confidence,
    certainty: match.certainty,
    reasons: match.reasons,
  });
}

export function presentDecision(decision: BankDecision): BankLineDecision {
  return Object.assign(new BankLineDecision(), {
    id: decision.id,
    kind: decision.kind,
    note: decision.note,
    decidedBy: decision.decidedBy,
    decidedAt: decision.createdAt,
  });
}

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
