import { draftSchema, type DraftValues, EMPTY_LINE, toDocumentDataInput, toLineValues } from "./draft-values";

function buildDraft(overrides: Partial<DraftValues> = {}): DraftValues {
  return {
    title: "",
    date: "2026-03-05",
    dueDate: "2026-03-19",
    validUntil: "2026-04-05",
    discountPercent: "",
    discountDays: "",
    intro: "",
    note: "",
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
      cashDiscount: null,
      intro: null,
      note: null,
      lines: [
        {
          name: "Regal",
          description: null,
          quantity: "1.5",
          unit: null,
          unitPrice: "1234.50",
          taxRatePercent: "19",
          optional: true,
        },
      ],
    });
  });

  it("sends only the dates and options that the type knows", () => {
    const input = toDocumentDataInput(buildDraft(), "INVOICE", "de");
    expect([input.dueDate, input.validUntil, input.lines[0]?.optional]).toEqual(["2026-03-19", null, false]);
  });

  it("sends a cash discount with invoices only", () => {
    const draft = buildDraft({ discountPercent: "2,5", discountDays: " 10 " });
    expect(toDocumentDataInput(draft, "INVOICE", "de").cashDiscount).toEqual({ days: 10, percent: "2.5" });
    expect(toDocumentDataInput(draft, "OFFER", "de").cashDiscount).toBeNull();
    expect(toDocumentDataInput(buildDraft(), "INVOICE", "de").cashDiscount).toBeNull();
  });

  it.each([
    ["", "10", [["discountPercent", "REQUIRED"]]],
    ["2", "", [["discountDays", "REQUIRED"]]],
    [
      "viel",
      "lang",
      [
        ["discountPercent", "INVALID_NUMBER"],
        ["discountDays", "INVALID_NUMBER"],
      ],
    ],
    [
      "0",
      "-1",
      [
        ["discountPercent", "OUT_OF_RANGE"],
        ["discountDays", "INVALID_NUMBER"],
      ],
    ],
    [
      "100",
      "366",
      [
        ["discountPercent", "OUT_OF_RANGE"],
        ["discountDays", "OUT_OF_RANGE"],
      ],
    ],
    ["99,9", "0", []],
  ])(
    "with a cash discount of %j percent and %j days reports its problems",
    (discountPercent, discountDays, problems) => {
      const checked = draftSchema("de").safeParse(buildDraft({ discountPercent, discountDays }));
      expect(checked.error?.issues.map(({ path, message }) => [path.join("."), message]) ?? []).toEqual(problems);
    },
  );

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
      quantity: "1.5",
      unit: "HUR",
      unitPrice: "0.125",
      taxRatePercent: "7.00",
      optional: false,
    };
    expect(toLineValues(stored, "de")).toEqual({
      name: "Regal",
      description: "",
      quantity: "1,5",
      unit: "HUR",
      unitPrice: "0,125",
      taxRatePercent: "7",
      optional: false,
    });
  });
});
