import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { DocumentTotals } from "@kundenportal/domain/documents/document-content";
import { parseEInvoice } from "./parse-e-invoice";
import type { ParsedEInvoice } from "./parsed-e-invoice";

const folder = resolve(__dirname, "../../../../../../shared/einvoices");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".xml")) : [];
const pairs = files
  .filter((name) => name.endsWith("_ubl.xml"))
  .map((name): [string, string] => [name, name.replace("_ubl.xml", "_uncefact.xml")])
  .filter(([, cii]) => files.includes(cii));

/** Where the two files of a case say different things, so that no reader could make them equal. */
const REAL_DIFFERENCES: Readonly<Record<string, readonly string[]>> = {
  "01.20a-INVOICE_ubl.xml": ["content.seller.street", "content.seller.city"],
  "01.21a-INVOICE_ubl.xml": [
    "content.seller.vatNumber",
    "content.taxes.0.exemptionReason",
    "content.paymentInstructions.0.meansText",
  ],
  "03.06a-INVOICE_ubl.xml": ["content.seller.zip", "content.seller.city", "content.buyer.zip", "content.buyer.city"],
};

const describeFiles = files.length > 0 ? describe : describe.skip;

describeFiles(files.length > 0 ? "real e-invoices" : `real e-invoices: SKIPPED, there is no ${folder}`, () => {
  test.each(files)("%s is read, with the totals of the file to the cent", (name) => {
    const xml = read(name);

    const { content } = parse(name);

    expect(content.totals).toEqual(findTotals(xml, name.endsWith("_ubl.xml") ? UBL_TOTALS : CII_TOTALS));
    expect(content.lines).toHaveLength(count(xml, /<(?:cac:InvoiceLine|ram:IncludedSupplyChainTradeLineItem)>/g));
    expect(content.paymentInstructions).toHaveLength(
      count(xml, /<(?:cac:PaymentMeans|ram:SpecifiedTradeSettlementPaymentMeans)>/g),
    );
  });

  test.each(pairs)("%s and %s are the same document", (ublName, ciiName) => {
    const ubl: ParsedEInvoice = { ...parse(ublName), syntax: "CII" };
    const cii = parse(ciiName);

    const expected = REAL_DIFFERENCES[ublName] ?? [];
    expect(findDifferences(ubl, cii)).toEqual([...expected].sort());
  });

  test("01.18a is a correction of another invoice", () => {
    const { kind, documentType, content } = parse("01.18a-INVOICE_ubl.xml");

    expect({ kind, documentType, preceding: content.precedingDocuments }).toEqual({
      kind: "CORRECTION",
      documentType: "INVOICE",
      preceding: [{ number: "PRG1502168", date: null }],
    });
  });

  test("01.15a has a PDF embedded", () => {
    const { attachments } = parse("01.15a-INVOICE_uncefact.xml");

    expect(attachments).toHaveLength(1);
    expect(attachments[0]).toMatchObject({ fileName: "01_15_Anhang_01.pdf", mediaType: "application/pdf" });
    const bytes = Buffer.from(attachments[0]?.bytes ?? []);
    expect(bytes.subarray(0, 8).toString("latin1")).toBe("%PDF-1.5");
    expect(bytes.subarray(-7).toString("latin1")).toContain("%%EOF");
  });

  test("03.03a names documents elsewhere, which stay text", () => {
    const { attachments, externalReferences } = parse("03.03a-INVOICE_ubl.xml");

    expect(attachments).toEqual([]);
    expect(externalReferences.map(({ id, url }) => `${id} ${url}`)).toEqual([
      "01_15_Anhang_01 https://xeinkauf.de/xrechnung/",
      "01_15_Anhang_02 https://xeinkauf.de/xrechnung/",
    ]);
  });

  test("the largest file takes well under 100 ms", () => {
    const bytes = readFileSync(resolve(folder, "02.01a-INVOICE_uncefact.xml"));
    const timesMs = Array.from({ length: 7 }, () => {
      const start = performance.now();
      parseEInvoice(bytes);
      return performance.now() - start;
    });

    expect(Math.min(...timesMs)).toBeLessThan(100);
  });
});

function read(name: string): string {
  return readFileSync(resolve(folder, name), "utf8");
}

function parse(name: string): ParsedEInvoice {
  const result = parseEInvoice(readFileSync(resolve(folder, name)));
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problems, null, 2)}`);
  return result.invoice;
}

/** Another way to the totals than the parser's: patterns over the text, and floats. */
type TotalPatterns = Readonly<Record<keyof DocumentTotals, RegExp>>;

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

function findTotals(xml: string, patterns: TotalPatterns): Record<string, number> {
  return Object.fromEntries(
    Object.entries(patterns).map(([name, pattern]) => [name, Math.round(Number(pattern.exec(xml)?.[1] ?? "0") * 100)]),
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The paths at which two values differ, in order. */
function findDifferences(first: unknown, second: unknown, path: readonly string[] = []): string[] {
  if (!isStructure(first) || !isStructure(second)) return Object.is(first, second) ? [] : [path.join(".")];
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  return [...names].flatMap((name) => findDifferences(first[name], second[name], [...path, name])).sort();
}

function isStructure(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
