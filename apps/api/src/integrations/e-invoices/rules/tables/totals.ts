import { Breach, type BusinessTerm, FindingKind } from "../../e-invoice-report";
import { type Faults, type Rule, rule } from "../engine/rule";
import type { CheckedInvoice } from "../engine/checked-invoice";
import {
  absolute,
  add,
  compare,
  type Decimal,
  decimal,
  isEqual,
  isZero,
  negate,
  percentOf,
  readDecimal,
  round,
  subtract,
  toText,
  ZERO,
} from "../terms/exact";
import type { TermGroup } from "../terms/term-group";

/** What a group's term must come to; null if that can't be said, since what it follows from is missing or no number. */
type Expectation = (group: TermGroup, invoice: CheckedInvoice) => Decimal | null;

/** Amounts that follow from others (BR-CO-10 to BR-CO-17). */
export const TOTAL_RULES: readonly Rule[] = [
  total("BR-CO-10", "BT-106", (_totals, invoice) => invoice.sum(invoice.countedLines, "BT-131")),
  total("BR-CO-11", "BT-107", (_totals, invoice) => invoice.sum(invoice.groups("BG-20"), "BT-92"), "BG-20"),
  total("BR-CO-12", "BT-108", (_totals, invoice) => invoice.sum(invoice.groups("BG-21"), "BT-99"), "BG-21"),
  total("BR-CO-13", "BT-109", (totals) =>
    sumOf([totals.number("BT-106"), minus(optional(totals, "BT-107")), optional(totals, "BT-108")]),
  ),
  rule({
    id: "BR-CO-14",
    term: "BT-110",
    breach: Breach.WRONG_AMOUNT,
    kind: FindingKind.CONTENT,
    find: (_document, invoice) => {
      const taxes = invoice.groups("BG-23");
      const [stated] = invoice.taxTotals(invoice.currency);
      const expected = invoice.sum(taxes, "BT-117");
      if (stated === undefined || expected === null || taxes.length === 0) return null;
      return differs(readDecimal(stated.text), round(expected), { at: stated.element, found: stated.text });
    },
  }),
  rule({
    id: "BR-CO-15",
    term: "BT-112",
    breach: Breach.WRONG_AMOUNT,
    kind: FindingKind.CONTENT,
    find: (_document, invoice) => {
      const totals = invoice.group("BG-22");
      const taxes = invoice.taxTotals(invoice.currency);
      const [tax] = taxes;
      if (totals === undefined || invoice.currency === "") return null;
      // Two would contradict each other. That there is none has to be said in UBL only.
      if (taxes.length > 1 || (tax === undefined && invoice.syntax === "UBL")) return { at: totals.element };
      const expected = sumOf([totals.number("BT-109"), tax === undefined ? ZERO : readDecimal(tax.text)]);
      return compareTotal(totals, "BT-112", expected);
    },
  }),
];

/** What is due, unless a third party pays (see `EXTENSION_RULES`). */
export const DUE_AMOUNT_RULES: readonly Rule[] = [
  total("BR-CO-16", "BT-115", (totals) =>
    sumOf([totals.number("BT-112"), minus(optional(totals, "BT-113")), optional(totals, "BT-114")]),
  ),
];

/** How a rate's tax follows from its net amount. */
export const TAX_AMOUNT_RULES: readonly Rule[] = [
  rule({
    id: "BR-CO-17",
    scope: "BG-23",
    term: "BT-117",
    breach: Breach.WRONG_AMOUNT,
    kind: FindingKind.CONTENT,
    find: (group, { syntax }) => {
      const [net, tax] = [group.number("BT-116"), group.number("BT-117")];
      const rate = optional(group, "BT-119");
      if (net === null || tax === null || rate === null) return null;
      const expected = round(percentOf(absolute(net), rate));
      const isFine = isZero(round(rate, 0)) ? isZero(round(tax, 0)) : isNear(absolute(tax), expected, syntax === "CII");
      return isFine
        ? null
        : { at: group.term("BT-117")?.element, found: toText(tax), expected: toText(round(percentOf(net, rate))) };
    },
  }),
];

const ONE = decimal("1");

/** Up to a whole unit of the currency off, as the published rules allow it; with the unit itself only where they say so. */
export function isNear(value: Decimal, expected: Decimal, isInclusive = false): boolean {
  const distance = compare(absolute(subtract(value, expected)), ONE);
  return isInclusive ? distance <= 0 : distance < 0;
}

function differs(
  stated: Decimal | null,
  expected: Decimal,
  fault: { at: TermGroup["element"]; found: string },
): Faults {
  return stated === null || isEqual(stated, expected) ? null : { ...fault, expected: toText(expected) };
}

/** A total of BG-22. A total of groups may be missing if there are none of them. */
function total(id: string, term: BusinessTerm, expect: Expectation, summed?: BusinessTerm): Rule {
  const find: Rule["find"] = (totals, invoice) => {
    if (!totals.has(term)) {
      const isMissing = summed !== undefined && invoice.groups(summed).length > 0;
      const expected = isMissing ? expect(totals, invoice) : null;
      return expected === null ? null : { expected: toText(round(expected)) };
    }
    return compareTotal(totals, term, expect(totals, invoice));
  };
  return rule({ id, scope: "BG-22", term, breach: Breach.WRONG_AMOUNT, kind: FindingKind.CONTENT, find });
}

function compareTotal(totals: TermGroup, term: BusinessTerm, expected: Decimal | null): Faults {
  const stated = totals.term(term);
  if (stated === undefined || expected === null) return null;
  return differs(readDecimal(stated.text), round(expected), { at: stated.element, found: stated.text });
}

/** Zero where it is not there; null where it is no number. */
export function optional(group: TermGroup, term: BusinessTerm): Decimal | null {
  return group.has(term) ? group.number(term) : ZERO;
}

export function minus(value: Decimal | null): Decimal | null {
  return value === null ? null : negate(value);
}

/** Null if one of them is not known. */
export function sumOf(values: readonly (Decimal | null)[]): Decimal | null {
  const known = values.filter((value) => value !== null);
  return known.length < values.length ? null : add(...known);
}
