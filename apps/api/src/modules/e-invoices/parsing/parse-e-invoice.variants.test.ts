import { CII_SAMPLE } from "./cii/cii-sample.test-support";
import { parseEInvoice } from "./parse-e-invoice";
import type { ParsedEInvoice } from "./en16931/parsed-e-invoice";
import { UBL_SAMPLE } from "./ubl/ubl-sample.test-support";
import { withReplaced } from "./with-replaced.test-support";

function parse(xml: string): ParsedEInvoice {
  const result = parseEInvoice(Buffer.from(xml));
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.invoice;
}

test("amounts in the notations of XML Schema", () => {
  const { content } = parse(withReplaced(UBL_SAMPLE, ">400.10<", "> +0400.1000 <"));

  expect(content.totals.dueMinor).toBe(40010);
});

test("another prefix, CDATA, comments and CR LF inside and around values", () => {
  const odd = UBL_SAMPLE.replaceAll("cbc:", "x:")
    .replaceAll("xmlns:cbc", "xmlns:x")
    .replace(">RE-2026-0042<", "><![CDATA[RE-2026]]><!-- not 41 -->-0042<")
    .replaceAll("\n", "\r\n");

  expect(parse(odd)).toEqual(parse(UBL_SAMPLE));
});

test("sub-lines, their numbers made unique", () => {
  const subLine = (id: string): string =>
    `<cac:SubInvoiceLine><cbc:ID>${id}</cbc:ID><cbc:InvoicedQuantity unitCode="H87">1</cbc:InvoicedQuantity>
      <cbc:LineExtensionAmount currencyID="EUR">30</cbc:LineExtensionAmount>
      <cac:Item><cbc:Name>Teil</cbc:Name><cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>7</cbc:Percent></cac:ClassifiedTaxCategory></cac:Item>
      <cac:Price><cbc:PriceAmount currencyID="EUR">30</cbc:PriceAmount></cac:Price></cac:SubInvoiceLine>`;
  const xml = withReplaced(
    UBL_SAMPLE,
    "    </cac:Price>\n  </cac:InvoiceLine>",
    `</cac:Price>${subLine("1")}${subLine("3.2")}</cac:InvoiceLine>`,
  );

  const { content } = parse(xml);

  expect(content.lines[2]?.subLines.map(({ position, netMinor }) => [position, netMinor])).toEqual([
    ["1-2", 3000],
    ["3.2", 3000],
  ]);
  expect(content.totals.lineNetMinor).toBe(38000);
});

test("sub-lines in CII, which point to their line", () => {
  const line = (id: string, parent: string): string =>
    `<IncludedSupplyChainTradeLineItem>
      <AssociatedDocumentLineDocument><LineID>${id}</LineID>${parent}</AssociatedDocumentLineDocument>
      <SpecifiedTradeProduct><Name>Teil</Name></SpecifiedTradeProduct>
      <SpecifiedLineTradeAgreement><NetPriceProductTradePrice><ChargeAmount>1</ChargeAmount></NetPriceProductTradePrice></SpecifiedLineTradeAgreement>
      <SpecifiedLineTradeDelivery><BilledQuantity>1</BilledQuantity></SpecifiedLineTradeDelivery>
      <SpecifiedLineTradeSettlement><ApplicableTradeTax><CategoryCode>S</CategoryCode><RateApplicablePercent>7</RateApplicablePercent></ApplicableTradeTax>
      <SpecifiedTradeSettlementLineMonetarySummation><LineTotalAmount>1</LineTotalAmount></SpecifiedTradeSettlementLineMonetarySummation></SpecifiedLineTradeSettlement>
    </IncludedSupplyChainTradeLineItem><ApplicableHeaderTradeAgreement>`;
  const sound = withReplaced(
    CII_SAMPLE,
    "<ApplicableHeaderTradeAgreement>",
    line("3.1", "<ParentLineID>3</ParentLineID>"),
  );
  const lost = withReplaced(
    CII_SAMPLE,
    "<ApplicableHeaderTradeAgreement>",
    line("4.1", "<ParentLineID>4</ParentLineID>"),
  );

  expect(parse(sound).content.lines[2]?.subLines.map(({ position }) => position)).toEqual(["3.1"]);
  expect(parseEInvoice(Buffer.from(lost))).toMatchObject({ ok: false, problems: [{ code: "INVALID_VALUE" }] });
});

test("a correction with negative amounts: a negative allowance is a charge", () => {
  const negative = UBL_SAMPLE.replace(/(currencyID="EUR">)([\d.]+)(?=<\/cbc:(?!PriceAmount))/g, "$1-$2").replace(
    "TypeCode>380<",
    "TypeCode>384<",
  );

  const { content } = parse(negative);

  expect(content.totals).toMatchObject({ lineNetMinor: -38000, allowanceMinor: -2000, dueMinor: -40010 });
  expect(content.adjustments.map(({ kind, amountMinor }) => [kind, amountMinor])).toEqual([
    ["ALLOWANCE", 1000],
    ["CHARGE", 2000],
  ]);
});

test("a stand-in for the order number that UBL requires is not a number", () => {
  const xml = withReplaced(UBL_SAMPLE, "<cbc:ID>B-77</cbc:ID>", "<cbc:ID>NA</cbc:ID>");

  expect(parse(xml).content.orderReference).toBeNull();
});

test("a full card number is cut to its last digits", () => {
  const card = `<cac:CardAccount><cbc:PrimaryAccountNumberID>4111111111111111</cbc:PrimaryAccountNumberID><cbc:NetworkID>V</cbc:NetworkID><cbc:HolderName>Muster</cbc:HolderName></cac:CardAccount>`;
  const xml = withReplaced(UBL_SAMPLE, "<cac:PayeeFinancialAccount>", `${card}<cac:PayeeFinancialAccount>`);

  expect(parse(xml).content.paymentInstructions[1]).toMatchObject({ cardNumber: "1111", cardHolder: "Muster" });
});

test("third-party payments that change nothing", () => {
  const xml = withReplaced(
    UBL_SAMPLE,
    "<cac:AllowanceCharge>\n    <cbc:ChargeIndicator>true",
    "<cac:PrepaidPayment/><cac:AllowanceCharge>\n    <cbc:ChargeIndicator>true",
  );

  expect(parse(xml).content.totals.dueMinor).toBe(40010);
});

test("a tax that is rounded differently by some cents", () => {
  const xml = UBL_SAMPLE.replace(">58.90<", ">58.92<")
    .replace(">63.10<", ">63.12<")
    .replace(">433.10</cbc:TaxI", ">433.12</cbc:TaxI")
    .replace(">400.10<", ">400.12<");

  expect(parse(xml).content.totals.taxMinor).toBe(6312);
});

test("a currency without decimals", () => {
  const yen = UBL_SAMPLE.replaceAll("EUR", "JPY")
    .replace(
      /(currencyID="JPY">)([\d.]+)/g,
      (_, start: string, amount: string) => `${start}${Math.round(Number(amount) * 100)}`,
    )
    .replace("#BASISBETRAG=433.10", "#BASISBETRAG=43310");

  expect(parse(yen).content.totals).toEqual(parse(UBL_SAMPLE).content.totals);
});
