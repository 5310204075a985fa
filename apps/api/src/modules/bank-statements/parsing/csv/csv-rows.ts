import type { CsvCells } from "./csv-cells";
import { CsvField } from "./csv-field";
import { guessState, readState, saysBalance } from "./csv-row-kind";
import type { CsvRow, CsvTable } from "./csv-table";
import { parseDate } from "./csv-values";

/** The rows of a table by what they are. Only movements are money. */
export interface SortedRows {
  readonly movements: readonly CsvRow[];
  readonly pendingCount: number;
  readonly notExecutedCount: number;
  readonly balanceCount: number;
}

const AMOUNT_FIELDS = [CsvField.AMOUNT, CsvField.DEBIT, CsvField.CREDIT] as const;
/** What tells a payment from a balance. */
const PARTY_FIELDS = [
  CsvField.COUNTERPARTY_NAME,
  CsvField.COUNTERPARTY_ACCOUNT,
  CsvField.PAYER,
  CsvField.PAYEE,
] as const;

export function sortRows({ rows, headings }: CsvTable, cells: CsvCells, timeZone: string): SortedRows {
  const counts = { PENDING: 0, NOT_EXECUTED: 0, BALANCE: 0 };
  const unknown = cells.has(CsvField.STATUS) ? [] : findUnknownColumns(headings, cells);
  const movements = rows.filter((row) => {
    const kind = kindOf(row, cells, { unknown, timeZone });
    if (kind === "PENDING" || kind === "NOT_EXECUTED" || kind === "BALANCE") counts[kind] += 1;
    return kind === "MOVEMENT";
  });
  return {
    movements,
    pendingCount: counts.PENDING,
    notExecutedCount: counts.NOT_EXECUTED,
    balanceCount: counts.BALANCE,
  };
}

function kindOf(
  row: CsvRow,
  cells: CsvCells,
  { unknown, timeZone }: { readonly unknown: readonly number[]; readonly timeZone: string },
): "MOVEMENT" | "PENDING" | "NOT_EXECUTED" | "BALANCE" | "FOOTER" {
  const day = cells.cell(row, CsvField.BOOKED_ON);
  const hasDate = parseDate(day, timeZone) !== null;
  const hasAmount = AMOUNT_FIELDS.some((field) => cells.cell(row, field) !== "");
  const isNamed = PARTY_FIELDS.some((field) => cells.cell(row, field) !== "");
  if (!isNamed && row.cells.some(saysBalance)) return "BALANCE";
  // Sums and remarks below the movements have neither date nor amount in those columns.
  if (!hasDate && !hasAmount) return "FOOTER";
  const states = [
    readState(cells.cell(row, CsvField.STATUS)),
    ...unknown.map((column) => guessState((row.cells[column] ?? "").trim())),
    ...(hasDate ? [] : [readState(day)]),
  ];
  return states.find((state) => state !== "BOOKED") ?? (isOnlyAnnounced(row, cells) ? "PENDING" : "MOVEMENT");
}

/** Some banks say it where the kind of movement is. */
function isOnlyAnnounced(row: CsvRow, cells: CsvCells): boolean {
  return /^(?:vorgemerkt|vormerkung|pending)/i.test(cells.cell(row, CsvField.BOOKING_TEXT));
}

/** Columns whose meaning nobody stated. */
function findUnknownColumns(headings: readonly string[], cells: CsvCells): readonly number[] {
  return headings.flatMap((_, column) => (cells.isKnown(column) ? [] : [column]));
}
