import { Breach, type BusinessTerm, FindingKind } from "../../e-invoice-report";
import type { CheckedInvoice } from "../engine/checked-invoice";
import { type Rule, rule, unless } from "../engine/rule";
import type { TermGroup } from "../terms/term-group";
import { breakdowns, USES, usesOf } from "./tax-uses";

/** What single categories of tax demand or exclude, besides what all of them have rules for. */
export const TAX_RESTRICTIONS: readonly Rule[] = [...mixingRules(), ...deliveryRules(), ...splitPaymentRules()];

/** BR-O-11 to BR-O-14: outside the scope of tax goes with no other category. */
function mixingRules(): readonly Rule[] {
  const mixes = (id: string, term: BusinessTerm, others: (invoice: CheckedInvoice) => readonly TermGroup[]): Rule => {
    const find: Rule["find"] = (_document, invoice) => {
      if (breakdowns(invoice, "O").length === 0) return null;
      return others(invoice)
        .filter((group) => group.has(term) && group.text(term) !== "O")
        .map((group) => ({ at: group.element, found: group.text(term) }));
    };
    return rule({ id, term, breach: Breach.CONTRADICTION, kind: FindingKind.CONTENT, find });
  };
  return [
    mixes("BR-O-11", "BT-118", (invoice) => invoice.groups("BG-23")),
    mixes("BR-O-12", "BT-151", (invoice) => invoice.groups("BG-25")),
    mixes("BR-O-13", "BT-95", (invoice) => invoice.groups("BG-20")),
    mixes("BR-O-14", "BT-102", (invoice) => invoice.groups("BG-21")),
  ];
}

/** BR-IC-11 and BR-IC-12: when and where to an intra-community supply was delivered. */
function deliveryRules(): readonly Rule[] {
  const demandFor = (id: string, term: BusinessTerm, isSaid: (invoice: CheckedInvoice) => boolean): Rule => {
    const find: Rule["find"] = (_document, invoice) => unless(breakdowns(invoice, "K").length === 0 || isSaid(invoice));
    return rule({ id, term, breach: Breach.MISSING, kind: FindingKind.CONTENT, find });
  };
  return [
    demandFor("BR-IC-11", "BT-72", (invoice) => {
      const period = invoice.group("BG-14");
      const isDelivered = invoice.groups("BG-13").some((delivery) => delivery.text("BT-72") !== "");
      return isDelivered || period?.has("BT-73") === true || period?.has("BT-74") === true;
    }),
    demandFor("BR-IC-12", "BT-80", (invoice) =>
      invoice.groups("BG-15").some((address) => address.text("BT-80") !== ""),
    ),
  ];
}

/** BR-B-01 and BR-B-02: Italian split payment. */
function splitPaymentRules(): readonly Rule[] {
  const isUsed = (invoice: CheckedInvoice, code: string): boolean =>
    breakdowns(invoice, code).length > 0 || USES.some((use) => usesOf(invoice, use, code).length > 0);
  const countries = ({ document }: CheckedInvoice): readonly string[] => countriesIn(document);
  return [
    rule({
      id: "BR-B-01",
      term: "BT-118",
      breach: Breach.CONTRADICTION,
      find: (_document, invoice) =>
        unless(!isUsed(invoice, "B") || countries(invoice).every((country) => country === "IT"), { found: "B" }),
    }),
    rule({
      id: "BR-B-02",
      term: "BT-118",
      breach: Breach.CONTRADICTION,
      find: (_document, invoice) => unless(!isUsed(invoice, "B") || !isUsed(invoice, "S"), { found: "B" }),
    }),
  ];
}

const COUNTRY_TERMS: readonly BusinessTerm[] = ["BT-40", "BT-55", "BT-69", "BT-80", "BT-159"];

function countriesIn(group: TermGroup): readonly string[] {
  const own = COUNTRY_TERMS.flatMap((term) => group.terms(term).map(({ text }) => text));
  return [...own, ...group.allGroups().flatMap(countriesIn)];
}
