import { type Clock, formatDate, formatDateTime, formatRelativeTime } from "../format/format";
import { useClock } from "../clock/use-clock";
import { useLocale } from "../i18n/use-text";
import styles from "./date-text.module.css";

export interface DateTextProps {
  /** `YYYY-MM-DD`, or for the other formats an instant (ISO 8601). */
  readonly value: string;
  /** `relative` (“3 hours ago”), for what has happened, also gives the exact time, as its title. Default `date`. */
  readonly format?: "date" | "longDate" | "dateTime" | "relative";
}

/** A date or time in the reader's language and time zone, readable for machines too. */
export function DateText({ value, format = "date" }: DateTextProps) {
  const locale = useLocale();
  const clock = useClock();
  const { timeZone } = clock;
  const isRelative = format === "relative";
  return (
    <time
      className={styles["date"]}
      dateTime={value}
      title={isRelative ? formatDateTime(value, locale, timeZone) : undefined}
    >
      {isRelative && formatRelativeTime(value, locale, clockFor(value, clock))}
      {format === "dateTime" && formatDateTime(value, locale, timeZone)}
      {format === "date" && formatDate(value, locale, "short", timeZone)}
      {format === "longDate" && formatDate(value, locale, "long", timeZone)}
    </time>
  );
}

/** Nothing that has happened lies ahead, whatever the clocks say. */
function clockFor(value: string, { now, timeZone }: Clock): Clock {
  const then = new Date(value);
  return { now: then > now ? then : now, timeZone };
}
