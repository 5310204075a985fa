import * as fc from "fast-check";

/** One movement of money, or one decision about it; `on`, `at` and `to` pick among what is there, modulo its number. */
export type LedgerStep =
  | { readonly kind: "CAPTURE" | "REFUND" | "CHARGE_BACK"; readonly on: number; readonly amountMinor: number }
  | { readonly kind: "FAIL_REFUND" | "WIN_DISPUTE" | "REPEAT"; readonly on: number; readonly at: number }
  | { readonly kind: "BOOK" | "GIVE_BACK"; readonly on: number; readonly amountMinor: number }
  | { readonly kind: "REVERSE"; readonly on: number; readonly at: number }
  | { readonly kind: "CREDIT"; readonly on: number; readonly amountMinor: number }
  | { readonly kind: "LOOSE_CREDIT"; readonly amountMinor: number }
  | { readonly kind: "CANCEL" | "CANCEL_BY_CREDIT"; readonly on: number }
  | { readonly kind: "CORRECT"; readonly on: number; readonly amountMinor: number }
  | { readonly kind: "SET_OFF"; readonly on: number; readonly to: number; readonly amountMinor: number | null }
  | { readonly kind: "FEE"; readonly on: number; readonly amountMinor: number };

export interface LedgerStory {
  /** In minor units: one open invoice each. */
  readonly invoices: readonly number[];
  /** Whether paying early earns a discount. */
  readonly discounted: boolean;
  readonly steps: readonly LedgerStep[];
}

const INVOICE_MINOR = 11_900;

const on = fc.nat({ max: 11 });
/** Often exactly what an invoice asks for, or what its discount leaves. */
const amountMinor = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(INVOICE_MINOR, 11_662, 5_950, 100) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 13_000 }) },
);

const step: fc.Arbitrary<LedgerStep> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom("CAPTURE", "REFUND", "CHARGE_BACK"), on, amountMinor }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom("FAIL_REFUND", "WIN_DISPUTE", "REPEAT"), on, at: on }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom("BOOK", "GIVE_BACK"), on, amountMinor }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("REVERSE" as const), on, at: on }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("CREDIT" as const), on, amountMinor }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("LOOSE_CREDIT" as const), amountMinor }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("CANCEL", "CANCEL_BY_CREDIT"), on }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("CORRECT" as const), on, amountMinor }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("SET_OFF" as const),
      on,
      to: on,
      amountMinor: fc.option(amountMinor, { nil: null }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("FEE" as const), on, amountMinor: fc.integer({ min: 1, max: 1_000 }) }),
  },
);

export const ledgerStories: fc.Arbitrary<LedgerStory> = fc.record({
  invoices: fc.array(fc.constantFrom(INVOICE_MINOR, INVOICE_MINOR, 5_000), { minLength: 1, maxLength: 2 }),
  discounted: fc.boolean(),
  steps: fc.array(step, { minLength: 2, maxLength: 14 }),
});
