import { Breach, type BusinessTerm } from "../../e-invoice-report";
import { type Rule, rule } from "../engine/rule";
import { demandTwoDecimals, faultAt, hasTooManyDecimals } from "../engine/simple-rules";

/** Amounts with two digits behind the point at most. */
export const DECIMAL_RULES: readonly Rule[] = [
  demandTwoDecimals("BR-DEC-01", "BG-20", "BT-92"),
  demandTwoDecimals("BR-DEC-02", "BG-20", "BT-93"),
  demandTwoDecimals("BR-DEC-05", "BG-21", "BT-99"),
  demandTwoDecimals("BR-DEC-06", "BG-21", "BT-100"),
  demandTwoDecimals("BR-DEC-09", "BG-22", "BT-106"),
  demandTwoDecimals("BR-DEC-10", "BG-22", "BT-107"),
  demandTwoDecimals("BR-DEC-11", "BG-22", "BT-108"),
  demandTwoDecimals("BR-DEC-12", "BG-22", "BT-109"),
  taxTotal("BR-DEC-13", "BT-110", "BT-5"),
  demandTwoDecimals("BR-DEC-14", "BG-22", "BT-112"),
  taxTotal("BR-DEC-15", "BT-111", "BT-6"),
  demandTwoDecimals("BR-DEC-16", "BG-22", "BT-113"),
  demandTwoDecimals("BR-DEC-17", "BG-22", "BT-114"),
  demandTwoDecimals("BR-DEC-18", "BG-22", "BT-115"),
  demandTwoDecimals("BR-DEC-19", "BG-23", "BT-116"),
  demandTwoDecimals("BR-DEC-20", "BG-23", "BT-117"),
  demandTwoDecimals("BR-DEC-23", "BG-25", "BT-131"),
  demandTwoDecimals("BR-DEC-24", "BG-27", "BT-136"),
  demandTwoDecimals("BR-DEC-25", "BG-27", "BT-137"),
  demandTwoDecimals("BR-DEC-27", "BG-28", "BT-141"),
  demandTwoDecimals("BR-DEC-28", "BG-28", "BT-142"),
];

function taxTotal(id: string, term: BusinessTerm, currency: BusinessTerm): Rule {
  const find: Rule["find"] = (document, invoice) =>
    invoice.taxTotals(document.text(currency)).filter(hasTooManyDecimals).map(faultAt);
  return rule({ id, term, breach: Breach.TOO_MANY_DECIMALS, find });
}
