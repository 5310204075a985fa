import type { FieldPath, FieldValues, UseFormSetError } from "react-hook-form";
import type { Text, TextKey } from "./use-text";

/** What can be wrong with a field: the server's codes, which our own checks use too. */
const PROBLEM_TEXTS = {
  REQUIRED: "problem.REQUIRED",
  TOO_LONG: "problem.TOO_LONG",
  TOO_SHORT: "problem.TOO_SHORT",
  TOO_MANY: "problem.TOO_MANY",
  INVALID_FORMAT: "problem.INVALID_FORMAT",
  INVALID_EMAIL: "problem.INVALID_EMAIL",
  INVALID_IBAN: "problem.INVALID_IBAN",
  INVALID_BIC: "problem.INVALID_BIC",
  INVALID_VAT_NUMBER: "problem.INVALID_VAT_NUMBER",
  INVALID_COUNTRY: "problem.INVALID_COUNTRY",
  INVALID_DATE: "problem.INVALID_DATE",
  INVALID_NUMBER: "problem.INVALID_NUMBER",
  NOT_ALLOWED: "problem.NOT_ALLOWED",
  TAKEN: "problem.TAKEN",
  OUT_OF_RANGE: "problem.OUT_OF_RANGE",
  WRONG: "problem.WRONG",
} as const satisfies Record<string, TextKey>;

type ProblemCode = keyof typeof PROBLEM_TEXTS;

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEM_TEXTS, code);
}

/** The words for a field's problem; undefined when there is none. A code that is newer than this app gets general words. */
export function problemText(t: Text, code: string | undefined): string | undefined {
  if (code === undefined || code === "") return undefined;
  return t(isProblemCode(code) ? PROBLEM_TEXTS[code] : "problem.UNKNOWN");
}

export interface FieldProblem {
  /** Path below the mutation's input, for example `data.lines.0.quantity`. */
  readonly field: string;
  readonly code: string;
}

/**
 * Shows the server's problems at their fields and moves the focus to the first. What the form has no field for lands on
 * `root`, so that nothing is swallowed.
 * `findField`: the form's own path for a path of the input below `data`; null when it has none.
 */
export function showFieldProblems<Values extends FieldValues>(
  problems: readonly FieldProblem[],
  setError: UseFormSetError<Values>,
  findField: (path: string) => FieldPath<Values> | null,
): void {
  let isFirst = true;
  for (const { field, code } of problems) {
    const known = findField(field.replace(/^data\./, ""));
    if (known === null) {
      setError("root", { message: code });
      continue;
    }
    setError(known, { message: code }, { shouldFocus: isFirst });
    isFirst = false;
  }
}
