import type { DealContent } from "./deal-amounts";

/** A document at 19 % whose lines are given by key, quantity and net amount. */
export function buildDealContent(lines: readonly (readonly [string | null, string, number])[]): DealContent {
  const baseMinor = lines.reduce((sum, [, , netMinor]) => sum + netMinor, 0);
  return {
    lines: lines.map(([dealLine, quantity, netMinor]) => ({
      dealLine,
      quantity,
      netMinor,
      taxCategory: "S",
      taxRatePercent: "19.00",
      optional: false,
    })),
    taxes: [{ category: "S", ratePercent: "19", baseMinor, taxMinor: Math.round(baseMinor * 0.19) }],
  };
}
