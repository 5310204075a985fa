import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { SqlParameters } from "../../../database/named-parameters";
import type { BankLineStatus } from "./bank-line-status";

export const BankDirection = { IN: "IN", OUT: "OUT" } as const;
export type BankDirection = (typeof BankDirection)[keyof typeof BankDirection];

/** Null: any. */
export interface BankLineFilter {
  readonly statuses: readonly BankLineStatus[] | null;
  readonly direction: BankDirection | null;
  readonly importId: string | null;
  readonly dateFrom: CalendarDate | null;
  readonly dateTo: CalendarDate | null;
  readonly search: string | null;
}

export function filterConditions(filter: Omit<BankLineFilter, "search">): readonly string[] {
  const conditions: string[] = [];
  if (filter.statuses !== null) conditions.push("l.status IN (:...statuses)");
  if (filter.direction !== null) conditions.push(`l.amount_minor ${filter.direction === "IN" ? ">" : "<"} 0`);
  if (filter.importId !== null) conditions.push("l.import_id = :importId");
  if (filter.dateFrom !== null) conditions.push("l.booked_on >= :dateFrom");
  if (filter.dateTo !== null) conditions.push("l.booked_on <= :dateTo");
  return conditions;
}

export function filterValues({ statuses, importId, dateFrom, dateTo }: Omit<BankLineFilter, "search">): SqlParameters {
  return { statuses: statuses ?? [], importId, dateFrom, dateTo };
}
