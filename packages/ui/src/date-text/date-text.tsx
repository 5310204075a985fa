import { formatDate, formatDateTime, formatRelativeTime } from "../format/format";
import { currentTime } from "../clock/server-clock";
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
  const isRelative = format === "relative";
  return (
    <time className={styles["date"]} dateTime={value} title={isRelative ? formatDateTime(value, locale) : undefined}>
      {isRelative && formatRelativeTime(value, locale, nowFor(value))}
      {format === "dateTime" && formatDateTime(value, locale)}
      {format === "date" && formatDate(value, locale)}
      {format === "longDate" && formatDate(value, locale, "long")}
    </time>
  );
}

/** Nothing that has happened lies ahead, whatever the clocks say. */
function nowFor(value: string): Date {
  const [now, then] = [currentTime(), new Date(value)];
  return then > now ? then : now;
}
