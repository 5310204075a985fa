import type { Locale } from "@kundenportal/domain/locale";
import { isDecimalText } from "@kundenportal/domain/money/decimal";

const SEPARATORS = { de: { group: ".", point: "," }, en: { group: ",", point: "." } } as const;

/**
 * Turns a decimal as typed in this language into plain notation: `1.234,5` and `1 234,5` in German and `1,234.5` in
 * English are `1234.5`. Null when it is not a decimal.
 * A lone separator of the other language is taken as the decimal separator if it cannot be grouping: `19.5` in German is
 * 19.5, `1.234` is 1234.
 */
export function parseTypedDecimal(text: string, locale: Locale): `${number}` | null {
  const compact = text.replace(/[\s\u00a0\u202f€]/g, "").replace(/^\u2212/, "-");
  const { group, point } = SEPARATORS[locale];
  const isGrouped = new RegExp(`^-?\\d{1,3}(?:\\${group}\\d{3})+(?:\\${point}\\d+)?$`).test(compact);
  const plain = isGrouped ? compact.replaceAll(group, "") : compact;
  const normalized = plain.replace(/[.,](?=\d+$)/, ".").replace(/^(-?)\./, "$10.");
  return isDecimalText(normalized) ? normalized : null;
}

/** Plain notation as typed in this language, without grouping: `1234.5` is `1234,5` in German. */
export function toTypedDecimal(decimal: string, locale: Locale): string {
  return decimal.replace(".", SEPARATORS[locale].point);
}
