import { isCurrencyCode } from "@kundenportal/domain/money/currency";
import { subtractMinor } from "@kundenportal/domain/money/money";
import { isValidIBAN } from "ibantools";
import { cleanAccount, cleanName, cleanReference, cleanText } from "../lines/clean-text";
import { saysReturn } from "../lines/return-signs";
import { splitPurpose } from "../lines/split-purpose";
import { MAX_STATEMENT_LINES, type ParsedStatement, type StatementLine } from "../lines/statement-line";
import { quote, type StatementProblem, wholeFile } from "../lines/statement-problem";
import { type CsvColumnChoice, CsvField } from "./csv-field";
import type { CsvRow, CsvTable } from "./csv-table";
import { type DecimalMark, findDecimalMark, parseAmount, parseDate } from "./csv-values";

/** What applies when the table does not say. */
export interface CsvDefaults {
  readonly currency: string;
}

export interface CsvContent {
  /** One for each account. */
  readonly statements: readonly ParsedStatement[];
  readonly pendingCount: number;
  readonly problems: readonly StatementProblem[];
}

/** Nobody reads more about a file that is wrong everywhere. */
const MAX_PROBLEMS = 20;
const PENDING = /vorgemerkt|pending|ausstehend/i;
const DEBIT_SIGNS: readonly string[] = ["S", "SOLL", "D", "DEBIT", "-"];
const CREDIT_SIGNS: readonly string[] = ["H", "HABEN", "C", "CREDIT", "+"];

/** Reads the rows of a table whose columns are known. Collects what is wrong, each with its line and column. */
export function readCsv(table: CsvTable, columns: readonly CsvColumnChoice[], defaults: CsvDefaults): CsvContent {
  return new CsvReader(table, columns, defaults).read();
}

class CsvReader {
  private readonly problems: StatementProblem[] = [];
  private readonly columnsByField = new Map<CsvField, number[]>();
  private readonly marks = new Map<CsvField, DecimalMark | null>();
  private readonly width: number;

  constructor(
    private readonly table: CsvTable,
    columns: readonly CsvColumnChoice[],
    private readonly defaults: CsvDefaults,
  ) {
    for (const { column, field } of columns) {
      this.columnsByField.set(field, [...(this.columnsByField.get(field) ?? []), column]);
    }
    this.width = Math.max(...columns.map(({ column }) => column)) + 1;
    for (const field of [CsvField.AMOUNT, CsvField.DEBIT, CsvField.CREDIT]) {
      this.marks.set(field, findDecimalMark(table.rows.map((row) => this.cell(row, field))));
    }
  }

  read(): CsvContent {
    if (this.table.rows.length > MAX_STATEMENT_LINES) {
      const message = `The table has more than ${String(MAX_STATEMENT_LINES)} rows.`;
      return { statements: [], pendingCount: 0, problems: [wholeFile("TOO_COMPLEX", message)] };
    }
    const preambleAccount = findAccount(this.table.preamble);
    const linesByAccount = new Map<string | null, StatementLine[]>();
    let pendingCount = 0;
    for (const row of this.table.rows) {
      if (this.problems.length >= MAX_PROBLEMS) break;
      if (this.isFooter(row)) continue;
      if (PENDING.test(this.cell(row, CsvField.STATUS))) {
        pendingCount += 1;
        continue;
      }
      const line = this.readRow(row);
      if (line === null) continue;
      const account = cleanAccount(this.cell(row, CsvField.OWN_ACCOUNT)) ?? preambleAccount;
      linesByAccount.set(account, [...(linesByAccount.get(account) ?? []), line]);
    }
    const statements = [...linesByAccount].map(([account, lines]) => ({ account, lines }));
    return { statements, pendingCount, problems: this.problems };
  }

  /** Null after a problem, and for a row that moved nothing. */
  private readRow(row: CsvRow): StatementLine | null {
    if (row.cells.length < this.width) {
      this.report(row, null, `The row has ${String(row.cells.length)} cells instead of ${String(this.width)}.`);
      return null;
    }
    const bookedOn = this.date(row, CsvField.BOOKED_ON);
    const valueText = this.cell(row, CsvField.VALUE_ON);
    const valueOn = valueText === "" ? null : this.date(row, CsvField.VALUE_ON);
    const currency = this.currency(row);
    const amountMinor = currency === null ? null : this.amount(row, currency);
    if (bookedOn === null || currency === null || amountMinor === null || amountMinor === 0) return null;
    const bookingText = cleanText(this.cell(row, CsvField.BOOKING_TEXT), 100);
    const { purpose, endToEndId } = splitPurpose(this.cell(row, CsvField.PURPOSE));
    const nameField = amountMinor < 0 ? CsvField.PAYEE : CsvField.PAYER;
    return {
      bookedOn,
      valueOn,
      amountMinor,
      currency,
      counterpartyName: cleanName(this.cell(row, CsvField.COUNTERPARTY_NAME)) ?? cleanName(this.cell(row, nameField)),
      counterpartyAccount: cleanAccount(this.cell(row, CsvField.COUNTERPARTY_ACCOUNT)),
      purpose,
      endToEndId: cleanReference(this.cell(row, CsvField.END_TO_END_ID)) ?? endToEndId,
      creditorReference: null,
      bookingText,
      isReturn: saysReturn(bookingText),
      returnReason: null,
      bankReference: null,
    };
  }

  private date(row: CsvRow, field: CsvField): string | null {
    const text = this.cell(row, field);
    const date = parseDate(text);
    if (date === null) this.report(row, field, `${quote(text)} is not a date.`);
    return date;
  }

  private currency(row: CsvRow): string | null {
    const text = this.cell(row, CsvField.CURRENCY).toUpperCase();
    const currency = text === "" || text === "€" ? this.headingCurrency() : text;
    if (isCurrencyCode(currency)) return currency;
    this.report(row, CsvField.CURRENCY, `${quote(text)} is not a currency.`);
    return null;
  }

  private headingCurrency(): string {
    const heading = this.heading(CsvField.AMOUNT) ?? "";
    return heading.includes("€") || /\bEUR\b/.test(heading) ? "EUR" : this.defaults.currency;
  }

  private amount(row: CsvRow, currency: string): number | null {
    if (this.columnsByField.has(CsvField.AMOUNT)) {
      const amount = this.number(row, CsvField.AMOUNT, currency);
      return amount === null ? null : this.directed(row, amount);
    }
    const debitMinor = this.cell(row, CsvField.DEBIT) === "" ? 0 : this.number(row, CsvField.DEBIT, currency);
    const creditMinor = this.cell(row, CsvField.CREDIT) === "" ? 0 : this.number(row, CsvField.CREDIT, currency);
    if (debitMinor === null || creditMinor === null) return null;
    return subtractMinor(creditMinor, Math.abs(debitMinor));
  }

  private directed(row: CsvRow, amount: number): number | null {
    if (!this.columnsByField.has(CsvField.DIRECTION)) return amount;
    const sign = this.cell(row, CsvField.DIRECTION).toUpperCase();
    if (DEBIT_SIGNS.includes(sign)) return -Math.abs(amount);
    if (CREDIT_SIGNS.includes(sign)) return Math.abs(amount);
    this.report(row, CsvField.DIRECTION, `${quote(sign)} says neither debit nor credit.`);
    return null;
  }

  private number(row: CsvRow, field: CsvField, currency: string): number | null {
    const text = this.cell(row, field);
    const amount = parseAmount(text, currency, this.marks.get(field) ?? null);
    if (amount === null) this.report(row, field, `${quote(text)} is not an amount in ${currency}.`);
    return amount;
  }

  /** Trimmed; "" when there is none. Several columns are joined. */
  private cell(row: CsvRow, field: CsvField): string {
    const columns = this.columnsByField.get(field) ?? [];
    return columns
      .map((column) => (row.cells[column] ?? "").trim())
      .filter((text) => text !== "")
      .join(" ");
  }

  private heading(field: CsvField): string | null {
    const [column] = this.columnsByField.get(field) ?? [];
    return column === undefined ? null : (this.table.headings[column] ?? null);
  }

  /** Sums and balances below the movements have neither date nor amount in those columns. */
  private isFooter(row: CsvRow): boolean {
    const hasDate = parseDate(this.cell(row, CsvField.BOOKED_ON)) !== null;
    const amounts = [CsvField.AMOUNT, CsvField.DEBIT, CsvField.CREDIT].map((field) => this.cell(row, field));
    return !hasDate && amounts.every((text) => text === "");
  }

  private report(row: CsvRow, field: CsvField | null, message: string): void {
    const [column] = field === null ? [] : (this.columnsByField.get(field) ?? []);
    this.problems.push({
      code: "INVALID_VALUE",
      message,
      line: row.line,
      column: column === undefined ? null : column + 1,
      path: field === null ? null : this.heading(field),
    });
  }
}

/** The first IBAN above the table. */
function findAccount(preamble: readonly CsvRow[]): string | null {
  for (const { cells } of preamble) {
    for (const cell of cells) {
      const account = cleanAccount(/[A-Z]{2}\d{2}(?:\s?[0-9A-Z]{1,4}){3,8}/.exec(cell)?.[0]);
      if (account !== null && isValidIBAN(account)) return account;
    }
  }
  return null;
}
