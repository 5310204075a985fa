import type { SqlParameters } from "./named-parameters";

/** The clocks of two processes differ. */
const SKEW_MS = 5_000;

interface DueCondition {
  readonly sql: string;
  readonly parameters: SqlParameters;
}

/**
 * Which rows are due. `delaysMs`: how long a row waits that has been tried never, once, twice, …; the last one for all more. One
 * that would wait longer than that is due as well: since it was written, somebody has set the clock back.
 */
export function whatIsDue(
  columns: { readonly dueAt: string; readonly attempts: string },
  delaysMs: readonly number[],
  now: Date,
): DueCondition {
  const after = (ms: number): string => new Date(now.getTime() + ms + SKEW_MS).toISOString();
  const cases = delaysMs.map((_, index) => `WHEN ${String(index)} THEN CAST(:far${String(index)} AS varchar)`);
  const limits = delaysMs.map((delayMs, index) => [`far${String(index)}`, after(delayMs)] as const);
  return {
    sql: `(${columns.dueAt} <= :now OR ${columns.dueAt} > CASE ${columns.attempts} ${cases.join(" ")}
           ELSE CAST(:farLast AS varchar) END)`,
    parameters: { now: now.toISOString(), ...Object.fromEntries(limits), farLast: after(Math.max(0, ...delaysMs)) },
  };
}
