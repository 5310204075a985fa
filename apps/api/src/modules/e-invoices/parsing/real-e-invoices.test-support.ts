import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { DocumentTotals } from "@kundenportal/domain/documents/document-content";

/** Official samples, in a folder next to the repository. */
export const REAL_E_INVOICES_FOLDER = resolve(__dirname, "../../../../../../../shared/einvoices");
/** File names; none when the folder is missing. */
export const REAL_E_INVOICES: readonly string[] = existsSync(REAL_E_INVOICES_FOLDER)
  ? readdirSync(REAL_E_INVOICES_FOLDER).filter((name) => name.endsWith(".xml"))
  : [];
/** The UBL and the CII file of each case. */
export const REAL_E_INVOICE_PAIRS = REAL_E_INVOICES.filter((name) => name.endsWith("_ubl.xml"))
  .map((name): [string, string] => [name, name.replace("_ubl.xml", "_uncefact.xml")])
  .filter(([, cii]) => REAL_E_INVOICES.includes(cii));

export function readRealEInvoice(name: string): Buffer {
  return readFileSync(resolve(REAL_E_INVOICES_FOLDER, name));
}

/** Finds the totals differently from the parser: with patterns over the text, and floats. */
type TotalPatterns = Readonly<Record<Exclude<keyof DocumentTotals, "thirdPartyMinor">, RegExp>>;

const UBL_TOTALS: TotalPatterns = {
  lineNetMinor: /<cac:LegalMonetaryTotal>[^]*?<cbc:LineExtensionAmount[^>]*>([^<]*)</,
  allowanceMinor: /<cbc:AllowanceTotalAmount[^>]*>([^<]*)</,
  chargeMinor: /<cbc:ChargeTotalAmount[^>]*>([^<]*)</,
  netMinor: /<cbc:TaxExclusiveAmount[^>]*>([^<]*)</,
  taxMinor: /<cac:TaxTotal>\s*<cbc:TaxAmount currencyID="EUR">([^<]*)</,
  grossMinor: /<cbc:TaxInclusiveAmount[^>]*>([^<]*)</,
  prepaidMinor: /<cbc:PrepaidAmount[^>]*>([^<]*)</,
  roundingMinor: /<cbc:PayableRoundingAmount[^>]*>([^<]*)</,
  dueMinor: /<cbc:PayableAmount[^>]*>([^<]*)</,
};

const CII_TOTALS: TotalPatterns = {
  lineNetMinor: /<ram:SpecifiedTradeSettlementHeaderMonetarySummation>[^]*?<ram:LineTotalAmount[^>]*>([^<]*)</,
  allowanceMinor: /<ram:AllowanceTotalAmount[^>]*>([^<]*)</,
  chargeMinor: /<ram:ChargeTotalAmount[^>]*>([^<]*)</,
  netMinor: /<ram:TaxBasisTotalAmount[^>]*>([^<]*)</,
  taxMinor: /<ram:TaxTotalAmount currencyID="EUR">([^<]*)</,
  grossMinor: /<ram:GrandTotalAmount[^>]*>([^<]*)</,
  prepaidMinor: /<ram:TotalPrepaidAmount[^>]*>([^<]*)</,
  roundingMinor: /<ram:RoundingAmount[^>]*>([^<]*)</,
  dueMinor: /<ram:DuePayableAmount[^>]*>([^<]*)</,
};

/** BT-106 to BT-115 of a file in minor units, by their names in `DocumentTotals`. */
export function findFileTotals(name: string): Record<string, number> {
  const xml = readRealEInvoice(name).toString("utf8");
  const patterns = name.endsWith("_ubl.xml") ? UBL_TOTALS : CII_TOTALS;
  return Object.fromEntries(
    Object.entries(patterns).map(([name, pattern]) => [name, Math.round(Number(pattern.exec(xml)?.[1] ?? "0") * 100)]),
  );
}
