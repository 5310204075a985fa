import { decodeXml } from "../../shared/uploads/xml/decode-xml";
import { parseXml } from "../../shared/uploads/xml/parse-xml";
import { placeAt } from "../../shared/uploads/xml/text-place";
import { pathOf, type XmlElement } from "../../shared/uploads/xml/xml-element";
import {
  Breach,
  CHECK_VERSION,
  CheckedProfile,
  CheckResult,
  type EInvoiceReport,
  type Finding,
  FindingKind,
  FindingSeverity,
  FOLLOWED_RULES,
} from "./e-invoice-report";
import type { EInvoiceSyntax } from "./e-invoice-syntax";
import { CheckedInvoice } from "./rules/engine/checked-invoice";
import { type PlacedFinding, runRules } from "./rules/run-rules";
import { CII_MAP } from "./rules/terms/cii-map";
import { termReader } from "./rules/terms/term-map";
import { UBL_MAP } from "./rules/terms/ubl-map";

const readUblTerms = termReader(UBL_MAP);
const readCiiTerms = termReader(CII_MAP);

const SYNTAXES: ReadonlyMap<string, EInvoiceSyntax> = new Map([
  ["invoice:Invoice", "UBL"],
  ["credit-note:CreditNote", "UBL"],
  ["rsm:CrossIndustryInvoice", "CII"],
]);

/** More than anybody reads; how many more there are is told. */
const MAX_FINDINGS = 200;

/**
 * Checks an e-invoice in XML against the published rules: of EN 16931, and of XRechnung where the file says that it is one
 * (BT-24). Pure: nothing is fetched, and the same bytes come to the same report as long as `CHECK_VERSION` is the same.
 * Never throws, whatever the bytes. The size has to be limited before.
 */
export function checkEInvoice(bytes: Uint8Array): EInvoiceReport {
  const xml = decodeXml(bytes);
  if (!xml.ok) return unreadable(xml.error.code, xml.error.line);
  const root = parseXml(xml.value);
  if (!root.ok) return unreadable(root.error.code, root.error.line);
  return checkTree(root.value, xml.value);
}

function checkTree(root: XmlElement, source: string): EInvoiceReport {
  const syntax = SYNTAXES.get(root.name);
  if (syntax === undefined) return unreadable("NOT_AN_E_INVOICE", placeAt(source, root.offset).line);
  const document = syntax === "UBL" ? readUblTerms(root) : readCiiTerms(root);
  const profile = profileOf(document.text("BT-24"));
  const placed = runRules(new CheckedInvoice(syntax, document), profile);
  const isValid = placed.every(({ finding }) => finding.severity !== FindingSeverity.ERROR);
  return {
    checkVersion: CHECK_VERSION,
    followedRules: isXRechnung(profile) ? FOLLOWED_RULES : FOLLOWED_RULES.slice(0, 1),
    syntax,
    profile,
    result: isValid ? CheckResult.VALID : CheckResult.INVALID,
    findings: toFindings(placed.slice(0, MAX_FINDINGS), source),
    omittedFindings: Math.max(0, placed.length - MAX_FINDINGS),
  };
}

function profileOf(id: string): CheckedProfile {
  if (/#conformant#urn:xeinkauf\.de:kosit:extension:xrechnung_/.test(id)) return CheckedProfile.XRECHNUNG_EXTENSION;
  if (/xrechnung/i.test(id)) return CheckedProfile.XRECHNUNG;
  if (/:(?:minimum|basicwl)$/i.test(id)) return CheckedProfile.BELOW_EN_16931;
  return /:extended$/i.test(id) ? CheckedProfile.EXTENDED : CheckedProfile.EN_16931;
}

function isXRechnung(profile: CheckedProfile): boolean {
  return profile === CheckedProfile.XRECHNUNG || profile === CheckedProfile.XRECHNUNG_EXTENSION;
}

/** Lines are counted once for all: finding one takes time in proportion to the file. */
function toFindings(placed: readonly PlacedFinding[], source: string): readonly Finding[] {
  if (placed.length === 0) return [];
  const lineStarts = [0, ...[...source.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)];
  return placed.map(({ finding, at }) => {
    const { offset } = at.source ?? at;
    return { ...finding, line: lineStarts.findLastIndex((start) => start <= offset) + 1, path: pathOf(at) };
  });
}

function unreadable(found: string, line: number | null): EInvoiceReport {
  const finding: Finding = {
    rule: "FORMAT-XML",
    kind: FindingKind.FORMAT,
    severity: FindingSeverity.ERROR,
    breach: Breach.UNREADABLE,
    term: null,
    lineId: null,
    line,
    path: null,
    found,
    expected: null,
  };
  return {
    checkVersion: CHECK_VERSION,
    followedRules: FOLLOWED_RULES.slice(0, 1),
    syntax: null,
    profile: null,
    result: CheckResult.INVALID,
    findings: [finding],
    omittedFindings: 0,
  };
}
