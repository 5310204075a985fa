/** A term (BT), part of a term (BT-29-1: the scheme of BT-29) or group (BG) of EN 16931-1, or of an extension: DEX of XRechnung, X of ZUGFeRD and Factur-X. */
export type BusinessTerm = `${"BT" | "BG"}-${"" | "DEX-" | "X-"}${number}` | `BT-${number}-${number}`;

/** What kind of error it is, as the tax authority tells them apart (letter of 15 October 2025). */
export const FindingKind = {
  /** The file is not what its syntax demands: then it is no e-invoice. */
  FORMAT: "FORMAT",
  /** A business rule is broken; of no consequence for taxes by itself. */
  RULE: "RULE",
  /** A business rule is broken by what an invoice has to say by law, or by figures that contradict each other. */
  CONTENT: "CONTENT",
} as const;
export type FindingKind = (typeof FindingKind)[keyof typeof FindingKind];

/** As the published rules have it: an error refuses the file, a warning does not. */
export const FindingSeverity = {
  ERROR: "ERROR",
  WARNING: "WARNING",
} as const;
export type FindingSeverity = (typeof FindingSeverity)[keyof typeof FindingSeverity];

/** In what way a rule is broken: with the term, all that a sentence about it needs. */
export const Breach = {
  /** The file can't be read at all, see `found`. */
  UNREADABLE: "UNREADABLE",
  MISSING: "MISSING",
  NOT_ALLOWED: "NOT_ALLOWED",
  TWICE: "TWICE",
  /** Not a number, a date, or whatever the term is. */
  WRONG_FORM: "WRONG_FORM",
  /** In no place or order that the syntax has for it. */
  WRONG_PLACE: "WRONG_PLACE",
  UNKNOWN_CODE: "UNKNOWN_CODE",
  TOO_MANY_DECIMALS: "TOO_MANY_DECIMALS",
  /** Does not follow from the other figures. */
  WRONG_AMOUNT: "WRONG_AMOUNT",
  WRONG_RATE: "WRONG_RATE",
  /** An end before its start, or outside the period around it. */
  WRONG_PERIOD: "WRONG_PERIOD",
  /** Says something that another term contradicts. */
  CONTRADICTION: "CONTRADICTION",
} as const;
export type Breach = (typeof Breach)[keyof typeof Breach];

export interface Finding {
  /** Of the published rule, `BR-CO-15`; ours for what the schemas of the syntaxes demand: `FORMAT-…`. */
  readonly rule: string;
  readonly kind: FindingKind;
  readonly severity: FindingSeverity;
  readonly breach: Breach;
  /** What it is about; null if that is the file. */
  readonly term: BusinessTerm | null;
  /** BT-126 of the line it is in; null outside of lines. */
  readonly lineId: string | null;
  /** The line of the file, counted from 1. For what is missing: where its group starts. */
  readonly line: number | null;
  /** From the root down. */
  readonly path: string | null;
  /** A short piece of what is there; null if nothing is. */
  readonly found: string | null;
  /** What the rest of the file comes to, or what is wanted; null where nothing can be said. */
  readonly expected: string | null;
}

/** By BT-24. */
export const CheckedProfile = {
  XRECHNUNG: "XRECHNUNG",
  XRECHNUNG_EXTENSION: "XRECHNUNG_EXTENSION",
  /** The standard itself, and other specifications of it, such as Peppol's: only the standard's rules are checked. */
  EN_16931: "EN_16931",
  /** ZUGFeRD and Factur-X beyond the standard. */
  EXTENDED: "EXTENDED",
  /** Profiles of ZUGFeRD and Factur-X that are no e-invoices: MINIMUM, BASIC WL. */
  BELOW_EN_16931: "BELOW_EN_16931",
} as const;
export type CheckedProfile = (typeof CheckedProfile)[keyof typeof CheckedProfile];

export const CheckResult = {
  /** No errors; there may be warnings. */
  VALID: "VALID",
  INVALID: "INVALID",
} as const;
export type CheckResult = (typeof CheckResult)[keyof typeof CheckResult];

/** The version of our own check: raised whenever it may come to another result. */
export const CHECK_VERSION = "1";

/** The published rules that the check follows. */
export const FOLLOWED_RULES: readonly string[] = ["EN 16931 (CEN) 1.3.16", "XRechnung 3.0.2"];

export interface EInvoiceReport {
  readonly checkVersion: string;
  /** Which published rules were followed, for this profile. */
  readonly followedRules: readonly string[];
  /** Null for a file that is no e-invoice. */
  readonly syntax: "UBL" | "CII" | null;
  /** Null for a file that is no e-invoice. */
  readonly profile: CheckedProfile | null;
  readonly result: CheckResult;
  /** Errors first, in file order. */
  readonly findings: readonly Finding[];
  /** How many more there are than are listed. */
  readonly omittedFindings: number;
}
