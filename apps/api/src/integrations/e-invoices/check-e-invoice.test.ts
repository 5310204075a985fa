import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { buildContent, buildParty } from "../pdf/document-content.test-support";
import { checkEInvoice } from "./check-e-invoice";
import type { EInvoiceReport } from "./e-invoice-report";
import { EInvoiceProfile, EInvoiceSyntax } from "./e-invoice-syntax";
import { writeEInvoice } from "./write-e-invoice";

const EMAIL = { scheme: "EM", value: "rechnung@example.com" };
const CONTENT = buildContent({
  seller: buildParty({
    street: "Hauptstraße 1",
    zip: "10115",
    city: "Berlin",
    countryCode: "DE",
    contactName: "Erika Muster",
    phone: "+49 30 123456",
    email: "rechnung@example.com",
    vatNumber: "DE123456789",
    electronicAddress: EMAIL,
  }),
  buyer: buildParty({ name: "Kunde AG", zip: "50667", city: "Köln", countryCode: "DE", electronicAddress: EMAIL }),
  deliveryDate: "2026-05-01",
});

function write(syntax: EInvoiceSyntax, content: DocumentContent = CONTENT): string {
  const written = writeEInvoice(content, { syntax, profile: EInvoiceProfile.XRECHNUNG, locale: "de" });
  if (!written.ok) throw new Error(written.gaps.join(", "));
  return Buffer.from(written.bytes).toString("utf8");
}

function check(xml: string): EInvoiceReport {
  return checkEInvoice(Buffer.from(xml));
}

function rulesOf(report: EInvoiceReport): readonly string[] {
  return [...new Set(report.findings.map(({ rule }) => rule))].toSorted();
}

/** Only the first occurrence, so that one place is wrong. */
function mutate(xml: string, [piece, replacement]: Change): string {
  if (typeof piece === "string" ? !xml.includes(piece) : !piece.test(xml))
    throw new Error(`The invoice has no ${piece}`);
  return xml.replace(piece, replacement);
}

type Change = readonly [piece: string | RegExp, replacement: string];

/** Rules that one mistake breaks, how UBL makes it, and how CII does. */
const MUTATIONS: readonly (readonly [rules: string, ubl: Change, cii: Change])[] = [
  ["BR-02", ["<cbc:ID>RE-1001</cbc:ID>", ""], ["<ram:ID>RE-1001</ram:ID>", ""]],
  ["BR-03", [/<cbc:IssueDate>.*<\/cbc:IssueDate>/, ""], [/<ram:IssueDateTime>[^]*?<\/ram:IssueDateTime>/, ""]],
  ["BR-06", [/<cbc:RegistrationName>Musterhandel.*/, ""], ["<ram:Name>Musterhandel GmbH</ram:Name>", ""]],
  ["BR-22 BR-23", [/<cbc:InvoicedQuantity.*/, ""], [/<ram:BilledQuantity.*/, ""]],
  ["BR-25", ["<cbc:Name>Beratung</cbc:Name>", ""], ["<ram:Name>Beratung</ram:Name>", ""]],
  ["BR-27", [/(<cbc:PriceAmount[^>]*>)100.00/, "$1-100.00"], ["<ram:ChargeAmount>100.00", "<ram:ChargeAmount>-100.00"]],
  ["BR-CL-01", ["TypeCode>380<", "TypeCode>999<"], ["TypeCode>380<", "TypeCode>999<"]],
  ["BR-CL-04", ["CurrencyCode>EUR<", "CurrencyCode>EUX<"], ["CurrencyCode>EUR<", "CurrencyCode>EUX<"]],
  ["BR-CL-14", [/IdentificationCode>DE</, "IdentificationCode>DX<"], [/CountryID>DE</, "CountryID>DX<"]],
  ["BR-CL-23", ['unitCode="HUR"', 'unitCode="Stunde"'], ['unitCode="HUR"', 'unitCode="Stunde"']],
  ["BR-CL-25", ['schemeID="EM"', 'schemeID="MAIL"'], ['schemeID="EM"', 'schemeID="MAIL"']],
  ["BR-62", [' schemeID="EM"', ""], [' schemeID="EM"', ""]],
  ["BR-CL-16", ["Code>1<", "Code>1001<"], [/(PaymentMeans>\s*<ram:TypeCode)>1</, "$1>1001<"]],
  [
    "BR-DE-23-a BR-61",
    ["PaymentMeansCode>1<", "PaymentMeansCode>58<"],
    [/(PaymentMeans>\s*<ram:TypeCode)>1</, "$1>58<"],
  ],
  [
    "BR-DE-25-a PEPPOL-EN16931-R061",
    ["PaymentMeansCode>1<", "PaymentMeansCode>59<"],
    [/(PaymentMeans>\s*<ram:TypeCode)>1</, "$1>59<"],
  ],
  ["BR-CO-09", ["DE123456789", "123456789"], ["DE123456789", "123456789"]],
  [
    "BR-CO-26 BR-DE-16 BR-S-02",
    [/<cac:PartyTaxScheme>[^]*?<\/cac:PartyTaxScheme>/, ""],
    [/<ram:SpecifiedTaxRegistration>[^]*?<\/ram:SpecifiedTaxRegistration>/, ""],
  ],
  [
    "BR-CO-10 BR-CO-13",
    [/(MonetaryTotal>\s*<cbc:LineExtensionAmount currencyID="EUR">)100/, "$1101"],
    [/(HeaderMonetarySummation>\s*<ram:LineTotalAmount>)100/, "$1101"],
  ],
  [
    "BR-CO-13 BR-CO-15",
    [/(TaxExclusiveAmount[^>]*>)100/, "$1101"],
    ["TaxBasisTotalAmount>100", "TaxBasisTotalAmount>101"],
  ],
  ["BR-CO-15 BR-CO-16", [/(TaxInclusiveAmount[^>]*>)119/, "$1120"], ["GrandTotalAmount>119", "GrandTotalAmount>120"]],
  ["BR-CO-16", [/(PayableAmount[^>]*>)119/, "$1120"], ["DuePayableAmount>119", "DuePayableAmount>120"]],
  ["BR-CO-14 BR-CO-15", [/(TaxTotal>\s*<cbc:TaxAmount[^>]*>)19/, "$118"], [/(TaxTotalAmount[^>]*>)19/, "$118"]],
  [
    "BR-CO-14 BR-CO-17 BR-S-09",
    [/(TaxableAmount>\s*<cbc:TaxAmount[^>]*>)19/, "$125"],
    ["CalculatedAmount>19", "CalculatedAmount>25"],
  ],
  ["BR-CO-17 BR-S-08 BR-S-09", [/(TaxableAmount[^>]*>)100/, "$1110"], ["BasisAmount>100", "BasisAmount>110"]],
  ["BR-S-01 BR-Z-09", [/(TaxCategory>\s*<cbc:ID)>S</, "$1>Z<"], [/(BasisAmount>\s*<ram:CategoryCode)>S</, "$1>Z<"]],
  [
    "BR-S-05",
    [/(ClassifiedTaxCategory>\s*<cbc:ID>S<\/cbc:ID>\s*<cbc:Percent)>19</, "$1>0<"],
    [/(LineTradeSettlement>[^]*?RateApplicablePercent)>19</, "$1>0<"],
  ],
  [
    "BR-48 BR-DE-14",
    [/(<cac:TaxSubtotal>[^]*?)<cbc:Percent>19<\/cbc:Percent>/, "$1"],
    [/(BasisAmount>[^]*?)<ram:RateApplicablePercent>19<\/ram:RateApplicablePercent>/, "$1"],
  ],
  [
    "BR-DEC-20",
    [/(TaxableAmount>\s*<cbc:TaxAmount[^>]*>)19.00/, "$119.000"],
    ["CalculatedAmount>19.00", "CalculatedAmount>19.000"],
  ],
  [
    "BR-DEC-23",
    [/(InvoicedQuantity>\s*<cbc:LineExtensionAmount[^>]*>)100.00/, "$1100.000"],
    ["<ram:LineTotalAmount>100.00", "<ram:LineTotalAmount>100.000"],
  ],
  ["PEPPOL-EN16931-R120", ['unitCode="HUR">1<', 'unitCode="HUR">2<'], ['unitCode="HUR">1<', 'unitCode="HUR">2<']],
  ["PEPPOL-EN16931-R001", [/<cbc:ProfileID>.*/, ""], [/<ram:BusinessProcess[^]*?<\/ram:BusinessProcess.*>/, ""]],
  [
    "PEPPOL-EN16931-R020",
    [/<cbc:EndpointID.*/, ""],
    [/<ram:URIUniversalCommunication>[^]*?<\/ram:URIUniversalCommunication>/, ""],
  ],
  [
    "BR-DE-2",
    [/<cac:Contact>[^]*?<\/cac:Contact>/, ""],
    [/<ram:DefinedTradeContact>[^]*?<\/ram:DefinedTradeContact>/, ""],
  ],
  ["BR-DE-3", ["<cbc:CityName>Berlin</cbc:CityName>", ""], ["<ram:CityName>Berlin</ram:CityName>", ""]],
  ["BR-DE-15", [/<cbc:BuyerReference>.*/, ""], [/<ram:BuyerReference>.*/, ""]],
  ["BR-DE-17", ["TypeCode>380<", "TypeCode>82<"], ["TypeCode>380<", "TypeCode>82<"]],
  ["BR-DE-26", ["TypeCode>380<", "TypeCode>384<"], ["TypeCode>380<", "TypeCode>384<"]],
  ["BR-DE-28", ["Mail>rechnung@", "Mail>rechnung"], ["URIID>rechnung@", "URIID>rechnung"]],
  [
    "BR-DE-TMP-32",
    [/<cbc:ActualDeliveryDate>.*/, ""],
    [/<ram:ActualDeliverySupplyChainEvent>[^]*?<\/ram:ActualDeliverySupplyChainEvent>/, ""],
  ],
  [
    "FORMAT-NUMBER",
    [/(PayableAmount[^>]*>)119.00/, "$1119,00"],
    ["DuePayableAmount>119.00", "DuePayableAmount>119,00"],
  ],
  ["FORMAT-DATE", ["IssueDate>2026-05-04", "IssueDate>04.05.2026"], [">20260504<", ">04.05.2026<"]],
];

describe.each(Object.values(EInvoiceSyntax))("%s", (syntax) => {
  test("what keeps all rules has no finding", () => {
    expect(check(write(syntax))).toEqual({
      checkVersion: "1",
      followedRules: ["EN 16931 (CEN) 1.3.16", "XRechnung 3.0.2"],
      syntax,
      profile: "XRECHNUNG",
      result: "VALID",
      findings: [],
      omittedFindings: 0,
    });
  });

  test.each(MUTATIONS)("%s", (rules, ubl, cii) => {
    const xml = mutate(write(syntax), syntax === EInvoiceSyntax.UBL ? ubl : cii);

    // One mistake may break others, too, and not the same in both syntaxes.
    expect(rulesOf(check(xml))).toEqual(expect.arrayContaining(rules.split(" ")));
  });

  test("a finding says what, where and how much", () => {
    const xml = mutate(write(syntax), [/(Payable(?:Amount)[^>]*>)119.00/, "$1120.00"]);

    const [finding, ...others] = check(xml).findings;

    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: "BR-CO-16",
      kind: "CONTENT",
      severity: "ERROR",
      breach: "WRONG_AMOUNT",
      term: "BT-115",
      lineId: null,
      found: "120.00",
      expected: "119.00",
      line: xml.slice(0, xml.indexOf("120.00")).split("\n").length,
    });
    expect(finding?.path).toMatch(/PayableAmount$/);
  });

  test("a finding in a line says which line", () => {
    const xml = mutate(write(syntax), [/(Name)>Beratung</, "$1><"]);

    expect(check(xml).findings).toContainEqual(expect.objectContaining({ rule: "BR-25", term: "BT-153", lineId: "1" }));
  });

  test("without XRechnung's name, only the standard's rules hold", () => {
    const xml = mutate(mutate(write(syntax), [EInvoiceProfile.XRECHNUNG, EInvoiceProfile.EN_16931]), [
      /<(?:cbc|ram):BuyerReference>.*/,
      "",
    ]);

    expect(check(xml)).toMatchObject({
      profile: "EN_16931",
      followedRules: ["EN 16931 (CEN) 1.3.16"],
      result: "VALID",
      findings: [],
    });
  });

  test("warnings refuse nothing", () => {
    const xml = mutate(write(syntax), ["TypeCode>380<", "TypeCode>82<"]);

    expect(check(xml)).toMatchObject({ result: "VALID", findings: [{ rule: "BR-DE-17", severity: "WARNING" }] });
  });

  test("of thousands of findings some are listed, and the others counted", () => {
    const xml = write(syntax);
    const line = /<(cac:InvoiceLine|ram:IncludedSupplyChainTradeLineItem)>[^]*<\/\1>/.exec(xml)?.[0] ?? "";
    const many = mutate(xml, [line, line.replace("Beratung", "").repeat(500)]);

    const report = check(many);

    expect(report.findings).toHaveLength(200);
    expect(report.omittedFindings).toBeGreaterThan(300);
  });
});

describe("what CII has and EN 16931 does not", () => {
  const xml = write(EInvoiceSyntax.CII);
  const restrictions: readonly (readonly [string, Change])[] = [
    ["CII-DT-031", ["<ram:GrandTotalAmount>", '<ram:GrandTotalAmount currencyID="EUR">']],
    ["CII-DT-005", [/<ram:ID>RE-1001/, '<ram:ID schemeID="0088">RE-1001']],
    ["CII-DT-083", ["<ram:CityName>", "<ram:PostOfficeBox>1</ram:PostOfficeBox><ram:CityName>"]],
    ["CII-DT-037", ["<ram:TypeCode>VAT<", "<ram:TypeCode>GST<"]],
    ["CII-DT-010", ["<ram:TypeCode>380", '<ram:TypeCode listID="1001">380']],
  ];

  test.each(restrictions)("%s", (rule, change) => {
    expect(rulesOf(check(mutate(xml, change)))).toContain(rule);
  });

  test("EXTENDED has more of it", () => {
    const extended = mutate(xml, [
      EInvoiceProfile.XRECHNUNG,
      "urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended",
    ]);

    const report = check(mutate(extended, ["<ram:GrandTotalAmount>", '<ram:GrandTotalAmount currencyID="EUR">']));

    expect(report).toMatchObject({ profile: "EXTENDED", result: "VALID", findings: [] });
  });
});

test("amounts are exact, however many digits they have", () => {
  // 0.1 + 0.2 in binary fractions is no 0.3; and more digits than any float has.
  const big = "90071992547409930.10";
  const xml = write(EInvoiceSyntax.UBL).replaceAll("100.00", big);

  expect(rulesOf(check(xml))).not.toContain("BR-CO-10");
  const off = mutate(xml, [
    /(MonetaryTotal>\s*<cbc:LineExtensionAmount currencyID="EUR">)[\d.]+/,
    "$190071992547409930.11",
  ]);
  expect(rulesOf(check(off))).toContain("BR-CO-10");
});

describe("what is no e-invoice", () => {
  test.each([
    ["an empty file", "", "NOT_XML"],
    ["no XML", "%PDF-1.7", "NOT_XML"],
    ["broken XML", "<Invoice", "MALFORMED_XML"],
    ["other XML", "<Invoice/>", "NOT_AN_E_INVOICE"],
    ["entities", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "DOCTYPE_FORBIDDEN"],
  ])("%s", (_name, file, found) => {
    expect(check(file)).toMatchObject({
      syntax: null,
      profile: null,
      result: "INVALID",
      findings: [{ rule: "FORMAT-XML", kind: "FORMAT", severity: "ERROR", breach: "UNREADABLE", found }],
    });
  });

  test.each(["invoice", "credit-note", "cii"])("an empty root of %s breaks rules and nothing else", (kind) => {
    const root = {
      invoice: '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>',
      "credit-note": '<CreditNote xmlns="urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"/>',
      cii: '<r:CrossIndustryInvoice xmlns:r="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"/>',
    }[kind];

    expect(rulesOf(check(root ?? ""))).toEqual(
      expect.arrayContaining(["BR-01", "BR-02", "BR-06", "BR-07", "BR-08", "BR-10", "BR-16"]),
    );
  });
});
