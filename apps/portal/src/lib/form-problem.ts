import type { FieldPath, FieldValues, UseFormSetError } from "react-hook-form";
import type { TextKey, useText } from "./use-text";

/** Field problems by the server's codes; our own schemas use the same codes as messages. */
const PROBLEM_TEXTS: ReadonlyMap<string, TextKey> = new Map<string, TextKey>([
  ["REQUIRED", "problem.REQUIRED"],
  ["TOO_LONG", "problem.TOO_LONG"],
  ["INVALID_FORMAT", "problem.INVALID_FORMAT"],
  ["INVALID_IBAN", "problem.INVALID_IBAN"],
  ["INVALID_BIC", "problem.INVALID_BIC"],
  ["INVALID_VAT_NUMBER", "problem.INVALID_VAT_NUMBER"],
  ["INVALID_EMAIL", "problem.INVALID_EMAIL"],
  ["INVALID_COUNTRY", "problem.INVALID_COUNTRY"],
  ["NOT_ALLOWED", "problem.NOT_ALLOWED"],
  ["TAKEN", "problem.TAKEN"],
  ["OUT_OF_RANGE", "problem.OUT_OF_RANGE"],
  ["NOT_CONFIRMED", "problem.NOT_CONFIRMED"],
]);

/** What is wrong with a field, in the customer's words; undefined when nothing is. */
export function problemText(t: ReturnType<typeof useText>, code: string | undefined): string | undefined {
  return code === undefined ? undefined : t(PROBLEM_TEXTS.get(code) ?? "problem.other");
}

interface FieldProblem {
  readonly field: string;
  readonly code: string;
}

/**
 * Shows what the server found wrong at the fields themselves and moves the focus to the first.
 * True when every problem found its field, so that nothing is left to be reported elsewhere.
 */
export function showFieldProblems<Values extends FieldValues>(
  problems: readonly FieldProblem[],
  fields: readonly FieldPath<Values>[],
  setError: UseFormSetError<Values>,
): boolean {
  let isFirst = true;
  let isComplete = true;
  for (const { field, code } of problems) {
    const name = fields.find((known) => known === field);
    if (name === undefined) {
      isComplete = false;
      continue;
    }
    setError(name, { type: "server", message: code }, { shouldFocus: isFirst });
    isFirst = false;
  }
  return isComplete;
}
