import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { details, refusal, takeAndShow } from "./wider-e-invoices.test-support";
import { ciiDate, ciiLine, SMALL_UBL, smallCii } from "./parsing/small-e-invoice.test-support";
import { withReplaced } from "./parsing/with-replaced.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const terms = (inner: string): string => `<ram:SpecifiedTradePaymentTerms>${inner}</ram:SpecifiedTradePaymentTerms>`;
const discount = (inner: string): string =>
  `<ram:ApplicableTradePaymentDiscountTerms>${inner}</ram:ApplicableTradePaymentDiscountTerms>`;

describe("when an invoice is due", () => {
  const plain = terms(`<ram:Description>Netto</ram:Description>${ciiDate("DueDateDateTime", "2026-03-30")}`);
  const early = terms(
    `${ciiDate("DueDateDateTime", "2026-03-12")}${discount("<ram:CalculationPercent>3.0</ram:CalculationPercent>")}`,
  );

  test.each([
    ["the discount first", early + plain],
    ["the discount last", plain + early],
  ])("not on the last day of a cash discount: %s", async (_, settlement) => {
    const shown = await takeAndShow(api, smallCii({ settlement }));

    expect(shown.dueDate).toBe("2026-03-30");
    expect(shown.content).toMatchObject({
      paymentTerms: "Netto",
      discountTerms: [{ days: 10, percent: "3", base: null }],
    });
  });

  test("a discount written as a line and as fields is one", async () => {
    const both = terms(
      `<ram:Description>#SKONTO#TAGE=10#PROZENT=3.00# </ram:Description>${ciiDate("DueDateDateTime", "2026-03-12")}${discount("<ram:BasisAmount>119.00</ram:BasisAmount><ram:CalculationPercent>3</ram:CalculationPercent>")}`,
    );
    const shown = await takeAndShow(api, smallCii({ settlement: both + plain }));

    expect(shown.dueDate).toBe("2026-03-30");
    expect(shown.content.discountTerms).toEqual([{ days: 10, percent: "3", base: { amount: "119.00" } }]);
  });

  test("days of a discount count from its own date, and in weeks", async () => {
    const weeks = terms(
      `${ciiDate("DueDateDateTime", "2026-03-30")}${discount(`${ciiDate("BasisDateTime", "2026-03-05")}<ram:BasisPeriodMeasure unitCode="WEE">2</ram:BasisPeriodMeasure><ram:CalculationPercent>2</ram:CalculationPercent>`)}`,
    );
    const shown = await takeAndShow(api, smallCii({ settlement: weeks }));

    expect(shown.dueDate).toBe("2026-03-30");
    expect(shown.content.discountTerms).toEqual([{ days: 17, percent: "2", base: null }]);
  });

  test("instalments: late only after the last, each of them told", async () => {
    const instalment = (date: string): string =>
      terms(`${ciiDate("DueDateDateTime", date)}<ram:PartialPaymentAmount>59.50</ram:PartialPaymentAmount>`);
    const shown = await takeAndShow(api, smallCii({ settlement: instalment("2026-03-15") + instalment("2026-04-15") }));

    expect(shown.dueDate).toBe("2026-04-15");
    expect(details(shown)).toEqual([
      "SpecifiedTradePaymentTerms[1]/DueDateDateTime: 2026-03-15",
      "SpecifiedTradePaymentTerms[1]/PartialPaymentAmount: 59.50 EUR",
      "SpecifiedTradePaymentTerms[2]/PartialPaymentAmount: 59.50 EUR",
    ]);
  });

  test("a discount without a percentage is told, and nothing is granted for it", async () => {
    const amount = terms(
      `${ciiDate("DueDateDateTime", "2026-03-30")}${discount("<ram:ActualDiscountAmount>5.00</ram:ActualDiscountAmount>")}`,
    );
    const shown = await takeAndShow(api, smallCii({ settlement: amount }));

    expect(shown.content.discountTerms).toEqual([]);
    expect(details(shown)).toEqual([
      "SpecifiedTradePaymentTerms/ApplicableTradePaymentDiscountTerms/ActualDiscountAmount: 5.00 EUR",
    ]);
  });

  test("in a credit note of UBL, the last date of its means of payment", async () => {
    const means = (date: string): string =>
      `<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cbc:PaymentDueDate>${date}</cbc:PaymentDueDate></cac:PaymentMeans>`;
    const file = withReplaced(SMALL_UBL, "<cbc:DueDate>2026-03-30</cbc:DueDate>", "").replace(
      "<cac:TaxTotal>",
      `${means("2026-04-20")}${means("2026-04-02")}<cac:TaxTotal>`,
    );

    expect((await takeAndShow(api, file)).dueDate).toBe("2026-04-20");
  });
});

describe("prices and charges", () => {
  const step = (isCharge: boolean, amount: string, reason = ""): string =>
    `<ram:AppliedTradeAllowanceCharge><ram:ChargeIndicator><udt:Indicator>${String(isCharge)}</udt:Indicator></ram:ChargeIndicator><ram:ActualAmount>${amount}</ram:ActualAmount>${reason}</ram:AppliedTradeAllowanceCharge>`;
  const gross = (price: string, ...steps: readonly string[]): string =>
    `<ram:GrossPriceProductTradePrice><ram:ChargeAmount>${price}</ram:ChargeAmount>${steps.join("")}</ram:GrossPriceProductTradePrice>`;

  test("several discounts on a price are one, and each is told", async () => {
    const grossPrice = gross("110.00", step(false, "6.00", "<ram:Reason>Treue</ram:Reason>"), step(false, "4.00"));
    const shown = await takeAndShow(api, smallCii({ lines: [ciiLine({ id: "1", net: "100.00", grossPrice })] }));

    expect(shown.content.flatLines).toMatchObject([{ priceDiscount: { amount: "10" } }]);
    const parts = details(shown).map((detail) =>
      detail.replace("1 GrossPriceProductTradePrice/AppliedTradeAllowanceCharge", ""),
    );
    expect(parts).toEqual(["[1]/ActualAmount: 6.00 EUR", "[1]/Reason: Treue", "[2]/ActualAmount: 4.00 EUR"]);
  });

  test.each([
    ["CII", smallCii({ lines: [ciiLine({ id: "1", net: "100.00", grossPrice: gross("95.00", step(true, "5.00")) })] })],
    [
      "UBL",
      withReplaced(
        SMALL_UBL,
        "50.00</cbc:PriceAmount>",
        '50.00</cbc:PriceAmount><cac:AllowanceCharge><cbc:ChargeIndicator>true</cbc:ChargeIndicator><cbc:Amount currencyID="EUR">5.00</cbc:Amount><cbc:BaseAmount currencyID="EUR">45.00</cbc:BaseAmount></cac:AllowanceCharge>',
      ),
    ],
  ])("a surcharge on a price is no discount: %s", async (_, file) => {
    const shown = await takeAndShow(api, file);

    expect(shown.content.flatLines).toMatchObject([{ priceDiscount: { amount: "-5" } }]);
    expect(details(shown)).toEqual([]);
  });

  test("discount and surcharge that cancel each other out leave no discount, and are told", async () => {
    const grossPrice = gross("100.00", step(false, "5.00"), step(true, "5.00"));
    const shown = await takeAndShow(api, smallCii({ lines: [ciiLine({ id: "1", net: "100.00", grossPrice })] }));

    expect(shown.content.flatLines).toMatchObject([{ priceDiscount: null }]);
    expect(details(shown).map((each) => each.split("/").at(-1))).toEqual([
      "ActualAmount: 5.00 EUR",
      "ChargeIndicator: true",
      "ActualAmount: 5.00 EUR",
    ]);
  });

  const charge = (tax: string): string =>
    `<ram:SpecifiedLogisticsServiceCharge><ram:Description>Versand</ram:Description><ram:AppliedAmount>5.00</ram:AppliedAmount>${tax}</ram:SpecifiedLogisticsServiceCharge>`;
  const chargeTax =
    "<ram:AppliedTradeTax><ram:TypeCode>VAT</ram:TypeCode><ram:CategoryCode>S</ram:CategoryCode><ram:RateApplicablePercent>19</ram:RateApplicablePercent></ram:AppliedTradeTax>";
  const charged = {
    tax: "<ram:ApplicableTradeTax><ram:CalculatedAmount>19.95</ram:CalculatedAmount><ram:TypeCode>VAT</ram:TypeCode><ram:BasisAmount>105.00</ram:BasisAmount><ram:CategoryCode>S</ram:CategoryCode><ram:RateApplicablePercent>19</ram:RateApplicablePercent></ram:ApplicableTradeTax>",
    totals:
      '<ram:LineTotalAmount>100.00</ram:LineTotalAmount><ram:ChargeTotalAmount>5.00</ram:ChargeTotalAmount><ram:TaxBasisTotalAmount>105.00</ram:TaxBasisTotalAmount><ram:TaxTotalAmount currencyID="EUR">19.95</ram:TaxTotalAmount><ram:GrandTotalAmount>124.95</ram:GrandTotalAmount><ram:DuePayableAmount>124.95</ram:DuePayableAmount>',
  };

  test("logistics charges are charges", async () => {
    const shown = await takeAndShow(api, smallCii({ ...charged, settlement: charge(chargeTax) }));

    expect(shown.content).toMatchObject({
      adjustments: [{ kind: "CHARGE", reason: "Versand", amount: { amount: "5.00" }, taxRatePercent: "19" }],
      totals: { charges: { amount: "5.00" } },
    });
  });

  test.each([
    ["under no tax", "", "MISSING_FIELD"],
    ["under two", chargeTax + chargeTax, "UNSUPPORTED_CONTENT"],
  ])("a logistics charge %s is refused where it stands", async (_, tax, code) => {
    const problems = await refusal(api, smallCii({ ...charged, settlement: charge(tax) }));

    expect(problems[0]).toContain(`${code} CrossIndustryInvoice`);
    expect(problems[0]).toContain("ram:SpecifiedLogisticsServiceCharge/ram:AppliedTradeTax");
  });
});
