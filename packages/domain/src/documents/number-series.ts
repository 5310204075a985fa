/** How the numbers of a range are written. */
export interface NumberFormat {
  readonly prefix: string;
  /** The counter is padded with zeros to this length. */
  readonly digits: number;
  /** The year follows the prefix, and the counter begins anew with it. */
  readonly isYearly: boolean;
}

/** Where a range is. */
export interface NumberSeries extends NumberFormat {
  readonly nextNumber: number;
  /** The year that `nextNumber` counts in; null unless yearly. */
  readonly year: number | null;
}

/** The range as it is in a year: in a new one, a yearly range begins at 1. A year that is past does not come back. */
export function seriesIn<Series extends NumberSeries>(series: Series, year: number): Series {
  if (!series.isYearly) return { ...series, year: null };
  return (series.year ?? 0) < year ? { ...series, year, nextNumber: 1 } : series;
}

/** `RE-1042`, or `RE-2026-0042` in a yearly range. */
export function writeNumber(
  { prefix, digits, isYearly, year }: Omit<NumberSeries, "nextNumber">,
  counter: number,
): string {
  const shownYear = isYearly ? `${String(year ?? "")}-` : "";
  return `${prefix}${shownYear}${String(counter).padStart(digits, "0")}`;
}
