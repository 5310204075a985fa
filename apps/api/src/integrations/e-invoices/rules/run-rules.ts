import { type CheckedProfile, type Finding, FindingSeverity } from "../e-invoice-report";
import type { XmlElement } from "../../../shared/uploads/xml/xml-element";
import type { CheckedInvoice } from "./engine/checked-invoice";
import type { Fault, Rule } from "./engine/rule";
import { CII_SUBSET_RULES } from "./tables/cii-subset";
import { CODE_RULES, REPLACED_CODE_RULES } from "./tables/code-lists";
import { DECIMAL_RULES } from "./tables/decimals";
import { EXTENSION_RULES } from "./tables/extension";
import { FORMAT_RULES } from "./tables/formats";
import { ONCE_RULES } from "./tables/once";
import { PERIOD_RULES } from "./tables/periods";
import { PRESENCE_RULES } from "./tables/presence";
import { TAX_CATEGORY_RULES } from "./tables/tax-categories";
import { TAX_RESTRICTIONS } from "./tables/tax-restrictions";
import { DUE_AMOUNT_RULES, TAX_AMOUNT_RULES, TOTAL_RULES } from "./tables/totals";
import { XRECHNUNG_RULES } from "./tables/xrechnung";

const STANDARD: readonly Rule[] = [
  ...FORMAT_RULES,
  ...PRESENCE_RULES,
  ...ONCE_RULES,
  ...PERIOD_RULES,
  ...CODE_RULES,
  ...DECIMAL_RULES,
  ...TOTAL_RULES,
  ...TAX_AMOUNT_RULES,
  ...TAX_CATEGORY_RULES,
  ...TAX_RESTRICTIONS,
];
/** What XRechnung's extension has rules of its own for. */
const REPLACED: readonly Rule[] = [...REPLACED_CODE_RULES, ...DUE_AMOUNT_RULES];

const RULES: Readonly<Record<CheckedProfile, readonly Rule[]>> = {
  XRECHNUNG: [...STANDARD, ...CII_SUBSET_RULES, ...REPLACED, ...XRECHNUNG_RULES],
  XRECHNUNG_EXTENSION: [...STANDARD, ...CII_SUBSET_RULES, ...XRECHNUNG_RULES, ...EXTENSION_RULES],
  EN_16931: [...STANDARD, ...CII_SUBSET_RULES, ...REPLACED],
  EXTENDED: [...STANDARD, ...REPLACED],
  BELOW_EN_16931: [...STANDARD, ...CII_SUBSET_RULES, ...REPLACED],
};

/** A finding, and where it is. */
export interface PlacedFinding {
  readonly finding: Omit<Finding, "line" | "path">;
  readonly at: XmlElement;
}

/** All that breaks a rule of the profile, errors first, then in file order. */
export function runRules(invoice: CheckedInvoice, profile: CheckedProfile): readonly PlacedFinding[] {
  const lineIds = new Map(invoice.groups("BG-25").map((line) => [line.element, line.text("BT-126")]));
  return RULES[profile]
    .filter(({ syntax }) => syntax === null || syntax === invoice.syntax)
    .flatMap((rule) => findFaults(rule, invoice).map((fault) => place(rule, fault, lineIds)))
    .toSorted((a, b) => rank(a) - rank(b) || a.at.offset - b.at.offset);
}

interface PlacedFault extends Fault {
  readonly at: XmlElement;
}

function findFaults(rule: Rule, invoice: CheckedInvoice): readonly PlacedFault[] {
  return invoice.groups(rule.scope).flatMap((group) => {
    const faults = rule.find(group, invoice);
    if (faults === null) return [];
    const list: readonly Fault[] = isList(faults) ? faults : [faults];
    return list.map((fault) => ({ ...fault, at: fault.at ?? group.element }));
  });
}

function isList(faults: Fault | readonly Fault[]): faults is readonly Fault[] {
  return Array.isArray(faults);
}

function place(rule: Rule, fault: PlacedFault, lineIds: ReadonlyMap<XmlElement, string>): PlacedFinding {
  const finding = {
    rule: rule.id,
    kind: rule.kind,
    severity: fault.severity ?? rule.severity,
    breach: rule.breach,
    term: rule.term,
    lineId: lineIdAt(fault.at, lineIds),
    found: shorten(fault.found),
    expected: shorten(fault.expected),
  };
  return { finding, at: fault.at };
}

function lineIdAt(at: XmlElement, lineIds: ReadonlyMap<XmlElement, string>): string | null {
  for (let element: XmlElement | null = at; element !== null; element = element.parent) {
    const id = lineIds.get(element);
    if (id !== undefined) return id === "" ? null : shorten(id);
  }
  return null;
}

const MAX_LENGTH = 100;

function shorten(text: string | undefined): string | null {
  if (text === undefined || text === "") return null;
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}

function rank({ finding }: PlacedFinding): number {
  return finding.severity === FindingSeverity.ERROR ? 0 : 1;
}
