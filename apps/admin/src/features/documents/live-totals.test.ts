import { EMPTY_LINE } from "./draft-values";
import { computeDraftTotals } from "./live-totals";

describe("totals while typing", () => {
  it("leave optional lines out and count what cannot be read yet as zero", () => {
    const totals = computeDraftTotals(
      [
        { ...EMPTY_LINE, quantity: "2", unitPrice: "1.234,5" },
        { ...EMPTY_LINE, unitPrice: "100", optional: true },
        { ...EMPTY_LINE, unitPrice: "12," },
      ],
      "EUR",
      "de",
    );
    expect(totals?.totals.grossMinor).toBe(293811);
    expect(totals?.lineNetsMinor).toEqual([246900, 10000, 0]);
  });

  it("say so when the figures are too large to be exact", () => {
    expect(computeDraftTotals([{ ...EMPTY_LINE, unitPrice: "9".repeat(20) }], "EUR", "de")).toBeNull();
  });
});
