import { agreedLines, agreedOnTotal } from "./agreed-adjustments";

const eur = (amount: string) => ({ amount, currency: "EUR" });

describe("what was agreed on an issued document", () => {
  it("is one discount again, where it was split by rate of tax", () => {
    expect(
      agreedOnTotal({
        adjustments: [
          { kind: "ALLOWANCE", reason: "Treue", percent: "10", amount: eur("9.00") },
          { kind: "CHARGE", reason: "Fracht", percent: null, amount: eur("3.34") },
          { kind: "ALLOWANCE", reason: "Treue", percent: "10", amount: eur("1.00") },
          { kind: "CHARGE", reason: "Fracht", percent: null, amount: eur("1.66") },
        ],
      }),
    ).toEqual([
      { kind: "ALLOWANCE", reason: "Treue", percent: "10", amount: null },
      { kind: "CHARGE", reason: "Fracht", percent: null, amount: "5.00" },
    ]);
  });

  it("is what each line has", () => {
    const adjustments = [{ kind: "CHARGE", reason: null, percent: null, amount: eur("2.00") }] as const;
    expect(agreedLines({ lines: [{ name: "A", adjustments }] })).toEqual([
      { name: "A", adjustments: [{ kind: "CHARGE", reason: null, percent: null, amount: "2.00" }] },
    ]);
  });
});
