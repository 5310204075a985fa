import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { details, refusal, type Shown, takeAndShow } from "./wider-e-invoices.test-support";
import { ciiLine, SMALL_UBL, smallCii } from "./parsing/small-e-invoice.test-support";
import { withReplaced } from "./parsing/with-replaced.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

describe("groups and lines that only inform", () => {
  const parts = [
    ciiLine({ id: "0101", net: "60.00", parent: "01", status: "DETAIL" }),
    ciiLine({ id: "0102", net: "40.00", parent: "01", status: "DETAIL" }),
  ];
  const group = ciiLine({ id: "01", net: "100.00", status: "GROUP", hasTax: false });
  const asShown = [
    ["01", 0, "GROUP", "100.00"],
    ["0101", 1, null, "60.00"],
    ["0102", 1, null, "40.00"],
  ];
  const shownLines = ({ content }: Shown): readonly unknown[] =>
    content.flatLines.map(({ position, depth, role, net }) => [position, depth, role, net.amount]);

  test.each([
    ["before its lines", [group, ...parts]],
    ["after them", [...parts, group]],
    ["between them", [parts[0] ?? "", group, parts[1] ?? ""]],
  ])("a group %s, without tax", async (_, lines) => {
    expect(shownLines(await takeAndShow(api, smallCii({ lines })))).toEqual(asShown);
  });

  test("a group that does not say what it comes to", async () => {
    const silent = withReplaced(group, "<ram:LineTotalAmount>100.00</ram:LineTotalAmount>", "");

    expect(shownLines(await takeAndShow(api, smallCii({ lines: [silent, ...parts] })))).toEqual(asShown);
  });

  test("groups in groups, four deep and more", async () => {
    const nested = ["1", "2", "3", "4", "5"].map((id, index) =>
      ciiLine({ id, net: "100.00", status: "GROUP", hasTax: false, ...(index === 0 ? {} : { parent: String(index) }) }),
    );
    const shown = await takeAndShow(
      api,
      smallCii({ lines: [...nested, ciiLine({ id: "6", net: "100.00", status: "DETAIL", parent: "5" })] }),
    );

    expect(shownLines(shown)).toEqual([
      ...["1", "2", "3", "4", "5"].map((id, index) => [id, index, "GROUP", "100.00"]),
      ["6", 5, null, "100.00"],
    ]);
  });

  test("a line for information counts nowhere", async () => {
    const information = ciiLine({ id: "2", net: "7.00", status: "INFORMATION", hasTax: false });
    const shown = await takeAndShow(api, smallCii({ lines: [ciiLine({ id: "1", net: "100.00" }), information] }));

    expect(shownLines(shown)).toEqual([
      ["1", 0, null, "100.00"],
      ["2", 0, "INFORMATION", "7.00"],
    ]);
    expect(shown.content.totals).toMatchObject({ lineNet: { amount: "100.00" } });
  });

  test("details below a detail count as well", async () => {
    const lines = [
      ciiLine({ id: "1", net: "70.00", status: "DETAIL" }),
      ciiLine({ id: "1.1", net: "30.00", status: "DETAIL", parent: "1" }),
    ];

    expect(shownLines(await takeAndShow(api, smallCii({ lines })))).toEqual([
      ["1", 0, null, "70.00"],
      ["1.1", 0, null, "30.00"],
    ]);
  });

  test.each([
    ["itself", [ciiLine({ id: "1", net: "100.00", status: "GROUP", parent: "1" })]],
    [
      "its own group",
      [
        ciiLine({ id: "1", net: "100.00", status: "GROUP", parent: "2" }),
        ciiLine({ id: "2", net: "100.00", status: "GROUP", parent: "1" }),
      ],
    ],
    ["nobody", [ciiLine({ id: "1", net: "100.00", parent: "9" })]],
  ])("a line below %s is refused", async (_, lines) => {
    expect(await refusal(api, smallCii({ lines }))).toContainEqual(
      expect.stringMatching(/^INVALID_VALUE .*IncludedSupplyChainTradeLineItem/),
    );
  });

  test("groups that do not add up are refused", async () => {
    const [first = ""] = parts;

    expect(await refusal(api, smallCii({ lines: [group, first] }))).toContainEqual(
      expect.stringContaining("TOTALS_MISMATCH"),
    );
  });

  test("in the EXTENDED profile each line may have been rounded, elsewhere not", async () => {
    const lines = [ciiLine({ id: "1", net: "60.01" }), ciiLine({ id: "2", net: "40.00" })];

    expect((await takeAndShow(api, smallCii({ lines }))).content.totals).toMatchObject({
      lineNet: { amount: "100.00" },
    });
    expect(await refusal(api, smallCii({ lines, profile: "urn:cen.eu:en16931:2017" }))).toContainEqual(
      expect.stringContaining("TOTALS_MISMATCH"),
    );
  });
});

describe("the XRechnung extension", () => {
  const sub = (id: string, inner: string, price = ""): string =>
    `<cac:SubInvoiceLine><cbc:ID>${id}</cbc:ID><cbc:LineExtensionAmount currencyID="EUR">100.00</cbc:LineExtensionAmount><cac:Item><cbc:Name>Teil</cbc:Name></cac:Item>${price}${inner}</cac:SubInvoiceLine>`;
  const withSub = (subLine: string): string =>
    withReplaced(SMALL_UBL, "</cac:InvoiceLine>", `${subLine}</cac:InvoiceLine>`);

  test("sub-lines without quantity, price and tax, however deep", async () => {
    const shown = await takeAndShow(api, withSub(sub("1.1", sub("1.1.1", sub("1.1.1.1", sub("1.1.1.1.1", ""))))));

    expect(shown.content.flatLines.map(({ position, depth }) => [position, depth])).toEqual([
      ["1", 0],
      ["1.1", 1],
      ["1.1.1", 2],
      ["1.1.1.1", 3],
      ["1.1.1.1.1", 4],
    ]);
    expect(shown.content.flatLines[4]).toMatchObject({ quantity: null, unitPrice: null, taxRatePercent: null });
  });

  test("a line that counts needs its price", async () => {
    const price = '<cac:Price><cbc:PriceAmount currencyID="EUR">50.00</cbc:PriceAmount></cac:Price>';

    expect(await refusal(api, withReplaced(SMALL_UBL, price, ""))).toContain(
      "MISSING_FIELD Invoice/cac:InvoiceLine/cac:Price",
    );
  });

  const payment = (amount: string): string =>
    `<cac:PrepaidPayment><cbc:ID>Parken</cbc:ID><cbc:PaidAmount currencyID="EUR">${amount}</cbc:PaidAmount><cbc:InstructionID>Handyparken</cbc:InstructionID></cac:PrepaidPayment>`;
  const paying = (due: string, ...amounts: readonly string[]): string =>
    withReplaced(
      withReplaced(
        SMALL_UBL,
        '<cbc:PayableAmount currencyID="EUR">119.00',
        `<cbc:PayableAmount currencyID="EUR">${due}`,
      ),
      "<cac:TaxTotal>",
      `${amounts.map(payment).join("")}<cac:TaxTotal>`,
    );

  test("what third parties charge is owed, and told", async () => {
    const shown = await takeAndShow(api, paying("126.50", "5.00", "2.50"));

    expect(shown).toMatchObject({
      openAmount: { amount: "126.50" },
      content: { totals: { thirdParty: { amount: "7.50" }, due: { amount: "126.50" } } },
    });
    expect(details(shown)).toContain("PrepaidPayment[1]/PaidAmount: 5.00 EUR");
    expect(details(shown)).toContain("PrepaidPayment[2]/InstructionID: Handyparken");
  });

  test("third-party payments that are not part of what is due are only told", async () => {
    const shown = await takeAndShow(api, paying("119.00", "5.00"));

    expect(shown).toMatchObject({
      openAmount: { amount: "119.00" },
      content: { totals: { thirdParty: { amount: "0.00" } } },
    });
    expect(details(shown)).toContain("PrepaidPayment/PaidAmount: 5.00 EUR");
  });

  test("an amount due that is neither is refused", async () => {
    expect(await refusal(api, paying("125.00", "5.00"))).toEqual([
      "TOTALS_MISMATCH Invoice/cac:LegalMonetaryTotal/cbc:PayableAmount",
    ]);
  });
});
