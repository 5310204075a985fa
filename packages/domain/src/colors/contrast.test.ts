import { contrastRatio, inkOn, parseChannels, relativeLuminance } from "./contrast";

function contrast(first: string, second: string): number {
  return contrastRatio(parseChannels(first), parseChannels(second));
}

describe("contrast", () => {
  it("goes from 1 for the same colour to 21 for black and white, whichever comes first", () => {
    expect(contrast("#3346d3", "#3346d3")).toBe(1);
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
    expect(contrast("#ffffff", "#000000")).toBeCloseTo(21, 10);
  });

  // The lightest grey for text on white, according to WCAG's own examples.
  it("of #767676 on white is just enough for text", () => {
    expect(contrast("#767676", "#ffffff")).toBeGreaterThanOrEqual(4.5);
    expect(contrast("#777777", "#ffffff")).toBeLessThan(4.5);
  });

  it("counts green most and blue least", () => {
    expect(relativeLuminance(parseChannels("#00ff00"))).toBeCloseTo(0.7152, 10);
    expect(relativeLuminance(parseChannels("#0000ff"))).toBeCloseTo(0.0722, 10);
  });
});

it("puts white on a colour if it is readable, or else black", () => {
  expect([inkOn("#767676"), inkOn("#777777"), inkOn("#ffffff"), inkOn("#000000")]).toEqual([
    "#ffffff",
    "#000000",
    "#000000",
    "#ffffff",
  ]);
});
