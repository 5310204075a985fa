import { addDays, type CalendarDate, todayIn } from "@kundenportal/domain/dates/calendar-date";

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/**
 * The last minute of a day in a time zone, as an instant in UTC (ISO 8601): what lasts until that day lasts until then.
 * Found by searching, because browsers give the date of an instant but not the instant of a date.
 */
export function endOfDayIn(timeZone: string, date: CalendarDate): string {
  const middleOfDay = Date.parse(`${date}T12:00:00Z`);
  const nextDay = addDays(date, 1);
  let early = middleOfDay - DAY_MINUTES * MINUTE_MS;
  let late = middleOfDay + 2 * DAY_MINUTES * MINUTE_MS;
  while (late - early > MINUTE_MS) {
    const between = early + Math.floor((late - early) / 2 / MINUTE_MS) * MINUTE_MS;
    if (todayIn(timeZone, new Date(between)) < nextDay) early = between;
    else late = between;
  }
  return new Date(early).toISOString();
}

/** The instant at which a day begins in a time zone. */
export function startOfDayIn(timeZone: string, date: CalendarDate): string {
  return new Date(Date.parse(endOfDayIn(timeZone, addDays(date, -1))) + MINUTE_MS).toISOString();
}
