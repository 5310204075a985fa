import { Breach, type BusinessTerm, FindingKind } from "../../e-invoice-report";
import type { EInvoiceSyntax } from "../../e-invoice-syntax";
import type { Term, TermGroup } from "../terms/term-group";
import { type Fault, type Rule, rule, unless } from "./rule";

type Scope = Rule["scope"];

/** Whether the law asks for it too (§§ 14, 14a UStG): then it is more than a rule that is broken. */
type Options = Partial<Pick<Rule, "kind" | "severity">>;

export const BY_LAW: Options = { kind: FindingKind.CONTENT };

/** In each group of the scope, one of the terms has a text. */
export function demand(
  id: string,
  scope: Scope,
  terms: BusinessTerm | readonly BusinessTerm[],
  options: Options = {},
): Rule {
  const anyOf: readonly BusinessTerm[] = typeof terms === "string" ? [terms] : terms;
  const [term] = anyOf;
  if (term === undefined) throw new RangeError(`${id} demands nothing`);
  const find: Rule["find"] = (group) => unless(anyOf.some((each) => isFilled(group, each)));
  return rule({ id, scope, term, breach: Breach.MISSING, ...options, find });
}

/** The document has the group, and the group says this. */
export function demandWithin(id: string, within: BusinessTerm, term: BusinessTerm, options: Options = {}): Rule {
  const find: Rule["find"] = (_document, invoice) => {
    const groups = invoice.groups(within);
    if (groups.length === 0) return {};
    return groups.filter((group) => !isFilled(group, term)).map((group) => ({ at: group.element }));
  };
  return rule({ id, term, breach: Breach.MISSING, ...options, find });
}

/** In each group of the scope there is a group of the other kind. */
export function demandGroup(id: string, scope: Scope, inner: BusinessTerm, options: Options = {}): Rule {
  const find: Rule["find"] = (group) => unless(group.groups(inner).length > 0);
  return rule({ id, scope, term: inner, breach: Breach.MISSING, ...options, find });
}

/** The document has the group around, and that the group inside. */
export function demandGroupWithin(id: string, within: BusinessTerm, inner: BusinessTerm, options: Options = {}): Rule {
  const find: Rule["find"] = (_document, invoice) => {
    const groups = invoice.groups(within);
    if (groups.length === 0) return {};
    return groups.filter((group) => group.groups(inner).length === 0).map((group) => ({ at: group.element }));
  };
  return rule({ id, term: inner, breach: Breach.MISSING, ...options, find });
}

/** Where there is a term, there is its scheme or list as well. */
export function demandAttribute(
  id: string,
  scope: Scope,
  part: BusinessTerm,
  [whole, attribute]: readonly [BusinessTerm, string],
): Rule {
  const find: Rule["find"] = (group) => {
    const bare = group.terms(whole).filter(({ element }) => !element.attributes.has(attribute));
    return bare.map(faultAt);
  };
  return rule({ id, scope, term: part, breach: Breach.MISSING, find });
}

/** All that is said under the terms is in the list. */
export function demandCode(
  id: string,
  [scope, ...terms]: readonly [Scope, ...BusinessTerm[]],
  codes: ReadonlySet<string>,
): Rule[] {
  return terms.map((term) => {
    const find: Rule["find"] = (group) =>
      group
        .terms(term)
        .filter(({ text }) => !codes.has(text))
        .map(faultAt);
    return rule({ id, scope, term, breach: Breach.UNKNOWN_CODE, find });
  });
}

/** Two digits behind the point at most, zeros included. */
export function demandTwoDecimals(id: string, scope: Scope, term: BusinessTerm): Rule {
  const find: Rule["find"] = (group) => group.terms(term).filter(hasTooManyDecimals).map(faultAt);
  return rule({ id, scope, term, breach: Breach.TOO_MANY_DECIMALS, find });
}

/** Not twice in a group. */
export function demandOnce(id: string, scope: Scope, term: BusinessTerm): Rule {
  const find: Rule["find"] = (group) => {
    const places = group.has(term) ? group.terms(term) : group.groups(term);
    return places.slice(1, 2).map(({ element }) => ({ at: element }));
  };
  return rule({ id, scope, term, breach: Breach.TWICE, find, syntax: syntaxOf(id) });
}

/** However often it is said, it is the same. */
export function demandSame(id: string, [within, term]: readonly [Scope, BusinessTerm]): Rule {
  const find: Rule["find"] = (_document, invoice) => {
    const [first, ...others] = invoice.groups(within).flatMap((group) => group.terms(term));
    return others
      .filter(({ text }) => text !== first?.text)
      .slice(0, 1)
      .map(faultAt);
  };
  return rule({ id, term, breach: Breach.CONTRADICTION, find, syntax: syntaxOf(id) });
}

/** Rules of a syntax say so in their names. */
function syntaxOf(id: string): EInvoiceSyntax | null {
  if (id.startsWith("UBL-")) return "UBL";
  return id.startsWith("CII-") ? "CII" : null;
}

export function hasTooManyDecimals({ text }: Term): boolean {
  const pointAt = text.indexOf(".");
  return pointAt >= 0 && text.length - pointAt - 1 > 2;
}

export function isFilled(group: TermGroup, term: BusinessTerm): boolean {
  return group.terms(term).some(({ text }) => text !== "");
}

export function faultAt({ element, text }: Term): Fault {
  return { at: element, found: text };
}
