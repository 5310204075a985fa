/** What can be wrong with a field that somebody filled in: the API reports these, the apps put them into words. */
export const FIELD_PROBLEM_CODES = [
  "REQUIRED",
  "TOO_LONG",
  "TOO_SHORT",
  "TOO_MANY",
  "INVALID_FORMAT",
  "INVALID_EMAIL",
  "UNSUPPORTED_EMAIL",
  "INVALID_IBAN",
  "INVALID_BIC",
  "INVALID_VAT_NUMBER",
  "INVALID_COUNTRY",
  "NOT_ALLOWED",
  "TAKEN",
  "OUT_OF_RANGE",
  "BELOW_ZERO",
  "NOT_CONFIRMED",
  "WRONG",
] as const;
export type FieldProblemCode = (typeof FIELD_PROBLEM_CODES)[number];
