import { Breach, type BusinessTerm } from "../../e-invoice-report";
import { type Rule, rule, unless } from "../engine/rule";
import { readDate } from "../terms/read-date";
import type { TermGroup } from "../terms/term-group";

/** The periods of document and lines. */
export const PERIOD_RULES: readonly Rule[] = [
  inOrder("BR-29", "BG-14", ["BT-73", "BT-74"]),
  inOrder("BR-30", "BG-26", ["BT-134", "BT-135"]),
  rule({
    id: "BR-CO-19",
    scope: "BG-14",
    term: "BG-14",
    breach: Breach.MISSING,
    // UBL has the code for the tax point (BT-8) in the period, where it may be alone.
    find: (period, { document }) => unless(period.has("BT-73") || period.has("BT-74") || document.has("BT-8")),
  }),
  rule({
    id: "BR-CO-20",
    scope: "BG-26",
    term: "BG-26",
    breach: Breach.MISSING,
    find: (period) => unless(period.has("BT-134") || period.has("BT-135")),
  }),
];

/** XRechnung: no line's period reaches beyond the document's. */
export const NESTED_PERIOD_RULES: readonly Rule[] = [
  within("PEPPOL-EN16931-R110", ["BT-134", "BT-73"], (inner, outer) => inner >= outer),
  within("PEPPOL-EN16931-R111", ["BT-135", "BT-74"], (inner, outer) => inner <= outer),
];

function inOrder(id: string, scope: BusinessTerm, [from, to]: readonly [BusinessTerm, BusinessTerm]): Rule {
  const find: Rule["find"] = (period) => {
    const [start, end] = [readDate(period.text(from)), readDate(period.text(to))];
    return unless(start === null || end === null || end >= start, {
      found: `${period.text(from)} – ${period.text(to)}`,
    });
  };
  return rule({ id, scope, term: to, breach: Breach.WRONG_PERIOD, find });
}

function within(
  id: string,
  [innerTerm, outerTerm]: readonly [BusinessTerm, BusinessTerm],
  fits: (inner: string, outer: string) => boolean,
): Rule {
  const find: Rule["find"] = (period, invoice) => {
    const inner = readDate(period.text(innerTerm));
    const around: TermGroup | undefined = invoice.group("BG-14");
    const outer = readDate(around?.text(outerTerm) ?? "");
    const isFine = inner === null || outer === null || fits(inner, outer);
    return unless(isFine, { found: period.text(innerTerm), expected: around?.text(outerTerm) });
  };
  return rule({ id, scope: "BG-26", term: innerTerm, breach: Breach.WRONG_PERIOD, find });
}
