import { Breach, type BusinessTerm, FindingSeverity } from "../../e-invoice-report";
import type { CheckedInvoice } from "../engine/checked-invoice";
import { type Faults, type Rule, rule, unless } from "../engine/rule";
import { demand, faultAt, isFilled } from "../engine/simple-rules";
import {
  absolute,
  compare,
  type Decimal,
  decimal,
  isEqual,
  isZero,
  multiply,
  percentOf,
  readDecimal,
  subtract,
  toText,
  ZERO,
} from "../terms/exact";
import type { TermGroup } from "../terms/term-group";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";
import { minus, optional, sumOf } from "./totals";

/** The rules of Peppol that XRechnung took over with 3.0. Periods have theirs beside those of the standard. */
export const PEPPOL_RULES: readonly Rule[] = [
  demand("PEPPOL-EN16931-R001", "DOCUMENT", "BT-23"),
  rule({
    id: "PEPPOL-EN16931-R005",
    term: "BT-6",
    breach: Breach.CONTRADICTION,
    find: (document) => unless(!document.has("BT-6") || document.text("BT-6") !== document.text("BT-5")),
  }),
  rule({
    id: "PEPPOL-EN16931-R008",
    term: null,
    breach: Breach.MISSING,
    find: ({ element }) => emptyElements(element).map((at) => ({ at })),
  }),
  demand("PEPPOL-EN16931-R010", "BG-7", "BT-49"),
  demand("PEPPOL-EN16931-R020", "BG-4", "BT-34"),
  ...percentRules("BG-20", ["BT-94", "BT-93", "BT-92"]),
  ...percentRules("BG-21", ["BT-101", "BT-100", "BT-99"]),
  ...percentRules("BG-27", ["BT-138", "BT-137", "BT-136"]),
  ...percentRules("BG-28", ["BT-143", "BT-142", "BT-141"]),
  rule({
    id: "PEPPOL-EN16931-R043",
    term: "BG-20",
    breach: Breach.WRONG_FORM,
    find: (document) =>
      document
        .terms("BG-20")
        .filter(({ text }) => text !== "true" && text !== "false")
        .map(faultAt),
  }),
  rule({
    id: "PEPPOL-EN16931-R044",
    term: "BG-29",
    breach: Breach.NOT_ALLOWED,
    find: (document) =>
      document
        .terms("BG-29")
        .filter(({ text }) => text !== "false")
        .map(faultAt),
  }),
  rule({
    id: "PEPPOL-EN16931-R046",
    scope: "BG-25",
    term: "BT-146",
    breach: Breach.WRONG_AMOUNT,
    find: (line) => {
      const expected = sumOf([line.number("BT-148"), minus(optional(line, "BT-147"))]);
      const price = line.number("BT-146");
      if (expected === null || price === null || isEqual(price, expected)) return null;
      return { at: line.term("BT-146")?.element, found: toText(price), expected: toText(expected) };
    },
  }),
  rule({
    id: "PEPPOL-EN16931-R053",
    term: "BT-110",
    breach: Breach.CONTRADICTION,
    find: (document, invoice) => {
      const count = document.terms("BT-110").length - document.terms("BT-111").length;
      return unless(invoice.syntax === "UBL" ? count === 1 : invoice.taxTotals(invoice.currency).length <= 1);
    },
  }),
  rule({
    id: "PEPPOL-EN16931-R054",
    term: "BT-111",
    breach: Breach.CONTRADICTION,
    find: (document, invoice) => {
      const others = document.terms("BT-110").length - invoice.taxTotals(invoice.currency).length;
      const count = invoice.syntax === "UBL" ? document.terms("BT-111").length : others;
      return unless(count === (document.has("BT-6") ? 1 : 0));
    },
  }),
  rule({
    id: "PEPPOL-EN16931-R055",
    term: "BT-111",
    breach: Breach.CONTRADICTION,
    find: (document, invoice) => {
      const [own] = invoice.taxTotals(invoice.currency);
      const [other] = document.has("BT-6") ? invoice.taxTotals(document.text("BT-6")) : [];
      const signs = [own, other].map((tax) => sign(readDecimal(tax?.text ?? "")));
      return unless(!(signs.includes(-1) && signs.includes(1)));
    },
  }),
  rule({
    id: "PEPPOL-EN16931-R061",
    scope: "BG-16",
    term: "BT-89",
    breach: Breach.MISSING,
    find: (means, { document }) => unless(!DIRECT_DEBITS.has(means.text("BT-81")) || isFilled(document, "BT-89")),
  }),
  rule({
    id: "PEPPOL-EN16931-R101",
    scope: "BG-25",
    term: "BT-128",
    breach: Breach.NOT_ALLOWED,
    find: (line) => line.terms("BG-24").map(({ element }) => ({ at: element })),
  }),
  rule({
    id: "PEPPOL-EN16931-R120",
    scope: "BG-25",
    term: "BT-131",
    breach: Breach.WRONG_AMOUNT,
    severity: FindingSeverity.WARNING,
    find: checkLineAmount,
  }),
  rule({
    id: "PEPPOL-EN16931-R121",
    scope: "BG-25",
    term: "BT-149",
    breach: Breach.WRONG_AMOUNT,
    find: (line) =>
      line
        .terms("BT-149")
        .filter(({ text }) => sign(readDecimal(text) ?? decimal("1")) <= 0)
        .map(faultAt),
  }),
  rule({
    id: "PEPPOL-EN16931-R130",
    scope: "BG-25",
    term: "BT-150",
    breach: Breach.CONTRADICTION,
    find: (line) =>
      line
        .terms("BT-150")
        .filter(({ text }) => line.has("BT-129") && text !== line.text("BT-130"))
        .map(({ element, text }) => ({ at: element, found: text, expected: line.text("BT-130") })),
  }),
];

const DIRECT_DEBITS: ReadonlySet<string> = new Set(["49", "59"]);

/** R040 to R042: percentage, base and amount of an allowance or charge. */
function percentRules(
  scope: BusinessTerm,
  [percent, base, amount]: readonly [BusinessTerm, BusinessTerm, BusinessTerm],
): readonly Rule[] {
  return [
    rule({
      id: "PEPPOL-EN16931-R040",
      scope,
      term: amount,
      breach: Breach.WRONG_AMOUNT,
      find: (group, invoice) => {
        const [rate, of] = [group.number(percent), group.number(base)];
        const stated = optional(group, amount);
        if (rate === null || of === null || stated === null) return null;
        const expected = percentOf(of, rate);
        if (compare(absolute(subtract(stated, expected)), slack(invoice)) <= 0) return null;
        return { at: group.term(amount)?.element, found: toText(stated), expected: toText(expected) };
      },
    }),
    rule({
      id: "PEPPOL-EN16931-R041",
      scope,
      term: base,
      breach: Breach.MISSING,
      find: (group) => unless(!group.has(percent) || group.has(base)),
    }),
    rule({
      id: "PEPPOL-EN16931-R042",
      scope,
      term: percent,
      breach: Breach.MISSING,
      find: (group) => unless(!group.has(base) || group.has(percent)),
    }),
  ];
}

/** The line's amount is quantity times price, with its allowances and charges. */
function checkLineAmount(line: TermGroup, invoice: CheckedInvoice): Faults {
  const stated = optional(line, "BT-131");
  const quantity = line.has("BT-129") ? line.number("BT-129") : ONE;
  const price = optional(line, "BT-146");
  const baseQuantity = line.number("BT-149");
  const base = baseQuantity === null || isZero(baseQuantity) ? ONE : baseQuantity;
  const added = sumOf([
    invoice.sum(line.groups("BG-28"), "BT-141"),
    minus(invoice.sum(line.groups("BG-27"), "BT-136")),
  ]);
  if (stated === null || quantity === null || price === null || added === null) return null;
  // Both sides times the base quantity, so that nothing is divided.
  const difference = subtract(multiply(subtract(stated, added), base), multiply(quantity, price));
  if (compare(absolute(difference), multiply(slack(invoice), absolute(base))) <= 0) return null;
  return { at: line.term("BT-131")?.element, found: toText(stated) };
}

const ONE = decimal("1");

/** Forints have no smaller coin. */
function slack({ currency }: CheckedInvoice): Decimal {
  return decimal(currency === "HUF" ? "0.5" : "0.02");
}

function sign(value: Decimal | null): number {
  return value === null ? 0 : compare(value, ZERO);
}

/** CII demands the group of deliveries, where most invoices have nothing to say. */
const MAY_BE_EMPTY = "ram:ApplicableHeaderTradeDelivery";

function emptyElements(element: XmlElement): readonly XmlElement[] {
  if (element.children.length > 0) return element.children.flatMap(emptyElements);
  return element.text.trim() === "" && element.name !== MAY_BE_EMPTY ? [element] : [];
}
