import type { CsvPreview, RememberedChoice } from "./csv/csv-field";
import type { ParsedStatement } from "./lines/statement-line";
import { type StatementProblem, wholeFile } from "./lines/statement-problem";

export const StatementFormat = { CAMT: "CAMT", CSV: "CSV" } as const;
export type StatementFormat = (typeof StatementFormat)[keyof typeof StatementFormat];

export interface ParsedFile {
  readonly format: StatementFormat;
  readonly statements: readonly ParsedStatement[];
  /** Movements that the bank has not booked yet; they come again once they are. */
  readonly pendingCount: number;
  /** Rows that the bank did not carry out: declined, reverted, cancelled. */
  readonly notExecutedCount: number;
  /** Rows that state a balance or a sum, not a movement. */
  readonly balanceCount: number;
  /** How a table was read; null for XML. */
  readonly csv: { readonly headerHash: string; readonly choice: RememberedChoice } | null;
}

export type StatementParseResult =
  | { readonly kind: "PARSED"; readonly file: ParsedFile }
  | { readonly kind: "REFUSED"; readonly problems: readonly StatementProblem[] }
  /** A table with unknown headings: somebody must say what the columns hold. */
  | { readonly kind: "COLUMNS_NEEDED"; readonly preview: CsvPreview };

/** A file without any movement is refused. */
export function parsed(file: ParsedFile): StatementParseResult {
  const isEmpty = file.pendingCount === 0 && file.statements.every(({ lines }) => lines.length === 0);
  return isEmpty ? refused([wholeFile("NO_LINES", "The file has no movements.")]) : { kind: "PARSED", file };
}

export function refused(problems: readonly StatementProblem[]): StatementParseResult {
  return { kind: "REFUSED", problems };
}

export const STATEMENT_MAX_SIZE_BYTES = 10 * 1024 * 1024;
