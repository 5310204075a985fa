import { Breach, FindingKind, FindingSeverity } from "../../e-invoice-report";
import { type Rule, rule, unless } from "../engine/rule";
import { demand, demandTwoDecimals } from "../engine/simple-rules";
import { isEqual, toText } from "../terms/exact";
import { EXTENSION_CODE_RULES } from "./code-lists";
import { minus, optional, sumOf } from "./totals";

const WARNING = { severity: FindingSeverity.WARNING } as const;

/** XRechnung's extension: sub-lines, and payments of third parties. */
export const EXTENSION_RULES: readonly Rule[] = [
  ...EXTENSION_CODE_RULES,
  ...(["BG-25", "BG-DEX-1"] as const).map((scope) =>
    rule({
      id: "BR-DEX-02",
      scope,
      term: "BT-131",
      breach: Breach.WRONG_AMOUNT,
      ...WARNING,
      find: (line, invoice) => {
        const parts = line.groups("BG-DEX-1");
        const [stated, expected] = [line.number("BT-131"), invoice.sum(parts, "BT-131")];
        if (parts.length === 0 || stated === null || expected === null || isEqual(stated, expected)) return null;
        return { at: line.term("BT-131")?.element, found: toText(stated), expected: toText(expected) };
      },
    }),
  ),
  rule({
    id: "BR-DEX-03",
    scope: "BG-DEX-1",
    term: "BT-151",
    breach: Breach.MISSING,
    find: (line) => unless(line.terms("BT-151").length === 1),
  }),
  rule({
    id: "BR-DEX-09",
    scope: "BG-22",
    term: "BT-115",
    breach: Breach.WRONG_AMOUNT,
    kind: FindingKind.CONTENT,
    find: (totals, invoice) => {
      const stated = totals.number("BT-115");
      const expected = sumOf([
        totals.number("BT-112"),
        minus(optional(totals, "BT-113")),
        optional(totals, "BT-114"),
        invoice.sum(invoice.groups("BG-DEX-9"), "BT-DEX-2"),
      ]);
      if (stated === null || expected === null || isEqual(stated, expected)) return null;
      return { at: totals.term("BT-115")?.element, found: toText(stated), expected: toText(expected) };
    },
  }),
  demand("BR-DEX-10", "BG-DEX-9", "BT-DEX-1"),
  demand("BR-DEX-11", "BG-DEX-9", "BT-DEX-2"),
  demand("BR-DEX-12", "BG-DEX-9", "BT-DEX-3"),
  demandTwoDecimals("BR-DEX-13", "BG-DEX-9", "BT-DEX-2"),
  rule({
    id: "BR-DEX-14",
    scope: "BG-DEX-9",
    term: "BT-DEX-2",
    breach: Breach.CONTRADICTION,
    find: (payment, { currency }) => {
      const found = payment.term("BT-DEX-2")?.element.attributes.get("currencyID")?.trim();
      return unless(found === currency, { found, expected: currency });
    },
  }),
  rule({
    id: "BR-DEX-15",
    scope: "BG-25",
    term: "BT-126",
    breach: Breach.NOT_ALLOWED,
    syntax: "CII",
    ...WARNING,
    find: (line) => line.terms("BT-X-304").map(({ element, text }) => ({ at: element, found: text })),
  }),
];
