// The rules of the day on which 0003-paylinks was written. A migration does tomorrow what it did then, so it keeps its
// own copy of them: those of the domain live on.

/** What an issued content said about cash discounts, as far as it was read here. */
export interface FrozenContent {
  readonly documentDate: string;
  readonly totals: { readonly grossMinor: number };
  readonly discountTerms: readonly {
    readonly days: number;
    readonly percent: string;
    readonly baseMinor: number | null;
  }[];
}

interface FrozenDiscount {
  readonly discountMinor: number;
  readonly until: string;
}

/** The cash discounts of an issued invoice, the first to end first, with their members in the order of canonical JSON. */
export function cashDiscountsOf({ documentDate, totals, discountTerms }: FrozenContent): readonly FrozenDiscount[] {
  return discountTerms
    .flatMap(({ days, percent, baseMinor }) => {
      const until = addDays(documentDate, days);
      return until === null ? [] : [{ discountMinor: percentOf(baseMinor ?? totals.grossMinor, percent), until }];
    })
    .filter(({ discountMinor }) => discountMinor > 0 && discountMinor < totals.grossMinor)
    .toSorted((a, b) => a.until.localeCompare(b.until));
}

const MS_PER_DAY = 86_400_000;

/** Null when the date that far away has no four-digit year. */
function addDays(date: string, days: number): string | null {
  const instant = Date.parse(`${date}T00:00:00Z`) + days * MS_PER_DAY;
  const isInRange = instant >= Date.parse("0000-01-01T00:00:00Z") && instant <= Date.parse("9999-12-31T00:00:00Z");
  return isInRange ? new Date(instant).toISOString().slice(0, 10) : null;
}

/**
 * Rounded half away from zero.
 * Errors: throws RangeError when `percent` is not a decimal or the result leaves the safe integers.
 */
function percentOf(amountMinor: number, percent: string): number {
  const [, sign = "", whole, fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(percent) ?? [];
  if (whole === undefined) throw new RangeError(`Not a decimal: ${percent}`);
  const dividend = BigInt(amountMinor) * BigInt(`${sign}${whole}${fraction}`);
  const divisor = 100n * 10n ** BigInt(fraction.length);
  const rounded = (2n * (dividend < 0n ? -dividend : dividend) + divisor) / (2n * divisor);
  const units = Number(dividend < 0n ? -rounded : rounded);
  if (!Number.isSafeInteger(units)) throw new RangeError(`The amount ${units} is too large to be exact`);
  return units;
}

const MAX_BASE_LENGTH = 21;

/** The creditor references (ISO 11649) to try for a document's number, best first, until one is free. */
export function* creditorReferences(number: string, fallback: string): Generator<string> {
  const own = referenceBaseOf(number);
  const base = own === "" ? referenceBaseOf(fallback) : own;
  yield creditorReference(base);
  for (let counter = 2; ; counter += 1) {
    const suffix = `X${String(counter)}`;
    yield creditorReference(`${base.slice(-(MAX_BASE_LENGTH - suffix.length))}${suffix}`);
  }
}

function referenceBaseOf(number: string): string {
  return number
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, "")
    .slice(-MAX_BASE_LENGTH);
}

function creditorReference(base: string): string {
  // Letters count as 10 (A) to 35 (Z).
  const digits = `${base}RF00`.replaceAll(/[A-Z]/g, (letter) => String(Number.parseInt(letter, 36)));
  return `RF${String(98n - (BigInt(digits) % 97n)).padStart(2, "0")}${base}`;
}
