import { NEW_ADJUSTMENT } from "./adjustment-values";
import { deliveredOn } from "./delivery-values";
import { draftSchema, type DraftValues, emptyLine, toDocumentDataInput, toLineValues } from "./draft-values";
import { NO_REFERENCES } from "./reference-values";
import { NO_EXEMPTION } from "./tax-exemption";

const EMPTY_LINE = emptyLine("S 19");

function buildDraft(overrides: Partial<DraftValues> = {}): DraftValues {
  return {
    title: "",
    date: "2026-03-05",
    dueDate: "2026-03-19",
    validUntil: "2026-04-05",
    discounts: [],
    ...deliveredOn("2026-03-04"),
    ...NO_REFERENCES,
    intro: "",
    note: "",
    ...NO_EXEMPTION,
    pricesIncludeTax: false,
    adjustments: [],
    lines: [{ ...EMPTY_LINE, name: "Regal", quantity: "1,5", unitPrice: "1.234,50", optional: true }],
    ...overrides,
  };
}

describe("a draft in the editor", () => {
  it("is sent in plain decimals, with nothing for what was left empty", () => {
    expect(toDocumentDataInput(buildDraft(), "OFFER", "de")).toEqual({
      title: null,
      date: "2026-03-05",
      dueDate: null,
      validUntil: "2026-04-05",
      cashDiscounts: [],
      deliveryDate: null,
      servicePeriod: null,
      buyerReference: null,
      orderReference: null,
      contractReference: null,
      projectReference: null,
      intro: null,
      note: null,
      taxExemption: null,
      pricesIncludeTax: false,
      adjustments: [],
      lines: [
        {
          name: "Regal",
          description: null,
          articleNumber: null,
          quantity: "1.5",
          unit: null,
          unitPrice: "1234.50",
          taxCategory: "S",
          taxRatePercent: "19",
          optional: true,
          dealLine: null,
          adjustments: [],
        },
      ],
    });
  });

  it("sends only the dates and options that the type knows", () => {
    const input = toDocumentDataInput(buildDraft(), "INVOICE", "de");
    expect([input.dueDate, input.validUntil, input.deliveryDate, input.lines?.[0]?.optional]).toEqual([
      "2026-03-19",
      null,
      "2026-03-04",
      false,
    ]);
  });

  it("sends the steps of a cash discount with invoices only", () => {
    const draft = buildDraft({
      discounts: [
        { percent: "2,5", days: " 10 " },
        { percent: "1", days: "20" },
      ],
    });
    expect(toDocumentDataInput(draft, "INVOICE", "de").cashDiscounts).toEqual([
      { days: 10, percent: "2.5" },
      { days: 20, percent: "1" },
    ]);
    expect(toDocumentDataInput(draft, "OFFER", "de").cashDiscounts).toEqual([]);
  });

  it.each([
    [[["", "10"]], ["0.percent REQUIRED"]],
    [[["2", ""]], ["0.days REQUIRED"]],
    [[["viel", "lang"]], ["0.percent INVALID_NUMBER", "0.days INVALID_NUMBER"]],
    [[["0", "-1"]], ["0.percent OUT_OF_RANGE", "0.days INVALID_NUMBER"]],
    [[["100", "366"]], ["0.percent OUT_OF_RANGE", "0.days OUT_OF_RANGE"]],
    [[["99,9", "0"]], []],
    [
      [
        ["3", "7"],
        ["2", "14"],
      ],
      [],
    ],
    [
      [
        ["3", "7"],
        ["3", "7"],
      ],
      ["1.percent OUT_OF_RANGE", "1.days OUT_OF_RANGE"],
    ],
  ] as const)("with cash discounts of %j reports %j", (steps, problems) => {
    const discounts = steps.map(([percent, days]) => ({ percent, days }));
    const checked = draftSchema("de").safeParse(buildDraft({ discounts }));
    expect(checked.error?.issues.map(({ path, message }) => `${path.slice(1).join(".")} ${message}`) ?? []).toEqual(
      problems,
    );
  });

  it("names each problem by its code", () => {
    const lines = [{ ...EMPTY_LINE, quantity: "viel", unitPrice: "1" }];
    const checked = draftSchema("de").safeParse(buildDraft({ date: "", lines }));
    expect(checked.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
      ["date", "INVALID_DATE"],
      ["lines.0.name", "REQUIRED"],
      ["lines.0.quantity", "INVALID_NUMBER"],
    ]);
  });

  it("shows a stored line as people type it", () => {
    const stored = {
      name: "Regal",
      description: null,
      articleNumber: "A-7",
      quantity: "1.5",
      unit: "HUR",
      unitPrice: "0.125",
      taxCategory: "S",
      taxRatePercent: "7.00",
      optional: false,
      dealLine: "offer/1",
      adjustments: [{ kind: "ALLOWANCE", percent: "2.5", amount: null, reason: null }],
    } as const;
    expect(toLineValues(stored, "de")).toEqual({
      name: "Regal",
      description: "",
      articleNumber: "A-7",
      quantity: "1,5",
      unit: "Stunde",
      storedUnit: "HUR",
      unitPrice: "0,125",
      tax: "S 7",
      optional: false,
      dealLine: "offer/1",
      adjustments: [{ kind: "ALLOWANCE", value: "2,5", unit: "PERCENT", reason: "" }],
    });
  });

  it.each([
    ["Stunde", "", "HUR"],
    ["Std.", "", "HUR"],
    ["kwh", "", "KWH"],
    ["Gebinde", "", "Gebinde"],
    [" ", "HUR", null],
    // As it was stored, it stays.
    ["Stunden", "Stunden", "Stunden"],
    ["EA", "EA", "EA"],
    ["Stunde", "HUR", "HUR"],
    // Typed over something else.
    ["Tag", "Stunden", "DAY"],
  ])("sends the unit %j, stored as %j, as %j", (unit, storedUnit, expected) => {
    const lines = [{ ...EMPTY_LINE, name: "Regal", unitPrice: "1", unit, storedUnit }];
    expect(toDocumentDataInput(buildDraft({ lines }), "INVOICE", "de").lines?.[0]?.unit).toBe(expected);
  });

  it("sends why lines are exempt only if some are", () => {
    const exemption = { exemptionCode: "VATEX-EU-132-1I", exemptionReason: " " };
    const line = { ...EMPTY_LINE, name: "Kurs", unitPrice: "1" };
    const read = (tax: "E 0" | "S 19") =>
      toDocumentDataInput(buildDraft({ ...exemption, lines: [line, { ...line, tax }] }), "INVOICE", "de").taxExemption;
    expect(read("E 0")).toEqual({ code: "VATEX-EU-132-1I", reason: null });
    expect(read("S 19")).toBeNull();
  });

  it.each([
    ["", "PERCENT", "REQUIRED"],
    ["viel", "PERCENT", "INVALID_NUMBER"],
    ["0", "AMOUNT", "OUT_OF_RANGE"],
    ["-1", "PERCENT", "OUT_OF_RANGE"],
    ["101", "PERCENT", "OUT_OF_RANGE"],
    ["101", "AMOUNT", undefined],
    ["2,5", "PERCENT", undefined],
  ] as const)("with a discount of %j in %s reports %j, of a line and of everything", (value, unit, problem) => {
    const adjustments = [{ ...NEW_ADJUSTMENT, value, unit }];
    const lines = [{ ...EMPTY_LINE, name: "Regal", unitPrice: "1", adjustments }];
    const checked = draftSchema("de").safeParse(buildDraft({ adjustments, lines }));
    const expected =
      problem === undefined
        ? []
        : [
            ["adjustments.0.value", problem],
            ["lines.0.adjustments.0.value", problem],
          ];
    expect(checked.error?.issues.map(({ path, message }) => [path.join("."), message]) ?? []).toEqual(expected);
  });
});
