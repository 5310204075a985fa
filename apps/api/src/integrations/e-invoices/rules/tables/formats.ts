import { Breach, type BusinessTerm, FindingKind } from "../../e-invoice-report";
import { type Rule, rule } from "../engine/rule";
import { faultAt } from "../engine/simple-rules";
import { readDecimal } from "../terms/exact";
import { readDate } from "../terms/read-date";
import type { Term, TermGroup } from "../terms/term-group";

const NUMBERS: ReadonlySet<BusinessTerm> = new Set<BusinessTerm>([
  ...(["BT-92", "BT-93", "BT-94", "BT-96", "BT-99", "BT-100", "BT-101", "BT-103"] as const),
  ...(["BT-106", "BT-107", "BT-108", "BT-109", "BT-110", "BT-112", "BT-113", "BT-114", "BT-115"] as const),
  ...(["BT-116", "BT-117", "BT-119", "BT-129", "BT-131", "BT-136", "BT-137", "BT-138", "BT-141", "BT-142"] as const),
  ...(["BT-143", "BT-146", "BT-147", "BT-148", "BT-149", "BT-152", "BT-DEX-2"] as const),
]);

const DATES: ReadonlySet<BusinessTerm> = new Set<BusinessTerm>([
  ...(["BT-2", "BT-7", "BT-9", "BT-26", "BT-72", "BT-73", "BT-74", "BT-134", "BT-135"] as const),
]);

const INDICATORS: ReadonlySet<string> = new Set(["true", "false", "1", "0"]);

/** What a schema refuses in the terms themselves. These rules have no published ids. */
export const FORMAT_RULES: readonly Rule[] = [
  ...formatRules("FORMAT-NUMBER", NUMBERS, (text) => readDecimal(text) !== null),
  ...formatRules("FORMAT-DATE", DATES, (text) => readDate(text) !== null),
  ...formatRules("FORMAT-INDICATOR", new Set<BusinessTerm>(["BG-20", "BG-29"]), (text) => INDICATORS.has(text)),
];

function formatRules(
  id: string,
  terms: ReadonlySet<BusinessTerm>,
  isRight: (text: string) => boolean,
): readonly Rule[] {
  return [...terms].map((term) =>
    rule({
      id,
      term,
      breach: Breach.WRONG_FORM,
      kind: FindingKind.FORMAT,
      find: (document) =>
        everywhere(document, term)
          .filter(({ text }) => !isRight(text))
          .map(faultAt),
    }),
  );
}

function everywhere(group: TermGroup, term: BusinessTerm): readonly Term[] {
  return [...group.terms(term), ...group.allGroups().flatMap((inner) => everywhere(inner, term))];
}
