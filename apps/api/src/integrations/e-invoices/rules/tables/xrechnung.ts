import { Breach, type BusinessTerm, FindingKind, FindingSeverity } from "../../e-invoice-report";
import type { CheckedInvoice } from "../engine/checked-invoice";
import { type Rule, rule, unless } from "../engine/rule";
import { BY_LAW, demand, demandGroup, faultAt, isFilled } from "../engine/simple-rules";
import type { TermGroup } from "../terms/term-group";
import { isIban } from "./iban";
import { PEPPOL_RULES } from "./peppol";
import { NESTED_PERIOD_RULES } from "./periods";

const WARNING = { severity: FindingSeverity.WARNING } as const;

/** What XRechnung allows in BT-3; others are a warning. */
const TYPES: ReadonlySet<string> = new Set(["326", "380", "384", "389", "381", "875", "876", "877"]);
const CORRECTION = "384";
const TAX_CATEGORIES: ReadonlySet<string> = new Set(["S", "Z", "E", "AE", "K", "G", "L", "M"]);

/** Of version 3.0. */
const XRECHNUNG_IDS: ReadonlySet<string> = new Set([
  "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0",
  "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0#conformant#urn:xeinkauf.de:kosit:extension:xrechnung_3.0",
  "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0#compliant#urn:xeinkauf.de:kosit:xrechnung:cvd_0.9",
]);

const CASH_DISCOUNT = /^#SKONTO#TAGE=\d+#PROZENT=\d+\.\d{2}(?:#BASISBETRAG=-?\d+\.\d{2})?#$/;
const EMAIL = /^[^@\s]+@(?:[^@.\s]+\.)+[^@.\s]+$/;
const URL = /^[a-zA-Z][a-zA-Z0-9+.-]+:/;

export const XRECHNUNG_RULES: readonly Rule[] = [
  demandGroup("BR-DE-1", "DOCUMENT", "BG-16"),
  demandGroup("BR-DE-2", "BG-4", "BG-6"),
  demand("BR-DE-3", "BG-5", "BT-37", BY_LAW),
  demand("BR-DE-4", "BG-5", "BT-38", BY_LAW),
  demand("BR-DE-5", "BG-6", "BT-41"),
  demand("BR-DE-6", "BG-6", "BT-42"),
  demand("BR-DE-7", "BG-6", "BT-43"),
  demand("BR-DE-8", "BG-8", "BT-52", BY_LAW),
  demand("BR-DE-9", "BG-8", "BT-53", BY_LAW),
  demand("BR-DE-10", "BG-15", "BT-77"),
  demand("BR-DE-11", "BG-15", "BT-78"),
  demand("BR-DE-14", "BG-23", "BT-119", BY_LAW),
  demand("BR-DE-15", "DOCUMENT", "BT-10"),
  rule({
    id: "BR-DE-16",
    term: "BT-31",
    breach: Breach.MISSING,
    kind: FindingKind.CONTENT,
    find: (_document, invoice) => {
      const seller = invoice.group("BG-4");
      const isKnown = seller !== undefined && (isFilled(seller, "BT-31") || isFilled(seller, "BT-32"));
      return unless(isKnown || invoice.group("BG-11") !== undefined || !hasTax(invoice), { at: seller?.element });
    },
  }),
  rule({
    id: "BR-DE-17",
    term: "BT-3",
    breach: Breach.UNKNOWN_CODE,
    ...WARNING,
    find: (document) =>
      document
        .terms("BT-3")
        .filter(({ text }) => !TYPES.has(text))
        .map(faultAt),
  }),
  rule({ id: "BR-DE-18", term: "BT-20", breach: Breach.WRONG_FORM, find: checkCashDiscounts }),
  rule({
    id: "BR-DE-21",
    term: "BT-24",
    breach: Breach.UNKNOWN_CODE,
    ...WARNING,
    find: (document) =>
      document
        .terms("BT-24")
        .filter(({ text }) => !XRECHNUNG_IDS.has(text))
        .map(faultAt),
  }),
  rule({
    id: "BR-DE-22",
    term: "BT-125-2",
    breach: Breach.TWICE,
    find: (_document, invoice) => {
      const names = invoice.groups("BG-24").flatMap((reference) => reference.terms("BT-125-2"));
      return names.filter(({ text }, index) => names.findIndex((name) => name.text === text) < index).map(faultAt);
    },
  }),
  ...paymentRules("BR-DE-23", ["30", "58"], "BG-17"),
  ...paymentRules("BR-DE-24", ["48", "54", "55"], "BG-18"),
  ...paymentRules("BR-DE-25", ["59"], "BG-19"),
  rule({
    id: "BR-DE-19",
    scope: "BG-16",
    term: "BT-84",
    breach: Breach.WRONG_FORM,
    ...WARNING,
    find: (means) =>
      means.text("BT-81") === "58"
        ? means.groups("BG-17").flatMap((account) =>
            account
              .terms("BT-84")
              .filter(({ text }) => !isIban(text))
              .map(faultAt),
          )
        : null,
  }),
  rule({
    id: "BR-DE-20",
    scope: "BG-16",
    term: "BT-91",
    breach: Breach.WRONG_FORM,
    ...WARNING,
    find: (means, { document }) =>
      means.text("BT-81") === "59"
        ? document
            .terms("BT-91")
            .filter(({ text }) => !isIban(text))
            .map(faultAt)
        : null,
  }),
  rule({
    id: "BR-DE-26",
    term: "BG-3",
    breach: Breach.MISSING,
    ...WARNING,
    find: (document, invoice) => unless(document.text("BT-3") !== CORRECTION || invoice.groups("BG-3").length > 0),
  }),
  rule({
    id: "BR-DE-27",
    scope: "BG-6",
    term: "BT-42",
    breach: Breach.WRONG_FORM,
    ...WARNING,
    find: (contact) =>
      contact
        .terms("BT-42")
        .filter(({ text }) => text.replaceAll(/\D/g, "").length < 3)
        .map(faultAt),
  }),
  rule({
    id: "BR-DE-28",
    scope: "BG-6",
    term: "BT-43",
    breach: Breach.WRONG_FORM,
    ...WARNING,
    find: (contact) =>
      contact
        .terms("BT-43")
        .filter(({ text }) => !EMAIL.test(text))
        .map(faultAt),
  }),
  rule({
    id: "BR-DE-30",
    term: "BT-90",
    breach: Breach.MISSING,
    find: (_document, invoice) => unless(!isDirectDebit(invoice) || hasWith(invoice, "BT-90", "BT-91")),
  }),
  rule({
    id: "BR-DE-31",
    term: "BT-91",
    breach: Breach.MISSING,
    find: (_document, invoice) => unless(!isDirectDebit(invoice) || hasWith(invoice, "BT-91", "BT-90")),
  }),
  rule({
    id: "BR-DE-TMP-32",
    term: "BT-72",
    breach: Breach.MISSING,
    kind: FindingKind.CONTENT,
    ...WARNING,
    find: (_document, invoice) => {
      const lines = invoice.groups("BG-25");
      const isSaid =
        invoice.groups("BG-13").some((delivery) => delivery.has("BT-72")) || invoice.groups("BG-14").length > 0;
      return unless(isSaid || (lines.length > 0 && lines.every((line) => line.groups("BG-26").length > 0)));
    },
  }),
  rule({
    id: "BR-TMP-2",
    scope: "BG-24",
    term: "BT-124",
    breach: Breach.WRONG_FORM,
    ...WARNING,
    find: (reference) =>
      reference
        .terms("BT-124")
        .filter(({ text }) => !URL.test(text))
        .map(faultAt),
  }),
  rule({
    id: "BR-TMP-3",
    scope: "BG-25",
    term: "BT-149",
    breach: Breach.CONTRADICTION,
    find: (line) => {
      const [base, ...others] = line.terms("BT-149");
      return others.filter(({ text }) => text !== base?.text).map(faultAt);
    },
  }),
  ...PEPPOL_RULES,
  ...NESTED_PERIOD_RULES,
];

/** The ways of paying: each means of payment has its group, and none of the others. */
const WAYS = ["BG-17", "BG-18", "BG-19"] as const;

function paymentRules(id: string, codes: readonly string[], way: (typeof WAYS)[number]): readonly Rule[] {
  const applies = (means: TermGroup): boolean => codes.includes(means.text("BT-81"));
  return [
    rule({
      id: `${id}-a`,
      scope: "BG-16",
      term: way,
      breach: Breach.MISSING,
      find: (means, invoice) => unless(!applies(means) || hasWay(means, way, invoice)),
    }),
    rule({
      id: `${id}-b`,
      scope: "BG-16",
      term: way,
      breach: Breach.NOT_ALLOWED,
      find: (means, invoice) =>
        unless(!applies(means) || !WAYS.some((other) => other !== way && hasWay(means, other, invoice))),
    }),
  ];
}

function hasWay(means: TermGroup, way: BusinessTerm, { syntax, document }: CheckedInvoice): boolean {
  if (way !== "BG-19") return means.groups(way).length > 0;
  // CII has most of a direct debit outside of the means of payment.
  return means.has("BG-19") || (syntax === "CII" && (document.has("BT-89") || document.has("BT-90")));
}

function isDirectDebit(invoice: CheckedInvoice): boolean {
  return (
    invoice.groups("BG-16").some((means) => hasWay(means, "BG-19", invoice)) ||
    (invoice.syntax === "CII" && (invoice.document.has("BT-89") || invoice.document.has("BT-90")))
  );
}

/** In CII, which has no group for a direct debit, something else has to show as well that there is one. */
function hasWith({ syntax, document }: CheckedInvoice, term: BusinessTerm, other: BusinessTerm): boolean {
  return document.has(term) && (syntax === "UBL" || document.has("BT-89") || document.has(other));
}

function hasTax(invoice: CheckedInvoice): boolean {
  const uses = [
    ["BG-25", "BT-151"],
    ["BG-20", "BT-95"],
    ["BG-21", "BT-102"],
  ] as const;
  return uses.some(([group, term]) => invoice.groups(group).some((each) => TAX_CATEGORIES.has(each.text(term))));
}

/** Lines of the terms of payment that begin with # are cash discounts that programs read; after the last, a new line begins. */
function checkCashDiscounts(document: TermGroup): ReturnType<Rule["find"]> {
  const term = document.term("BT-20");
  if (term === undefined) return null;
  const text = term.element.text;
  const marked = text
    .split(/\r?\n/)
    .map((line) => line.replaceAll(/\s+/g, " ").trim())
    .filter((line) => line.startsWith("#"));
  if (marked.length === 0) return null;
  const wrong = marked.find((line) => !CASH_DISCOUNT.test(line));
  const rest = text.split(/#.+#/).at(-1) ?? "";
  return wrong === undefined && /^\s*\n/.test(rest) ? null : { at: term.element, found: wrong ?? marked.at(-1) };
}
