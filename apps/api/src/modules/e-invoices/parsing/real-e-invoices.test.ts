import { parseEInvoice } from "./parse-e-invoice";
import type { ParsedEInvoice } from "./en16931/parsed-e-invoice";
import {
  findFileTotals,
  readRealEInvoice,
  REAL_E_INVOICE_PAIRS,
  REAL_E_INVOICES,
  REAL_E_INVOICES_FOLDER,
} from "./real-e-invoices.test-support";

/** Where the two files of a case differ, so that no reader could make them equal. */
const REAL_DIFFERENCES: Readonly<Record<string, readonly string[]>> = {
  "01.20a-INVOICE_ubl.xml": ["content.seller.street", "content.seller.city"],
  "01.21a-INVOICE_ubl.xml": [
    "content.seller.vatNumber",
    "content.taxes.0.exemptionReason",
    "content.paymentInstructions.0.meansText",
    "content.furtherDetails.2", // only CII gives the line a reason as well
  ],
  "03.03a-INVOICE_ubl.xml": ["content.furtherDetails.2"], // only UBL names a network of cards
  "03.06a-INVOICE_ubl.xml": ["content.seller.zip", "content.seller.city", "content.buyer.zip", "content.buyer.city"],
};

const describeFiles = REAL_E_INVOICES.length > 0 ? describe : describe.skip;

describeFiles(
  REAL_E_INVOICES.length > 0 ? "real e-invoices" : `real e-invoices: SKIPPED, there is no ${REAL_E_INVOICES_FOLDER}`,
  () => {
    test.each(REAL_E_INVOICES)("%s is read, with the totals of the file to the cent", (name) => {
      const xml = readRealEInvoice(name).toString("utf8");

      const { content } = parse(name);

      expect(content.totals).toEqual(findFileTotals(name));
      expect(content.lines).toHaveLength(count(xml, /<(?:cac:InvoiceLine|ram:IncludedSupplyChainTradeLineItem)>/g));
      expect(content.paymentInstructions).toHaveLength(
        count(xml, /<(?:cac:PaymentMeans|ram:SpecifiedTradeSettlementPaymentMeans)>/g),
      );
    });

    test.each(REAL_E_INVOICE_PAIRS)("%s and %s are the same document", (ublName, ciiName) => {
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
  },
);

function parse(name: string): ParsedEInvoice {
  const result = parseEInvoice(readRealEInvoice(name));
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problems, null, 2)}`);
  return result.invoice;
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
