import { useCallback } from "react";
import { type CoreTextKey, useCoreText } from "../texts/use-core-text";

/** What can be wrong with a field: the server's codes, which our own schemas use too. */
const PROBLEM_TEXTS = {
  REQUIRED: "core.problem.REQUIRED",
  NOT_CONFIRMED: "core.problem.NOT_CONFIRMED",
  TOO_LONG: "core.problem.TOO_LONG",
  TOO_SHORT: "core.problem.TOO_SHORT",
  TOO_MANY: "core.problem.TOO_MANY",
  INVALID_FORMAT: "core.problem.INVALID_FORMAT",
  INVALID_EMAIL: "core.problem.INVALID_EMAIL",
  INVALID_IBAN: "core.problem.INVALID_IBAN",
  INVALID_BIC: "core.problem.INVALID_BIC",
  INVALID_VAT_NUMBER: "core.problem.INVALID_VAT_NUMBER",
  INVALID_COUNTRY: "core.problem.INVALID_COUNTRY",
  INVALID_DATE: "core.problem.INVALID_DATE",
  INVALID_NUMBER: "core.problem.INVALID_NUMBER",
  NOT_ALLOWED: "core.problem.NOT_ALLOWED",
  TAKEN: "core.problem.TAKEN",
  OUT_OF_RANGE: "core.problem.OUT_OF_RANGE",
  WRONG: "core.problem.WRONG",
} as const satisfies Record<string, CoreTextKey>;

function isProblemCode(code: string): code is keyof typeof PROBLEM_TEXTS {
  return Object.hasOwn(PROBLEM_TEXTS, code);
}

/** The words for a field's problem; undefined when there is none. */
export type ProblemText = (code: string | undefined) => string | undefined;

/** Codes in words. One that is newer than the app gets general words. */
export function useProblemText(): ProblemText {
  const t = useCoreText();
  return useCallback(
    (code) => {
      if (code === undefined || code === "") return undefined;
      return t(isProblemCode(code) ? PROBLEM_TEXTS[code] : "core.problem.UNKNOWN");
    },
    [t],
  );
}
