export const BankLineStatus = {
  /** Nobody has decided yet, or the decision was undone. */
  OPEN: "OPEN",
  CONFIRMED: "CONFIRMED",
  IGNORED: "IGNORED",
} as const;
export type BankLineStatus = (typeof BankLineStatus)[keyof typeof BankLineStatus];
