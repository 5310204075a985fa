import { type DecimalText, divideHalfUp, getDecimal, powerOfTen } from "../money/decimal";
import { subtractMinor, sumMinor } from "../money/money";

/** What is left of an amount that has the tax in it, rounded. Unit: minor units. Errors: throws RangeError at a malformed rate. */
export function netTotalOf(grossMinor: number, ratePercent: DecimalText): number {
  const { times, over } = factorOf(ratePercent);
  return sumMinor([Number(divideHalfUp(BigInt(grossMinor) * times, over))]);
}

/**
 * The net parts of amounts that have the tax in them, which together come to exactly `netMinor`: each is rounded down, and what
 * is missing then goes to those that lost most, so that none is off by a whole minor unit. Where `netMinor` is not what they come
 * to together, the largest bears the difference.
 * Unit: minor units.
 */
export function netsOf(grossMinors: readonly number[], ratePercent: DecimalText, netMinor: number): readonly number[] {
  const { times, over } = factorOf(ratePercent);
  const parts = grossMinors.map((grossMinor, index) => {
    const units = BigInt(grossMinor) * times;
    const lost = ((units % over) + over) % over;
    return { index, lost, down: Number((units - lost) / over) };
  });
  let missing = subtractMinor(netMinor, sumMinor(parts.map(({ down }) => down)));
  const nets = parts.map(({ down }) => down);
  const byLoss = parts.filter(({ lost }) => lost > 0n).toSorted((a, b) => compare(b.lost, a.lost) || a.index - b.index);
  for (const { index, down } of byLoss) {
    if (missing <= 0) break;
    nets[index] = down + 1;
    missing -= 1;
  }
  const largest = indexOfLargest(grossMinors);
  return nets.map((net, index) => (index === largest ? sumMinor([net, missing]) : net));
}

/** From gross to net: times this, over that. */
function factorOf(ratePercent: DecimalText): { readonly times: bigint; readonly over: bigint } {
  const { units, scale } = getDecimal(ratePercent);
  const times = 100n * powerOfTen(scale);
  return { times, over: times + units };
}

function indexOfLargest(amounts: readonly number[]): number {
  return amounts.reduce(
    (found, amount, index) => (Math.abs(amount) > Math.abs(amounts[found] ?? 0) ? index : found),
    0,
  );
}

function compare(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
