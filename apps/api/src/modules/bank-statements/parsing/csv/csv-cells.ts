import type { CsvColumnChoice, CsvField } from "./csv-field";
import type { CsvRow, CsvTable } from "./csv-table";

/** The cells of a table by what they hold. */
export class CsvCells {
  /** How many cells a row must have. */
  readonly width: number;
  private readonly columnsByField = new Map<CsvField, number[]>();

  constructor(
    private readonly table: CsvTable,
    columns: readonly CsvColumnChoice[],
  ) {
    for (const { column, field } of columns) {
      this.columnsByField.set(field, [...(this.columnsByField.get(field) ?? []), column]);
    }
    this.width = Math.max(...columns.map(({ column }) => column)) + 1;
  }

  has(field: CsvField): boolean {
    return this.columnsByField.has(field);
  }

  /** Whether somebody, or its heading, says what a column holds. */
  isKnown(column: number): boolean {
    return [...this.columnsByField.values()].some((columns) => columns.includes(column));
  }

  /** Trimmed; "" when there is none. Several columns are joined. */
  cell(row: CsvRow, field: CsvField): string {
    return (this.columnsByField.get(field) ?? [])
      .map((column) => (row.cells[column] ?? "").trim())
      .filter((text) => text !== "")
      .join(" ");
  }

  /** Counted from 0; null when no column holds it. */
  columnOf(field: CsvField): number | null {
    return this.columnsByField.get(field)?.[0] ?? null;
  }

  heading(field: CsvField): string | null {
    const column = this.columnOf(field);
    return column === null ? null : (this.table.headings[column] ?? null);
  }
}
