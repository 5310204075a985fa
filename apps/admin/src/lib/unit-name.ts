import type { Text, TextKey } from "./use-text";

/** The common codes of UN/ECE recommendation 20, in words; H87 and C62 both mean a piece. */
const UNIT_TEXTS: ReadonlyMap<string, TextKey> = new Map([
  ["H87", "unit.piece"],
  ["C62", "unit.piece"],
  ["XPP", "unit.piece"],
  ["HUR", "unit.hour"],
  ["MIN", "unit.minute"],
  ["DAY", "unit.day"],
  ["MON", "unit.month"],
  ["ANN", "unit.year"],
  ["MTR", "unit.metre"],
  ["MTK", "unit.squareMetre"],
  ["MTQ", "unit.cubicMetre"],
  ["KMT", "unit.kilometre"],
  ["KGM", "unit.kilogram"],
  ["TNE", "unit.tonne"],
  ["LTR", "unit.litre"],
  ["LS", "unit.flatRate"],
  ["KWH", "unit.kilowattHour"],
]);

/** What people call a unit; free text and rare codes stay as they are. */
export function unitName(t: Text, unit: string): string {
  const key = UNIT_TEXTS.get(unit);
  return key === undefined ? unit : t(key);
}
