import type { BusinessTerm } from "../../e-invoice-report";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";
import { type Decimal, readDecimal } from "./exact";

/** What a file says under a business term (BT), in one place. */
export interface Term {
  readonly id: BusinessTerm;
  /** Without spaces around it, and with one space for several. Empty for an empty element. */
  readonly text: string;
  readonly element: XmlElement;
}

/**
 * A group of business terms (BG) as it is in the file, whatever its syntax. What is in the file but in no map is in no group.
 * `DOCUMENT` is the whole.
 */
export class TermGroup {
  constructor(
    readonly id: BusinessTerm | "DOCUMENT",
    readonly element: XmlElement,
    private readonly termsById: ReadonlyMap<BusinessTerm, readonly Term[]>,
    private readonly groupsById: ReadonlyMap<BusinessTerm, readonly TermGroup[]>,
  ) {}

  /** All that there is under this term, empty elements included. */
  terms(id: BusinessTerm): readonly Term[] {
    return this.termsById.get(id) ?? NONE;
  }

  /** The first; undefined when the term is not there. */
  term(id: BusinessTerm): Term | undefined {
    return this.terms(id)[0];
  }

  has(id: BusinessTerm): boolean {
    return this.term(id) !== undefined;
  }

  /** The first text; empty when there is none. */
  text(id: BusinessTerm): string {
    return this.term(id)?.text ?? "";
  }

  /** Null when the first is not there or is no number. */
  number(id: BusinessTerm): Decimal | null {
    const term = this.term(id);
    return term === undefined ? null : readDecimal(term.text);
  }

  groups(id: BusinessTerm): readonly TermGroup[] {
    return this.groupsById.get(id) ?? NONE;
  }

  group(id: BusinessTerm): TermGroup | undefined {
    return this.groups(id)[0];
  }

  allTerms(): readonly Term[] {
    return [...this.termsById.values()].flat();
  }

  allGroups(): readonly TermGroup[] {
    return [...this.groupsById.values()].flat();
  }
}

const NONE: readonly never[] = [];
