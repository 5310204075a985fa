import { useCoreText } from "../texts/use-core-text";

/** What can be wrong with a field: the server's codes, which our own schemas use too. */
const CODES = [
  "REQUIRED",
  "NOT_CONFIRMED",
  "TOO_LONG",
  "TOO_SHORT",
  "TOO_MANY",
  "INVALID_FORMAT",
  "INVALID_EMAIL",
  "INVALID_IBAN",
  "INVALID_BIC",
  "INVALID_VAT_NUMBER",
  "INVALID_COUNTRY",
  "INVALID_DATE",
  "INVALID_NUMBER",
  "NOT_ALLOWED",
  "TAKEN",
  "OUT_OF_RANGE",
  "WRONG",
] as const;

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
