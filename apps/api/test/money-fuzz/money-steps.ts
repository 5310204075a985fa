import * as fc from "fast-check";

/** One thing that somebody does, or that happens; `at` picks among what is there, modulo its number. */
export type MoneyStep =
  | { readonly kind: "CANCEL" }
  | { readonly kind: "START" | "RETURN" | "RECONCILE" | "LOSE_WEBHOOKS" | "REVERSE_WEBHOOKS" | "POLL_REFUNDS" }
  | { readonly kind: "PAY" | "PAY_PART" | "PAY_OVER" | "DECLINE" | "ABANDON" | "BEGIN" | "EXPIRE"; readonly at: number }
  | { readonly kind: "SUCCEED" | "FAIL" | "FAIL_REFUND" | "CHARGE_BACK" | "WIN_DISPUTE"; readonly at: number }
  | { readonly kind: "DELIVER" | "DUPLICATE"; readonly at: number }
  | { readonly kind: "REFUND"; readonly at: number; readonly amountMinor: number }
  | { readonly kind: "STAFF_REFUND"; readonly at: number; readonly amountMinor: number }
  | { readonly kind: "BOOK_BY_HAND"; readonly amountMinor: number }
  | { readonly kind: "POLL"; readonly minutes: number }
  | {
      readonly kind: "FAULT";
      readonly at: number;
      readonly fault: "LOSE_ANSWER" | "REFUSE" | "GARBAGE" | "FAIL_AFTER";
    };

const at = fc.nat({ max: 20 });
const amountMinor = fc.integer({ min: 1, max: 13_000 });

/** Paying weighs more than the rest, because refunds and disputes need money. */
const step: fc.Arbitrary<MoneyStep> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<MoneyStep>({ kind: "START" }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("PAY" as const), at }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom("PAY_PART", "PAY_OVER", "DECLINE", "ABANDON", "BEGIN", "EXPIRE"),
      at,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom("SUCCEED", "FAIL", "FAIL_REFUND", "CHARGE_BACK", "WIN_DISPUTE"), at }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom("DELIVER", "DUPLICATE"), at }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("REFUND" as const), at, amountMinor }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("STAFF_REFUND" as const), at, amountMinor }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("BOOK_BY_HAND" as const), amountMinor }) },
  { weight: 1, arbitrary: fc.constant<MoneyStep>({ kind: "CANCEL" }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("POLL" as const), minutes: fc.integer({ min: 1, max: 10 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("FAULT" as const),
      at: fc.nat({ max: 1 }),
      fault: fc.constantFrom("LOSE_ANSWER", "REFUSE", "GARBAGE", "FAIL_AFTER"),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom("RETURN", "RECONCILE", "LOSE_WEBHOOKS", "REVERSE_WEBHOOKS", "POLL_REFUNDS"),
    }),
  },
);

export const moneySteps = fc.array(step, { minLength: 3, maxLength: 28 });
