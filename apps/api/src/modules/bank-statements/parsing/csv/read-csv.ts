import { isCurrencyCode } from "@kundenportal/domain/money/currency";
import { subtractMinor } from "@kundenportal/domain/money/money";
import { isValidIBAN } from "ibantools";
import { cleanAccount, cleanName, cleanReference, cleanText } from "../lines/clean-text";
import { saysReturn } from "../lines/return-signs";
import { splitPurpose } from "../lines/split-purpose";
import type { ParsedStatement, StatementLine } from "../lines/statement-line";
import { excerpt, quote, type StatementProblem } from "../lines/statement-problem";
import { CsvCells } from "./csv-cells";
import { meaningOf } from "./csv-direction";
import { type CsvChoice, type CsvDirection, CsvField } from "./csv-field";
import { type SortedRows, sortRows } from "./csv-rows";
import type { CsvRow, CsvTable } from "./csv-table";
import { type DecimalMark, findDecimalMark, parseAmount, parseDate } from "./csv-values";

/** What applies when the table does not say. */
export interface CsvDefaults {
  readonly currency: string;
  /** Where an instant becomes a day. */
  readonly timeZone: string;
}

export interface CsvContent extends Omit<SortedRows, "movements"> {
  /** One for each account. */
  readonly statements: readonly Pick<ParsedStatement, "account" | "lines">[];
  readonly problems: readonly StatementProblem[];
}

/** Nobody reads more about a file that is wrong everywhere. */
const MAX_PROBLEMS = 20;

/** Reads the rows of a table whose columns are known. Collects what is wrong, each with its line and column. */
export function readCsv(table: CsvTable, choice: CsvChoice, defaults: CsvDefaults): CsvContent {
  return new CsvReader(table, choice, defaults).read();
}

class CsvReader {
  private readonly problems: StatementProblem[] = [];
  private readonly cells: CsvCells;
  private readonly directions: ReadonlyMap<string, CsvDirection["direction"]>;
  private readonly marks = new Map<CsvField, DecimalMark | null>();

  constructor(
    private readonly table: CsvTable,
    { columns, directions }: CsvChoice,
    private readonly defaults: CsvDefaults,
  ) {
    this.cells = new CsvCells(table, columns);
    this.directions = new Map(directions.map(({ value, direction }) => [value, direction]));
    for (const field of [CsvField.AMOUNT, CsvField.DEBIT, CsvField.CREDIT]) {
      this.marks.set(field, findDecimalMark(table.rows.map((row) => this.cell(row, field))));
    }
  }

  read(): CsvContent {
    const preambleAccount = findAccount(this.table.preamble);
    const linesByAccount = new Map<string | null, StatementLine[]>();
    const { movements, ...counts } = sortRows(this.table, this.cells, this.defaults.timeZone);
    for (const row of movements) {
      if (this.problems.length >= MAX_PROBLEMS) break;
      const line = this.readRow(row);
      if (line === null) continue;
      const account = cleanAccount(this.cell(row, CsvField.OWN_ACCOUNT)) ?? preambleAccount;
      const lines = linesByAccount.get(account);
      if (lines === undefined) linesByAccount.set(account, [line]);
      else lines.push(line);
    }
    const statements = [...linesByAccount].map(([account, lines]) => ({ account, lines }));
    return { statements, ...counts, problems: this.problems };
  }

  /** Null after a problem, and for a row that moved nothing. */
  private readRow(row: CsvRow): StatementLine | null {
    if (row.cells.length < this.cells.width) {
      this.report(row, null, `The row has ${String(row.cells.length)} cells instead of ${String(this.cells.width)}.`);
      return null;
    }
    const bookedOn = this.date(row, CsvField.BOOKED_ON);
    const valueText = this.cell(row, CsvField.VALUE_ON);
    const valueOn = valueText === "" ? null : this.date(row, CsvField.VALUE_ON);
    const currency = this.currency(row);
    const amountMinor = currency === null ? null : this.amount(row, currency);
    if (bookedOn === null || currency === null || amountMinor === null || amountMinor === 0) return null;
    const bookingText = cleanText(this.cell(row, CsvField.BOOKING_TEXT), 100);
    const { purpose, endToEndId, ultimateName } = splitPurpose(this.cell(row, CsvField.PURPOSE));
    const nameField = amountMinor < 0 ? CsvField.PAYEE : CsvField.PAYER;
    return {
      bookedOn,
      valueOn,
      amountMinor,
      currency,
      counterpartyName: cleanName(this.cell(row, CsvField.COUNTERPARTY_NAME)) ?? cleanName(this.cell(row, nameField)),
      counterpartyAccount: cleanAccount(this.cell(row, CsvField.COUNTERPARTY_ACCOUNT)),
      ultimateName,
      purpose,
      furtherText: null,
      endToEndId: cleanReference(this.cell(row, CsvField.END_TO_END_ID)) ?? endToEndId,
      creditorReference: null,
      bookingText,
      isReturn: saysReturn(bookingText),
      returnReason: null,
      bankReference: null,
      statedParts: [],
      batchMinor: null,
    };
  }

  private date(row: CsvRow, field: CsvField): string | null {
    const text = this.cell(row, field);
    const date = parseDate(text, this.defaults.timeZone);
    if (date === null) this.report(row, field, `${quote(text)} is not a date.`, { found: text, expected: "DATE" });
    return date;
  }

  private currency(row: CsvRow): string | null {
    const text = this.cell(row, CsvField.CURRENCY).toUpperCase();
    const currency = text === "" || text === "€" ? this.headingCurrency() : text;
    if (isCurrencyCode(currency)) return currency;
    this.report(row, CsvField.CURRENCY, `${quote(text)} is not a currency.`, { found: text, expected: "CURRENCY" });
    return null;
  }

  /** `Betrag (€)`, `Gutschrift in CHF`; else the merchant's. */
  private headingCurrency(): string {
    for (const field of [CsvField.AMOUNT, CsvField.DEBIT, CsvField.CREDIT]) {
      const heading = this.cells.heading(field) ?? "";
      if (heading.includes("€")) return "EUR";
      const [code] = /\b[A-Z]{3}\b/.exec(heading) ?? [];
      if (code !== undefined && isCurrencyCode(code)) return code;
    }
    return this.defaults.currency;
  }

  /** Columns for both ways count more than one for the amount, which may then be empty, or in another currency. */
  private amount(row: CsvRow, currency: string): number | null {
    const isSplit = [CsvField.DEBIT, CsvField.CREDIT].some((field) => this.cell(row, field) !== "");
    if (!isSplit && this.cells.has(CsvField.AMOUNT)) {
      const amount = this.number(row, CsvField.AMOUNT, currency);
      return amount === null ? null : this.directed(row, amount);
    }
    const debitMinor = this.cell(row, CsvField.DEBIT) === "" ? 0 : this.number(row, CsvField.DEBIT, currency);
    const creditMinor = this.cell(row, CsvField.CREDIT) === "" ? 0 : this.number(row, CsvField.CREDIT, currency);
    if (debitMinor === null || creditMinor === null) return null;
    return subtractMinor(creditMinor, Math.abs(debitMinor));
  }

  private directed(row: CsvRow, amount: number): number | null {
    if (!this.cells.has(CsvField.DIRECTION)) return amount;
    const sign = this.cell(row, CsvField.DIRECTION);
    const direction = this.directions.get(sign) ?? meaningOf(sign);
    if (direction === "OUT") return -Math.abs(amount);
    if (direction === "IN") return Math.abs(amount);
    this.report(row, CsvField.DIRECTION, `${quote(sign)} says neither debit nor credit.`, {
      found: sign,
      expected: "DIRECTION",
    });
    return null;
  }

  private number(row: CsvRow, field: CsvField, currency: string): number | null {
    const text = this.cell(row, field);
    const amount = parseAmount(text, currency, this.marks.get(field) ?? null);
    if (amount === null)
      this.report(row, field, `${quote(text)} is not an amount in ${currency}.`, { found: text, expected: "AMOUNT" });
    return amount;
  }

  private cell(row: CsvRow, field: CsvField): string {
    return this.cells.cell(row, field);
  }

  private report(
    row: CsvRow,
    field: CsvField | null,
    message: string,
    value?: Required<Pick<StatementProblem, "found" | "expected">>,
  ): void {
    const column = field === null ? null : this.cells.columnOf(field);
    this.problems.push({
      code: "INVALID_VALUE",
      message,
      line: row.line,
      column: column === null ? null : column + 1,
      path: field === null ? null : this.cells.heading(field),
      ...(value === undefined ? {} : { found: excerpt(value.found), expected: value.expected }),
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
