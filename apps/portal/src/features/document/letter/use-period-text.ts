import { formatDate } from "@kundenportal/ui/format";
import { useLocale } from "@kundenportal/ui/use-text";
import { useText } from "../../../lib/use-text";

const NO_BREAK_SPACE = "\u00a0";

interface Period {
  readonly start: string | null;
  readonly end: string | null;
}

/** Puts a period into words; null when neither end is known. A period of one day is that day. */
export function usePeriodText(): (period: Period) => string | null {
  const t = useText();
  const locale = useLocale();
  // A line may break between the dates, not within one.
  const dateText = (date: string): string => formatDate(date, locale).replaceAll(" ", NO_BREAK_SPACE);
  return ({ start, end }) => {
    if (start === null) return end === null ? null : t("letter.periodUntil", { end: dateText(end) });
    if (end === null) return t("letter.periodFrom", { start: dateText(start) });
    if (start === end) return dateText(start);
    return t("letter.periodRange", { start: dateText(start), end: dateText(end) });
  };
}
