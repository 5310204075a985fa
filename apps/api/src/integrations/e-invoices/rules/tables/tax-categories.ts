import { Breach, type BusinessTerm, FindingKind } from "../../e-invoice-report";
import type { EInvoiceSyntax } from "../../e-invoice-syntax";
import type { CheckedInvoice } from "../engine/checked-invoice";
import { type Rule, rule, unless } from "../engine/rule";
import {
  absolute,
  compare,
  type Decimal,
  isEqual,
  isZero,
  negate,
  percentOf,
  round,
  toText,
  ZERO,
} from "../terms/exact";
import type { TermGroup } from "../terms/term-group";
import { breakdowns, type TaxUse, USES, usesOf } from "./tax-uses";
import { isNear, sumOf } from "./totals";

/** What a category of BT-151 and its like demands; its rules are all made of this. */
interface Category {
  readonly code: string;
  /** Of the rules' ids: `BR-S-01`. */
  readonly prefix: string;
  readonly rate: "ABOVE_ZERO" | "NOT_BELOW_ZERO" | "ZERO" | "NONE";
  readonly reason: "FORBIDDEN" | "DEMANDED";
  /** Who must be known to the tax office by which number. */
  readonly parties: (invoice: CheckedInvoice) => boolean;
  /** The number that is missing, or that may not be there. */
  readonly partyTerm: BusinessTerm;
  /** Several rates may have a breakdown each. */
  readonly hasRates: boolean;
  /** Where a breakdown that nothing belongs to is refused. */
  readonly unusedIn: EInvoiceSyntax | null;
  /** Where a sum that is less than a unit off passes. */
  readonly nearIn: EInvoiceSyntax | null;
}

const bySeller = (invoice: CheckedInvoice): boolean => sellerHas(invoice, "BT-31", "BT-32");
const byVatNumber = (invoice: CheckedInvoice): boolean => sellerHas(invoice, "BT-31");
const buyerHas = (invoice: CheckedInvoice, ...terms: readonly BusinessTerm[]): boolean =>
  terms.some((term) => invoice.group("BG-7")?.has(term) === true);

const TAXED = {
  reason: "FORBIDDEN",
  parties: bySeller,
  partyTerm: "BT-31",
  hasRates: true,
  unusedIn: "UBL",
  nearIn: "UBL",
} as const;
const UNTAXED = {
  rate: "ZERO",
  reason: "DEMANDED",
  partyTerm: "BT-31",
  hasRates: false,
  unusedIn: "CII",
  nearIn: "CII",
} as const;

const CATEGORIES: readonly Category[] = [
  { ...TAXED, code: "S", prefix: "BR-S", rate: "ABOVE_ZERO" },
  { ...UNTAXED, code: "Z", prefix: "BR-Z", reason: "FORBIDDEN", parties: bySeller },
  { ...UNTAXED, code: "E", prefix: "BR-E", parties: bySeller },
  {
    ...UNTAXED,
    code: "AE",
    prefix: "BR-AE",
    parties: (invoice) => bySeller(invoice) && buyerHas(invoice, "BT-48", "BT-47"),
    partyTerm: "BT-48",
  },
  {
    ...UNTAXED,
    code: "K",
    prefix: "BR-IC",
    parties: (invoice) => byVatNumber(invoice) && buyerHas(invoice, "BT-48"),
    partyTerm: "BT-48",
  },
  { ...UNTAXED, code: "G", prefix: "BR-G", parties: byVatNumber },
  {
    ...UNTAXED,
    code: "O",
    prefix: "BR-O",
    rate: "NONE",
    parties: (invoice) => !byVatNumber(invoice) && !buyerHas(invoice, "BT-48"),
    nearIn: null,
  },
  { ...TAXED, code: "L", prefix: "BR-AF", rate: "NOT_BELOW_ZERO" },
  { ...TAXED, code: "M", prefix: "BR-AG", rate: "NOT_BELOW_ZERO" },
];

export const TAX_CATEGORY_RULES: readonly Rule[] = CATEGORIES.flatMap(rulesOf);

function rulesOf(category: Category): readonly Rule[] {
  return [
    breakdownRule(category),
    ...USES.map((use, index) => partyRule(category, use, `${category.prefix}-0${index + 2}`)),
    ...USES.map((use, index) => rateRule(category, use, `${category.prefix}-0${index + 5}`)),
    sumRule(category),
    taxRule(category),
    reasonRule(category),
  ];
}

/** -01: whatever has the category is in one breakdown, or, by rates, in at least one. */
function breakdownRule({ code, prefix, hasRates, unusedIn }: Category): Rule {
  const find: Rule["find"] = (_document, invoice) => {
    const isUsed = USES.some((use) => usesOf(invoice, use, code).length > 0);
    const count = breakdowns(invoice, code).length;
    if (isUsed) return unless(count === 1 || (hasRates && count > 1), { found: code });
    return unless(count === 0 || unusedIn !== invoice.syntax, { found: code });
  };
  return rule({ id: `${prefix}-01`, term: "BG-23", breach: Breach.CONTRADICTION, kind: FindingKind.CONTENT, find });
}

/** -02 to -04: the numbers of the parties. */
function partyRule({ code, parties, partyTerm }: Category, use: TaxUse, id: string): Rule {
  const find: Rule["find"] = (_document, invoice) =>
    unless(usesOf(invoice, use, code).length === 0 || parties(invoice), {
      at: invoice.group(partyTerm === "BT-48" ? "BG-7" : "BG-4")?.element,
    });
  const breach = code === "O" ? Breach.NOT_ALLOWED : Breach.MISSING;
  return rule({ id, term: partyTerm, breach, kind: FindingKind.CONTENT, find });
}

/** -05 to -07: the rate. */
function rateRule({ code, rate }: Category, use: TaxUse, id: string): Rule {
  const find: Rule["find"] = (_document, invoice) =>
    usesOf(invoice, use, code)
      .filter((group) => !fitsRate(rate, group, use.rate))
      .map((group) => ({
        at: group.term(use.rate)?.element ?? group.element,
        found: group.term(use.rate)?.text,
        expected: rate === "ZERO" ? "0" : undefined,
      }));
  return rule({ id, term: use.rate, breach: Breach.WRONG_RATE, kind: FindingKind.CONTENT, find });
}

function fitsRate(wanted: Category["rate"], group: TermGroup, term: BusinessTerm): boolean {
  if (wanted === "NONE") return !group.has(term);
  const rate = group.number(term);
  if (rate === null) return false;
  const sign = compare(rate, ZERO);
  switch (wanted) {
    case "ABOVE_ZERO":
      return sign > 0;
    case "NOT_BELOW_ZERO":
      return sign >= 0;
    case "ZERO":
      return sign === 0;
  }
}

/** -08: the breakdown's net amount is what its lines, allowances and charges come to. */
function sumRule({ code, prefix, hasRates, nearIn }: Category): Rule {
  const find: Rule["find"] = (_document, invoice) =>
    breakdowns(invoice, code).flatMap((group) => {
      const stated = group.number("BT-116");
      const rate = hasRates ? group.number("BT-119") : null;
      if (stated === null || (hasRates && rate === null)) return [];
      const sum = sumOf(USES.map((use) => sumOfUse(invoice, use, { code, rate })));
      if (sum === null) return [];
      const expected = round(sum);
      const isFine = nearIn === invoice.syntax ? isNear(stated, expected) : isEqual(stated, expected);
      if (isFine) return [];
      return [{ at: group.term("BT-116")?.element, found: toText(stated), expected: toText(expected) }];
    });
  return rule({ id: `${prefix}-08`, term: "BT-116", breach: Breach.WRONG_AMOUNT, kind: FindingKind.CONTENT, find });
}

function sumOfUse(
  invoice: CheckedInvoice,
  use: TaxUse,
  { code, rate }: { readonly code: string; readonly rate: Decimal | null },
): Decimal | null {
  const groups = usesOf(invoice, use, code).filter((group) => {
    const own = group.number(use.rate);
    return rate === null || (own !== null && isEqual(own, rate));
  });
  const sum = invoice.sum(groups, use.amount);
  return sum !== null && use.sign < 0 ? negate(sum) : sum;
}

/** -09: the tax, which is none or follows from rate and net amount. */
function taxRule({ code, prefix, hasRates }: Category): Rule {
  const find: Rule["find"] = (_document, invoice) =>
    breakdowns(invoice, code).flatMap((group) => {
      const [net, tax, rate] = [group.number("BT-116"), group.number("BT-117"), group.number("BT-119")];
      if (tax === null || (hasRates && (net === null || rate === null))) return [];
      const expected = hasRates && net !== null && rate !== null ? round(percentOf(net, rate)) : ZERO;
      const isFine = hasRates ? isNear(absolute(tax), absolute(expected)) : isZero(tax);
      return isFine ? [] : [{ at: group.term("BT-117")?.element, found: toText(tax), expected: toText(expected) }];
    });
  return rule({ id: `${prefix}-09`, term: "BT-117", breach: Breach.WRONG_AMOUNT, kind: FindingKind.CONTENT, find });
}

/** -10: the reason why no tax is due. */
function reasonRule({ code, prefix, reason }: Category): Rule {
  const isDemanded = reason === "DEMANDED";
  const find: Rule["find"] = (_document, invoice) =>
    breakdowns(invoice, code)
      .filter((group) => (group.has("BT-120") || group.has("BT-121")) !== isDemanded)
      .map(({ element }) => ({ at: element, found: code }));
  const breach = isDemanded ? Breach.MISSING : Breach.NOT_ALLOWED;
  const kind = isDemanded ? FindingKind.CONTENT : FindingKind.RULE;
  return rule({ id: `${prefix}-10`, term: "BT-120", breach, kind, find });
}

/** The seller, or who represents them at the tax office. */
function sellerHas(invoice: CheckedInvoice, ...terms: readonly BusinessTerm[]): boolean {
  const seller = invoice.group("BG-4");
  return terms.some((term) => seller?.has(term) === true) || invoice.group("BG-11")?.has("BT-63") === true;
}
