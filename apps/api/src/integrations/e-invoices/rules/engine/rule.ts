import { type Breach, type BusinessTerm, FindingKind, FindingSeverity } from "../../e-invoice-report";
import type { EInvoiceSyntax } from "../../e-invoice-syntax";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";
import type { TermGroup } from "../terms/term-group";
import type { CheckedInvoice } from "./checked-invoice";

/** One way in which something breaks a rule. */
export interface Fault {
  /** Where; left out: where the group begins. */
  readonly at?: XmlElement | undefined;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  /** Where it is not the rule's. */
  readonly severity?: FindingSeverity;
}

export type Faults = Fault | readonly Fault[] | null;

/** A published rule. One rule holds for both syntaxes: it knows terms and no elements. */
export interface Rule {
  readonly id: string;
  /** The rule is looked at once for each of these groups. */
  readonly scope: BusinessTerm | "DOCUMENT";
  /** What it is about; null if that is no term. */
  readonly term: BusinessTerm | null;
  readonly breach: Breach;
  readonly kind: FindingKind;
  readonly severity: FindingSeverity;
  /** Null: in both. */
  readonly syntax: EInvoiceSyntax | null;
  /** What breaks it; null for nothing. */
  readonly find: (group: TermGroup, invoice: CheckedInvoice) => Faults;
}

type RuleSource = Pick<Rule, "id" | "term" | "breach" | "find"> & Partial<Rule>;

export function rule(source: RuleSource): Rule {
  return { scope: "DOCUMENT", kind: FindingKind.RULE, severity: FindingSeverity.ERROR, syntax: null, ...source };
}

/** Nothing, or a fault at the group itself. */
export function unless(holds: boolean, fault: Fault = {}): Faults {
  return holds ? null : fault;
}
