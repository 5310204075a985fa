import { unitName } from "@kundenportal/domain/documents/unit-name";
import { formatDecimal } from "@kundenportal/domain/money/decimal";
import { useLocale } from "@kundenportal/ui/use-text";

const NO_BREAK_SPACE = "\u00a0";

/** Writes a quantity with its unit, `6,5 Std.`, or without if the document states none. */
export function useQuantityText(): (quantity: string, unit: string | null) => string {
  const locale = useLocale();
  return (quantity, unit) => {
    const figure = formatDecimal(quantity, locale);
    return unit === null ? figure : `${figure}${NO_BREAK_SPACE}${unitName(unit, quantity, locale)}`;
  };
}
