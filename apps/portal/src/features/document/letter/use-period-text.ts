import { formatDate } from "@kundenportal/ui/format";
import { useLocale } from "@kundenportal/ui/use-text";
import { useText } from "../../../lib/use-text";

interface Period {
  readonly start: string | null;
  readonly end: string | null;
}

/** Puts a period into words; null when neither end is known. A period of one day is that day. */
export function usePeriodText(): (period: Period) => string | null {
  const t = useText();
  const locale = useLocale();
  return ({ start, end }) => {
    if (start === null) return end === null ? null : t("letter.periodUntil", { end: formatDate(end, locale) });
    if (end === null) return t("letter.periodFrom", { start: formatDate(start, locale) });
    if (start === end) return formatDate(start, locale);
    return t("letter.periodRange", { start: formatDate(start, locale), end: formatDate(end, locale) });
  };
}
