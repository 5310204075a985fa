import { Breach, FindingKind, FindingSeverity } from "../../e-invoice-report";
import { VAT_NUMBER_COUNTRIES } from "../codes/parties";
import { type Rule, rule, unless } from "../engine/rule";
import {
  BY_LAW,
  demand,
  demandAttribute,
  demandGroup,
  demandGroupWithin,
  demandWithin,
  faultAt,
  isFilled,
} from "../engine/simple-rules";
import { compare, ZERO } from "../terms/exact";

const TRANSFERS: ReadonlySet<string> = new Set(["30", "58"]);

/** What must be there (BR-01 to BR-65), and what may not be there together with something else. */
export const PRESENCE_RULES: readonly Rule[] = [
  demand("BR-01", "DOCUMENT", "BT-24"),
  demand("BR-02", "DOCUMENT", "BT-1", BY_LAW),
  demand("BR-03", "DOCUMENT", "BT-2", BY_LAW),
  demand("BR-04", "DOCUMENT", "BT-3"),
  demand("BR-05", "DOCUMENT", "BT-5"),
  demandWithin("BR-06", "BG-4", "BT-27", BY_LAW),
  demandWithin("BR-07", "BG-7", "BT-44", BY_LAW),
  demandGroupWithin("BR-08", "BG-4", "BG-5", BY_LAW),
  demand("BR-09", "BG-5", "BT-40"),
  demandGroupWithin("BR-10", "BG-7", "BG-8", BY_LAW),
  demand("BR-11", "BG-8", "BT-55"),
  demandWithin("BR-12", "BG-22", "BT-106"),
  demandWithin("BR-13", "BG-22", "BT-109", BY_LAW),
  demandWithin("BR-14", "BG-22", "BT-112"),
  demandWithin("BR-15", "BG-22", "BT-115"),
  demandGroup("BR-16", "DOCUMENT", "BG-25", BY_LAW),
  rule({
    id: "BR-17",
    scope: "BG-10",
    term: "BT-59",
    breach: Breach.CONTRADICTION,
    find: (payee, invoice) => {
      const seller = invoice.group("BG-4");
      const name = payee.text("BT-59");
      const names = [seller?.text("BT-27"), seller?.text("BT-28")];
      const ids = [payee.text("BT-60"), payee.text("BT-61")].filter((id) => id !== "");
      const sellerIds = [seller?.text("BT-29"), seller?.text("BT-30")];
      return unless(name !== "" && !names.includes(name) && !ids.some((id) => sellerIds.includes(id)), { found: name });
    },
  }),
  demand("BR-18", "BG-11", "BT-62"),
  demandGroup("BR-19", "BG-11", "BG-12"),
  demand("BR-20", "BG-12", "BT-69"),
  demand("BR-21", "BG-25", "BT-126"),
  demand("BR-22", "BG-25", "BT-129", BY_LAW),
  demand("BR-23", "BG-25", "BT-130"),
  demand("BR-24", "BG-25", "BT-131", BY_LAW),
  demand("BR-25", "BG-25", "BT-153", BY_LAW),
  demand("BR-26", "BG-25", "BT-146"),
  notBelowZero("BR-27", "BT-146"),
  notBelowZero("BR-28", "BT-148"),
  demand("BR-31", "BG-20", "BT-92"),
  demand("BR-32", "BG-20", "BT-95"),
  demand("BR-33", "BG-20", ["BT-97", "BT-98"]),
  demand("BR-36", "BG-21", "BT-99"),
  demand("BR-37", "BG-21", "BT-102"),
  demand("BR-38", "BG-21", ["BT-104", "BT-105"]),
  demand("BR-41", "BG-27", "BT-136"),
  demand("BR-42", "BG-27", ["BT-139", "BT-140"]),
  demand("BR-43", "BG-28", "BT-141"),
  demand("BR-44", "BG-28", ["BT-144", "BT-145"]),
  demand("BR-45", "BG-23", "BT-116", BY_LAW),
  demand("BR-46", "BG-23", "BT-117", BY_LAW),
  demand("BR-47", "BG-23", "BT-118"),
  rule({
    id: "BR-48",
    scope: "BG-23",
    term: "BT-119",
    breach: Breach.MISSING,
    ...BY_LAW,
    find: (tax) => unless(tax.has("BT-119") || tax.text("BT-118") === "O"),
  }),
  demand("BR-49", "BG-16", "BT-81"),
  rule({
    id: "BR-51",
    scope: "BG-18",
    term: "BT-87",
    breach: Breach.WRONG_FORM,
    // A card's whole number in a file is not for others to read, whatever the syntax; only CII's rules refuse it.
    find: (card, { syntax }) =>
      card
        .terms("BT-87")
        .filter(({ text }) => text.length > 10)
        .map(({ element }) => ({
          at: element,
          severity: syntax === "UBL" ? FindingSeverity.WARNING : FindingSeverity.ERROR,
        })),
  }),
  demand("BR-52", "BG-24", "BT-122"),
  rule({
    id: "BR-53",
    term: "BT-111",
    breach: Breach.MISSING,
    find: (document, invoice) => {
      const isSaid = document.terms("BT-6").every(({ text }) => invoice.taxTotals(text).length > 0);
      const isOther = invoice.syntax === "UBL" || document.text("BT-6") !== invoice.currency;
      return unless(isSaid && (isOther || !document.has("BT-6")));
    },
  }),
  rule({
    id: "BR-54",
    scope: "BG-32",
    term: "BG-32",
    breach: Breach.MISSING,
    find: (attribute) => unless(attribute.has("BT-160") && attribute.has("BT-161")),
  }),
  demand("BR-55", "BG-3", "BT-25"),
  demand("BR-56", "BG-11", "BT-63"),
  demand("BR-57", "BG-15", "BT-80"),
  rule({
    id: "BR-61",
    scope: "BG-16",
    term: "BT-84",
    breach: Breach.MISSING,
    find: (means) =>
      unless(
        !TRANSFERS.has(means.text("BT-81")) || means.groups("BG-17").some((account) => isFilled(account, "BT-84")),
      ),
  }),
  demandAttribute("BR-62", "BG-4", "BT-34-1", ["BT-34", "schemeID"]),
  demandAttribute("BR-63", "BG-7", "BT-49-1", ["BT-49", "schemeID"]),
  demandAttribute("BR-64", "BG-25", "BT-157-1", ["BT-157", "schemeID"]),
  demandAttribute("BR-65", "BG-25", "BT-158-1", ["BT-158", "listID"]),
  rule({
    id: "BR-CO-03",
    term: "BT-8",
    breach: Breach.NOT_ALLOWED,
    find: (document) => unless(!document.has("BT-7") || !document.has("BT-8")),
  }),
  demand("BR-CO-04", "BG-25", "BT-151"),
  vatNumber("BG-4", "BT-31"),
  vatNumber("BG-7", "BT-48"),
  vatNumber("BG-11", "BT-63"),
  demandGroup("BR-CO-18", "DOCUMENT", "BG-23", BY_LAW),
  demand("BR-CO-26", "BG-4", ["BT-31", "BT-29", "BT-30"]),
];

function notBelowZero(id: string, term: "BT-146" | "BT-148"): Rule {
  const find: Rule["find"] = (line) => {
    const price = line.number(term);
    return unless(price === null || compare(price, ZERO) >= 0, {
      at: line.term(term)?.element,
      found: line.text(term),
    });
  };
  return rule({ id, scope: "BG-25", term, breach: Breach.WRONG_AMOUNT, find });
}

/** BR-CO-09: begins with a country. */
function vatNumber(scope: "BG-4" | "BG-7" | "BG-11", term: "BT-31" | "BT-48" | "BT-63"): Rule {
  const find: Rule["find"] = (party) =>
    party
      .terms(term)
      .filter(({ text }) => !VAT_NUMBER_COUNTRIES.has(text.slice(0, 2)))
      .map(faultAt);
  return rule({ id: "BR-CO-09", scope, term, breach: Breach.WRONG_FORM, kind: FindingKind.CONTENT, find });
}
