import { isCalendarDate } from "@kundenportal/domain/dates/calendar-date";

const DATE = /^(\d{4})(-?)(\d{2})\2(\d{2})(?:Z|[+-]\d{2}:\d{2})?$/;

/** `2026-11-30`, of that or of `20261130`; null for anything else. A time zone, which XML schema allows, says nothing here. */
export function readDate(text: string): string | null {
  const [, year, , month, day] = DATE.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  return isCalendarDate(date) ? date : null;
}
