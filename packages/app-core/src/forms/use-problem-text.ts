import { FIELD_PROBLEM_CODES } from "@kundenportal/domain/limits/field-problem-codes";
import { useCoreText } from "../texts/use-core-text";

/** What can be wrong with an amount in a form. */
const AMOUNT_CODES = ["NOT_POSITIVE", "NEGATIVE", "TOO_LARGE", "TOO_MANY_DECIMALS"] as const;
/** The server's codes, which our own schemas use too, and what only a form can get wrong. */
const CODES = [...FIELD_PROBLEM_CODES, "INVALID_DATE", "INVALID_NUMBER", ...AMOUNT_CODES] as const;

/** The text for a field's problem; undefined when there is none. */
export type ProblemText = (code: string | undefined) => string | undefined;

/** Puts codes into words. A code newer than the app gets a general text. */
export function useProblemText(): ProblemText {
  const t = useCoreText();
  return (code) => {
    if (code === undefined || code === "") return undefined;
    return t(`core.problem.${CODES.find((known) => known === code) ?? "UNKNOWN"}`);
  };
}
