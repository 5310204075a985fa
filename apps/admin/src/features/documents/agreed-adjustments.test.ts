import { agreedLines, agreedOnTotal } from "./agreed-adjustments";

const eur = (amount: string) => ({ amount, currency: "EUR" });

describe("what was agreed on an issued document", () => {
  it("is one discount again, where it was split by rate of tax", () => {
    expect(
      agreedOnTotal({
        adjustments: [
          { kind: "ALLOWANCE", reason: "Treue", percent: "10", amount: eur("9.00"), gross: null },
          { kind: "CHARGE", reason: "Fracht", percent: null, amount: eur("3.34"), gross: null },
          { kind: "ALLOWANCE", reason: "Treue", percent: "10", amount: eur("1.00"), gross: null },
          { kind: "CHARGE", reason: "Fracht", percent: null, amount: eur("1.66"), gross: null },
        ],
      }),
    ).toEqual([
      { kind: "ALLOWANCE", reason: "Treue", percent: "10", amount: null },
      { kind: "CHARGE", reason: "Fracht", percent: null, amount: "5.00" },
    ]);
  });

  it("is what each line has", () => {
    const adjustments = [{ kind: "CHARGE", reason: null, percent: null, amount: eur("2.00"), gross: null }] as const;
    expect(agreedLines({ lines: [{ name: "A", unitPrice: "9.00", gross: null, adjustments }] })).toEqual([
      {
        name: "A",
        unitPrice: "9.00",
        gross: null,
        adjustments: [{ kind: "CHARGE", reason: null, percent: null, amount: "2.00" }],
      },
    ]);
  });

  it("is what was written, where the tax was in it", () => {
    const adjustments = [
      { kind: "ALLOWANCE", reason: null, percent: null, amount: eur("1.68"), gross: eur("2.00") },
      { kind: "ALLOWANCE", reason: null, percent: "5", amount: eur("8.40"), gross: eur("10.00") },
    ] as const;
    const line = { name: "A", unitPrice: "100", gross: { unitPrice: "119.00" }, adjustments };
    expect(agreedLines({ lines: [line] })).toMatchObject([
      { unitPrice: "119.00", adjustments: [{ amount: "2.00" }, { percent: "5", amount: null }] },
    ]);
    expect(agreedOnTotal({ adjustments })).toMatchObject([{ amount: "2.00" }, { percent: "5", amount: null }]);
  });
});
