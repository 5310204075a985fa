import type { BusinessTerm } from "../../e-invoice-report";
import type { EInvoiceSyntax } from "../../e-invoice-syntax";
import { add, type Decimal } from "../terms/exact";
import type { Term, TermGroup } from "../terms/term-group";

/** What rules look at: the document, and all its groups at hand. */
export class CheckedInvoice {
  private readonly groupsById = new Map<TermGroup["id"], TermGroup[]>();

  constructor(
    readonly syntax: EInvoiceSyntax,
    readonly document: TermGroup,
  ) {
    this.index(document);
  }

  /** All of them, wherever they are, in file order within the group around them. */
  groups(id: TermGroup["id"]): readonly TermGroup[] {
    return this.groupsById.get(id) ?? [];
  }

  group(id: TermGroup["id"]): TermGroup | undefined {
    return this.groups(id)[0];
  }

  /** BT-5. */
  get currency(): string {
    return this.document.text("BT-5");
  }

  /** The total taxes (BT-110, BT-111) in a currency. */
  taxTotals(currency: string): readonly Term[] {
    return this.document
      .terms("BT-110")
      .filter(({ element }) => element.attributes.get("currencyID")?.trim() === currency);
  }

  /**
   * The lines that make up the total. In files of the profile EXTENDED, groups and information lines repeat what other lines
   * say, and do not count.
   */
  get countedLines(): readonly TermGroup[] {
    return this.groups("BG-25").filter((line) => !NOT_COUNTED.has(line.text("BT-X-8")));
  }

  /** Null if one of them is no number. Groups without the term are left out. */
  sum(groups: readonly TermGroup[], term: BusinessTerm): Decimal | null {
    const values = groups.filter((group) => group.has(term)).map((group) => group.number(term));
    const numbers = values.filter((value) => value !== null);
    return numbers.length < values.length ? null : add(...numbers);
  }

  private index(group: TermGroup): void {
    const known = this.groupsById.get(group.id);
    if (known === undefined) this.groupsById.set(group.id, [group]);
    else known.push(group);
    for (const inner of group.allGroups()) this.index(inner);
  }
}

/** What ZUGFeRD's EXTENDED calls lines that are there to be read only. */
const NOT_COUNTED: ReadonlySet<string> = new Set(["GROUP", "INFORMATION"]);
