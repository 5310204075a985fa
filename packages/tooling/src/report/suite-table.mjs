// @ts-check

/**
 * @typedef {import("../suites/suite-counts.mjs").Counts} Counts
 * @typedef {{ name: string, counts: Counts, seconds: number }} SuiteRow
 */

const headings = ["suite", "passed", "failed", "skipped", "seconds"];

/**
 * A table for the terminal, numbers to the right.
 * @param {readonly SuiteRow[]} rows
 */
export function formatSuiteTable(rows) {
  const cells = rows.map(({ name, counts, seconds }) => [
    name,
    ...[counts.passed, counts.failed, counts.skipped].map(String),
    seconds.toFixed(1),
  ]);
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  /** @param {readonly string[]} row */
  const format = (row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ");
  return [format(headings), widths.map((width) => "─".repeat(width)).join("  "), ...cells.map(format)].join("\n");
}

/**
 * The closing line, such as `412 passed, 0 failed`; skipped ones are named when there are any.
 * @param {Counts} total
 */
export function formatTotal({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
