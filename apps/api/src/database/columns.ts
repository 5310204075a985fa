import type { ColumnOptions } from "typeorm";

/*
 * Columns that mean the same on SQLite and PostgreSQL. Instants and dates are ISO text, which both compare correctly;
 * JSON is canonical text, because what was hashed must stay exactly as written.
 */

/** UUIDv7 as text. */
export const idColumn = {
  type: "varchar",
  length: 36,
} as const satisfies ColumnOptions;
export const nullableIdColumn = {
  ...idColumn,
  nullable: true,
} as const satisfies ColumnOptions;
/** UTC instant, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export const instantColumn = {
  type: "varchar",
  length: 24,
} as const satisfies ColumnOptions;
export const nullableInstantColumn = {
  ...instantColumn,
  nullable: true,
} as const satisfies ColumnOptions;
/** Calendar date, `YYYY-MM-DD`. */
export const dateColumn = {
  type: "varchar",
  length: 10,
} as const satisfies ColumnOptions;
export const nullableDateColumn = {
  ...dateColumn,
  nullable: true,
} as const satisfies ColumnOptions;
/** Integer minor units of the row's currency. */
export const moneyColumn = { type: "bigint" } as const satisfies ColumnOptions;
export const textColumn = { type: "text" } as const satisfies ColumnOptions;
export const nullableTextColumn = {
  type: "text",
  nullable: true,
} as const satisfies ColumnOptions;
export const jsonColumn = { type: "text" } as const satisfies ColumnOptions;
export const booleanColumn = {
  type: "boolean",
} as const satisfies ColumnOptions;
export const integerColumn = {
  type: "integer",
} as const satisfies ColumnOptions;
export const nullableIntegerColumn = {
  type: "integer",
  nullable: true,
} as const satisfies ColumnOptions;

/** A boolean from a raw row: SQLite returns 0 and 1. */
export function toBoolean(value: boolean | number): boolean {
  return value === true || value === 1;
}
