import { CII_SAMPLE } from "./cii/cii-sample.test-support";
import { E_INVOICE_MAX_SIZE_BYTES } from "./e-invoice-size";
import { parseEInvoice } from "./parse-e-invoice";
import { lineOf, problemsOf, summariesOf } from "./parse-e-invoice.test-support";
import { toUblCreditNote, UBL_SAMPLE } from "./ubl/ubl-sample.test-support";
import { withReplaced } from "./with-replaced.test-support";

describe("files that are not e-invoices at all", () => {
  test.each([
    ["nothing", "", "EMPTY_FILE"],
    ["spaces", " \n ", "NOT_XML"],
    ["text", "Sehr geehrte Damen und Herren", "NOT_XML"],
    ["a PDF", "%PDF-1.7\n%âãÏÓ", "NOT_XML"],
    ["a picture", '<svg xmlns="http://www.w3.org/2000/svg"/>', "NOT_AN_E_INVOICE"],
    ["a feed", '<rss version="2.0"><channel/></rss>', "NOT_AN_E_INVOICE"],
    ["the right name in no namespace", "<Invoice/>", "NOT_AN_E_INVOICE"],
    [
      "the right name in another namespace of UBL",
      '<CreditNote xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>',
      "NOT_AN_E_INVOICE",
    ],
    ["a UBL order", '<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"/>', "NOT_AN_E_INVOICE"],
  ])("%s", (_, file, code) => {
    expect(problemsOf(file)).toMatchObject([{ code }]);
  });

  test("ten megabytes and one byte", () => {
    expect(problemsOf(new Uint8Array(E_INVOICE_MAX_SIZE_BYTES + 1))).toMatchObject([{ code: "TOO_LARGE" }]);
  });

  test("ten megabytes are read", () => {
    const padded = Buffer.alloc(E_INVOICE_MAX_SIZE_BYTES, " ");
    padded.write(UBL_SAMPLE);

    expect(parseEInvoice(padded)).toMatchObject({ ok: true });
  });

  test("an empty invoice lists what is missing", () => {
    const summaries = summariesOf('<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>');

    expect(summaries).toEqual(
      expect.arrayContaining([
        "MISSING_FIELD BT-1 Invoice/cbc:ID 1",
        "MISSING_FIELD BT-2 Invoice/cbc:IssueDate 1",
        "MISSING_FIELD BT-3 Invoice/cbc:InvoiceTypeCode 1",
        "MISSING_FIELD BT-5 Invoice/cbc:DocumentCurrencyCode 1",
        "MISSING_FIELD BT-24 Invoice/cbc:CustomizationID 1",
        "MISSING_FIELD BG-22 Invoice/cac:LegalMonetaryTotal 1",
        "MISSING_FIELD BG-25 Invoice 1",
      ]),
    );
  });
});

describe("fields", () => {
  test.each([
    ["BT-1", "<cbc:ID>RE-2026-0042</cbc:ID>", "Invoice/cbc:ID"],
    ["BT-2", "<cbc:IssueDate>2026-03-02</cbc:IssueDate>", "Invoice/cbc:IssueDate"],
    ["BT-3", "<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>", "Invoice/cbc:InvoiceTypeCode"],
    ["BT-5", "<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>", "Invoice/cbc:DocumentCurrencyCode"],
    [
      "BT-27",
      "<cbc:RegistrationName>Muster GmbH</cbc:RegistrationName>",
      "Invoice/cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName",
    ],
    [
      "BT-44",
      "<cbc:RegistrationName>Kunde AG</cbc:RegistrationName>",
      "Invoice/cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName",
    ],
    [
      "BT-106",
      '<cbc:LineExtensionAmount currencyID="EUR">380.00</cbc:LineExtensionAmount>',
      "Invoice/cac:LegalMonetaryTotal/cbc:LineExtensionAmount",
    ],
    [
      "BT-109",
      '<cbc:TaxExclusiveAmount currencyID="EUR">370.00</cbc:TaxExclusiveAmount>',
      "Invoice/cac:LegalMonetaryTotal/cbc:TaxExclusiveAmount",
    ],
    [
      "BT-112",
      '<cbc:TaxInclusiveAmount currencyID="EUR">433.10</cbc:TaxInclusiveAmount>',
      "Invoice/cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount",
    ],
    [
      "BT-115",
      '<cbc:PayableAmount currencyID="EUR">400.10</cbc:PayableAmount>',
      "Invoice/cac:LegalMonetaryTotal/cbc:PayableAmount",
    ],
    ["BT-126", "<cbc:ID>2</cbc:ID>", "Invoice/cac:InvoiceLine[2]/cbc:ID"],
    ["BT-153", "<cbc:Name>Beratung</cbc:Name>", "Invoice/cac:InvoiceLine[2]/cac:Item/cbc:Name"],
  ])("%s missing", (term, piece, path) => {
    const [problem] = problemsOf(withReplaced(UBL_SAMPLE, piece, ""));

    expect(problem).toMatchObject({ code: "MISSING_FIELD", businessTerm: term, path });
  });

  test("an empty field is missing where it stands", () => {
    const xml = withReplaced(UBL_SAMPLE, ">RE-2026-0042<", ">  <");

    expect(summariesOf(xml)).toEqual([`MISSING_FIELD BT-1 Invoice/cbc:ID ${lineOf(xml, "<cbc:ID>  <")}`]);
  });

  test("a field that appears twice", () => {
    const piece = "<cbc:ID>RE-2026-0042</cbc:ID>";
    const xml = withReplaced(UBL_SAMPLE, piece, `${piece}\n<cbc:ID>RE-2026-0043</cbc:ID>`);

    expect(summariesOf(xml)).toEqual([`DUPLICATE_FIELD BT-1 Invoice/cbc:ID[2] ${lineOf(xml, "<cbc:ID>RE-2026-0043")}`]);
  });

  test("a group that appears twice", () => {
    const xml = UBL_SAMPLE.replace(/<cac:LegalMonetaryTotal>[^]*?<\/cac:LegalMonetaryTotal>/, "$&$&");

    expect(problemsOf(xml)).toMatchObject([
      { code: "DUPLICATE_FIELD", businessTerm: "BG-22", path: "Invoice/cac:LegalMonetaryTotal[2]" },
    ]);
  });

  test.each([
    ["BT-2", ">2026-03-02<", ">2026-02-30<"],
    ["BT-2", ">2026-03-02<", ">02.03.2026<"],
    ["BT-5", "DocumentCurrencyCode>EUR<", "DocumentCurrencyCode>Euro<"],
    [
      "BT-40",
      ">DE</cbc:IdentificationCode></cac:Country>\n      </cac:PostalAddress>\n      <cac:PartyTaxScheme><cbc:CompanyID>DE123456789",
      ">Deutschland</cbc:IdentificationCode></cac:Country></cac:PostalAddress><cac:PartyTaxScheme><cbc:CompanyID>DE123456789",
    ],
    ["BT-74", ">2026-02-28</cbc:EndDate>", ">2026-01-31</cbc:EndDate>"],
    ["BT-115", ">400.10<", ">400,10<"],
    ["BT-115", ">400.10<", ">400.105<"],
    ["BT-115", ">400.10<", ">4.0010e2<"],
    ["BT-115", ">400.10<", ">99999999999999999999<"],
    ["BT-115", '<cbc:PayableAmount currencyID="EUR">', '<cbc:PayableAmount currencyID="USD">'],
    [
      "BT-118",
      "<cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>7<",
      "<cac:TaxCategory><cbc:ID>X</cbc:ID><cbc:Percent>7<",
    ],
    [
      "BT-119",
      "<cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>7<",
      "<cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>700<",
    ],
    ["BT-129", ">2.5<", ">zwei<"],
    ["BT-149", ">100</cbc:BaseQuantity>", ">0</cbc:BaseQuantity>"],
    ["BT-1", ">RE-2026-0042<", `>${"9".repeat(51)}<`],
    ["BT-153", ">Beratung<", `>${"B".repeat(1001)}<`],
    ["BT-1", ">RE-2026-0042<", "><b>RE-2026-0042</b><"],
    ["BG-20", ">true</cbc:ChargeIndicator>", ">yes</cbc:ChargeIndicator>"],
  ])("%s with a wrong value", (businessTerm, piece, replacement) => {
    const problems = problemsOf(withReplaced(UBL_SAMPLE, piece, replacement));

    expect(problems).toContainEqual(expect.objectContaining({ code: "INVALID_VALUE", businessTerm }));
    expect(problems[0]?.message.length).toBeLessThan(200);
  });

  test("the place of a wrong value, in a CII file with other prefixes", () => {
    const xml = withReplaced(CII_SAMPLE, ">400.10<", ">viel<");

    expect(problemsOf(xml)).toEqual([
      {
        code: "INVALID_VALUE",
        message: "ram:DuePayableAmount (BT-115) is “viel”, not a decimal number.",
        line: lineOf(xml, "<DuePayableAmount>"),
        column: 9,
        path: "CrossIndustryInvoice/rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:DuePayableAmount",
        businessTerm: "BT-115",
        found: "viel",
      },
    ]);
  });

  test("a date of CII in another format", () => {
    const xml = withReplaced(CII_SAMPLE, 'format="102">20260302<', 'format="610">202603<');

    expect(problemsOf(xml)).toMatchObject([{ code: "INVALID_VALUE", businessTerm: "BT-2" }]);
  });

  test.each(["325", "999", "<x/>"])("type %s", (typeCode) => {
    const [problem] = problemsOf(withReplaced(UBL_SAMPLE, "TypeCode>380<", `TypeCode>${typeCode}<`));

    expect(problem?.businessTerm).toBe("BT-3");
  });

  test("a credit note with the type of an invoice", () => {
    const xml = withReplaced(toUblCreditNote(UBL_SAMPLE), "TypeCode>381<", "TypeCode>380<");

    expect(problemsOf(xml)).toMatchObject([{ code: "INVALID_VALUE", businessTerm: "BT-3" }]);
  });

  test("no lines", () => {
    const xml = UBL_SAMPLE.replace(/<cac:InvoiceLine>[^]*<\/cac:InvoiceLine>/, "");

    expect(problemsOf(xml)).toMatchObject([{ code: "MISSING_FIELD", businessTerm: "BG-25" }]);
  });

  test("more than five thousand lines, with the limit", () => {
    const line = /<cac:InvoiceLine>[^]*<\/cac:InvoiceLine>/.exec(UBL_SAMPLE)?.[0] ?? "";
    const xml = withReplaced(UBL_SAMPLE, line, line.repeat(2_000));

    expect(problemsOf(xml)).toMatchObject([
      { code: "TOO_COMPLEX", businessTerm: "BG-25", message: "The invoice has more than 5000 lines." },
    ]);
  });

  test("never more than fifty problems", () => {
    const xml = UBL_SAMPLE.replace("<cac:InvoiceLine>", `${"<cac:InvoiceLine/>".repeat(2000)}<cac:InvoiceLine>`);

    expect(problemsOf(xml)).toHaveLength(50);
  });
});

describe("embedded files", () => {
  test.each([
    ["not base64", "VGFn", "VG*n"],
    ["a piece of it lost", "O1N0dW5kZW4=", "O1N0dW5kZW4"],
    ["a program", 'mimeCode="text/csv"', 'mimeCode="text/html"'],
    ["no media type", 'mimeCode="text/csv" ', ""],
  ])("%s", (_, piece, replacement) => {
    const problems = problemsOf(withReplaced(UBL_SAMPLE, piece, replacement));

    expect(problems).toMatchObject([
      {
        code: "INVALID_ATTACHMENT",
        businessTerm: "BT-125",
        path: "Invoice/cac:AdditionalDocumentReference[2]/cac:Attachment/cbc:EmbeddedDocumentBinaryObject",
      },
    ]);
  });

  test("very many", () => {
    const reference = "<cac:AdditionalDocumentReference><cbc:ID>A</cbc:ID></cac:AdditionalDocumentReference>";
    const xml = withReplaced(UBL_SAMPLE, "<cac:ProjectReference>", `${reference.repeat(200)}<cac:ProjectReference>`);

    expect(problemsOf(xml)).toMatchObject([{ code: "TOO_COMPLEX", businessTerm: "BG-24" }]);
  });
});
