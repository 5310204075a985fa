import type { Locale } from "../locale";
import { termName } from "./term-names";

/** In what way an e-invoice breaks a rule. */
export type EInvoiceBreach =
  | "UNREADABLE"
  | "MISSING"
  | "NOT_ALLOWED"
  | "TWICE"
  | "WRONG_FORM"
  | "WRONG_PLACE"
  | "UNKNOWN_CODE"
  | "TOO_MANY_DECIMALS"
  | "WRONG_AMOUNT"
  | "WRONG_RATE"
  | "WRONG_PERIOD"
  | "CONTRADICTION";

interface FindingWords {
  readonly breach: EInvoiceBreach;
  /** `BT-115`; null for the file as a whole. */
  readonly businessTerm: string | null;
  /** BT-126 of the invoice line it is in. */
  readonly lineId: string | null;
  readonly found: string | null;
  readonly expected: string | null;
}

/** What is wrong, behind the term's name. */
const BREACHES: Readonly<Record<EInvoiceBreach, Readonly<Record<Locale, string>>>> = {
  UNREADABLE: { de: "nicht lesbar", en: "can’t be read" },
  MISSING: { de: "fehlt", en: "missing" },
  NOT_ALLOWED: { de: "hier nicht erlaubt", en: "not allowed here" },
  TWICE: { de: "zu oft angegeben", en: "given too often" },
  WRONG_FORM: { de: "falsch geschrieben", en: "not in the right form" },
  WRONG_PLACE: { de: "an der falschen Stelle", en: "in the wrong place" },
  UNKNOWN_CODE: { de: "unbekannter Code", en: "unknown code" },
  TOO_MANY_DECIMALS: { de: "zu viele Nachkommastellen", en: "too many decimals" },
  WRONG_AMOUNT: { de: "passt nicht zu den übrigen Beträgen", en: "does not match the other amounts" },
  WRONG_RATE: { de: "passt nicht zur Steuerkategorie", en: "does not match the tax category" },
  WRONG_PERIOD: { de: "Zeitraum passt nicht", en: "the period does not fit" },
  CONTRADICTION: { de: "widerspricht einer anderen Angabe", en: "contradicts another statement" },
};

const WORDS = {
  de: { file: "Datei", line: "Position", found: "steht da", expected: "erwartet" },
  en: { file: "File", line: "Line", found: "found", expected: "expected" },
} as const;

/** `Position 2: Menge (BT-129) fehlt.` Places and figures are those of the file, so that they are found there. */
export function findingText(finding: FindingWords, locale: Locale): string {
  const { breach, businessTerm, lineId } = finding;
  const words = WORDS[locale];
  const name = businessTerm === null ? words.file : nameOf(businessTerm, locale);
  const subject = lineId === null ? name : `${words.line} ${lineId}, ${name}`;
  return `${capitalise(subject)}: ${BREACHES[breach][locale]}`;
}

/** What is there and what was expected, as the file would say it; null where neither can be said. */
export function findingDetail({ found, expected }: FindingWords, locale: Locale): string | null {
  const words = WORDS[locale];
  const parts = [
    ...(found === null ? [] : [`${words.found} ${quote(found, locale)}`]),
    ...(expected === null ? [] : [`${words.expected} ${quote(expected, locale)}`]),
  ];
  return parts.length === 0 ? null : capitalise(parts.join(", "));
}

function nameOf(term: string, locale: Locale): string {
  const name = termName(term);
  return name === null ? term : `${name[locale]} (${term})`;
}

function quote(text: string, locale: Locale): string {
  return locale === "de" ? `„${text}“` : `“${text}”`;
}

function capitalise(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
