import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { details, refusal, takeAndShow } from "./wider-e-invoices.test-support";
import { SMALL_UBL, smallCii } from "./parsing/small-e-invoice.test-support";
import { withReplaced } from "./parsing/with-replaced.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

describe("taxes that contradict themselves", () => {
  const category = (id: string, percent: string, reason = ""): string =>
    `<cbc:ID>${id}</cbc:ID><cbc:Percent>${percent}</cbc:Percent>${reason}<cac:TaxScheme>`;
  const taxed = (id: string, percent: string, reason = ""): string =>
    withReplaced(SMALL_UBL, category("S", "19"), category(id, percent, reason))
      .replaceAll(">19.00<", ">0.00<")
      .replaceAll(">119.00<", ">100.00<");
  const reason = "<cbc:TaxExemptionReason>Grund</cbc:TaxExemptionReason>";

  test.each(["Z", "E", "AE", "K", "G", "O"])("%s at 19 %% is refused", async (id) => {
    expect(await refusal(api, taxed(id, "19", reason))).toContain(
      "INVALID_VALUE Invoice/cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory/cbc:Percent",
    );
  });

  test("so is the standard rate at 0 %", async () => {
    expect(await refusal(api, taxed("S", "0"))).toContain(
      "INVALID_VALUE Invoice/cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory/cbc:Percent",
    );
  });

  test.each(["E", "AE", "K", "G", "O"])("and %s without a reason", async (id) => {
    expect(await refusal(api, taxed(id, "0"))).toEqual([
      "MISSING_FIELD Invoice/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:TaxExemptionReason",
    ]);
  });

  test.each([
    ["Z", ""],
    ["E", reason],
    ["AE", "<cbc:TaxExemptionReasonCode>VATEX-EU-AE</cbc:TaxExemptionReasonCode>"],
    ["L", ""],
  ])("%s at 0 %% with what it needs is taken", async (id, why) => {
    expect((await takeAndShow(api, taxed(id, "0", why))).content).toMatchObject({ taxes: [{ category: id }] });
  });

  test("a group of nothing needs no reason", async () => {
    const nothing = `<cac:TaxSubtotal><cbc:TaxableAmount currencyID="EUR">0.00</cbc:TaxableAmount><cbc:TaxAmount currencyID="EUR">0.00</cbc:TaxAmount><cac:TaxCategory>${category("E", "0")}<cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>`;

    await takeAndShow(api, withReplaced(SMALL_UBL, "</cac:TaxTotal>", nothing));
  });

  test.each(["XYZ", "DEM", "eur"])("the currency %s does not exist", async (currency) => {
    expect(await refusal(api, SMALL_UBL.replaceAll("EUR", currency))).toContain(
      "INVALID_VALUE Invoice/cbc:DocumentCurrencyCode",
    );
  });

  test.each(["BGN", "CHF", "KWD"])("the currency %s does", async (currency) => {
    await takeAndShow(api, SMALL_UBL.replaceAll("EUR", currency));
  });
});

describe("what has no place of its own", () => {
  test("the code of when the tax falls due is the same in both syntaxes", async () => {
    const ubl = withReplaced(
      SMALL_UBL,
      "<cac:AccountingSupplierParty>",
      "<cac:InvoicePeriod><cbc:DescriptionCode>35</cbc:DescriptionCode></cac:InvoicePeriod><cac:AccountingSupplierParty>",
    );
    const cii = withReplaced(
      smallCii(),
      "<ram:CategoryCode>S</ram:CategoryCode><ram:RateApplicablePercent>19</ram:RateApplicablePercent></ram:ApplicableTradeTax>\n",
      "<ram:CategoryCode>S</ram:CategoryCode><ram:DueDateTypeCode>29</ram:DueDateTypeCode><ram:RateApplicablePercent>19</ram:RateApplicablePercent></ram:ApplicableTradeTax>\n",
    );

    for (const file of [ubl, cii]) {
      expect((await takeAndShow(api, file)).content.furtherDetails).toMatchObject([{ term: "BT-8", value: "35" }]);
    }
  });

  test("elements that we have never heard of are told with their line", async () => {
    const file = withReplaced(
      SMALL_UBL,
      "<cbc:Name>Regal</cbc:Name>",
      "<cbc:Name>Regal</cbc:Name><cbc:BrandName>Nordholz</cbc:BrandName>",
    ).replace("<cac:TaxTotal>", '<x:Wish xmlns:x="urn:example:x"><x:Text>Bald wieder</x:Text></x:Wish><cac:TaxTotal>');

    expect(details(await takeAndShow(api, file))).toEqual(["Wish/Text: Bald wieder", "1 Item/BrandName: Nordholz"]);
  });

  test("the object of a line need not say that it is one", async () => {
    const file = withReplaced(
      SMALL_UBL,
      "<cac:Item>",
      "<cac:DocumentReference><cbc:ID>Zähler 7</cbc:ID></cac:DocumentReference><cac:Item>",
    );

    expect((await takeAndShow(api, file)).content.flatLines).toMatchObject([
      { details: [{ kind: "INVOICED_OBJECT", value: "Zähler 7" }] },
    ]);
  });

  test.each([
    ["nothing", '<cbc:EmbeddedDocumentBinaryObject mimeCode="application/pdf" filename="anlage.pdf"/>'],
    [
      "white space",
      '<cbc:EmbeddedDocumentBinaryObject mimeCode="application/pdf" filename="anlage.pdf">\n </cbc:EmbeddedDocumentBinaryObject>',
    ],
  ])("an embedded file of %s is told and no file", async (_, file) => {
    const shown = await takeAndShow(
      api,
      withReplaced(
        SMALL_UBL,
        "<cac:AccountingSupplierParty>",
        `<cac:AdditionalDocumentReference><cbc:ID>Anlage 1</cbc:ID><cac:Attachment>${file}</cac:Attachment></cac:AdditionalDocumentReference><cac:AccountingSupplierParty>`,
      ),
    );

    expect(shown.content.furtherDetails).toMatchObject([{ term: "BT-125", value: "anlage.pdf (0 kB)" }]);
  });

  test("the customer's own account is told by its end only", async () => {
    const settlement = `<ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>59</ram:TypeCode><ram:PayerPartyDebtorFinancialAccount><ram:ProprietaryID>9876543210</ram:ProprietaryID></ram:PayerPartyDebtorFinancialAccount></ram:SpecifiedTradeSettlementPaymentMeans>`;

    const [told] = (await takeAndShow(api, smallCii({ settlement }))).content.furtherDetails;
    expect(told?.value).toBe("•••• 3210");
  });

  test("very much of it is refused", async () => {
    const flood = "<cbc:Flood>x</cbc:Flood>".repeat(1_100);

    expect(await refusal(api, withReplaced(SMALL_UBL, "<cac:TaxTotal>", `${flood}<cac:TaxTotal>`))).toEqual([
      "TOO_COMPLEX Invoice",
    ]);
  });
});

describe("kinds of invoices", () => {
  test.each(["202", "203", "204", "211"])("type %s asks for money by the state of the works", async (typeCode) => {
    await takeAndShow(api, withReplaced(SMALL_UBL, ">380<", `>${typeCode}<`));
    await takeAndShow(api, smallCii({ typeCode }));
  });

  test.each(["130", "325", "870"])("type %s asks for none", async (typeCode) => {
    expect(await refusal(api, withReplaced(SMALL_UBL, ">380<", `>${typeCode}<`))).toEqual([
      "UNSUPPORTED_TYPE_CODE Invoice/cbc:InvoiceTypeCode",
    ]);
  });

  const minimum =
    '<ram:TaxBasisTotalAmount>100.00</ram:TaxBasisTotalAmount><ram:TaxTotalAmount currencyID="EUR">19.00</ram:TaxTotalAmount><ram:GrandTotalAmount>119.00</ram:GrandTotalAmount>';

  test.each(["urn:factur-x.eu:1p0:minimum", "urn:zugferd.de:2p0:minimum"])("%s: totals only", async (profile) => {
    const totals = `${minimum}<ram:DuePayableAmount>19.00</ram:DuePayableAmount>`;
    const shown = await takeAndShow(api, smallCii({ profile, typeCode: "751", lines: [], tax: "", totals }));

    expect(shown).toMatchObject({
      total: { amount: "119.00" },
      openAmount: { amount: "19.00" },
      content: { lines: [], flatLines: [], taxes: [] },
    });
  });

  test("BASIC WL: taxes, but no lines", async () => {
    const shown = await takeAndShow(
      api,
      smallCii({ profile: "urn:factur-x.eu:1p0:basicwl", typeCode: "751", lines: [] }),
    );

    expect(shown).toMatchObject({
      openAmount: { amount: "119.00" },
      content: { lines: [], taxes: [{ category: "S" }] },
    });
  });

  test("no lines in any other profile are refused", async () => {
    expect(await refusal(api, smallCii({ lines: [] }))).toContainEqual(expect.stringContaining("MISSING_FIELD"));
  });

  test("totals that do not add up are refused there too", async () => {
    const totals = `${minimum.replace("119.00", "120.00")}<ram:DuePayableAmount>120.00</ram:DuePayableAmount>`;

    expect(
      await refusal(api, smallCii({ profile: "urn:factur-x.eu:1p0:minimum", lines: [], tax: "", totals })),
    ).toContainEqual(expect.stringContaining("TOTALS_MISMATCH"));
  });
});
