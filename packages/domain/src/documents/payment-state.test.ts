import * as fc from "fast-check";
import { creditMinor, isPartiallyPaid, isSettled, openAmountMinor, overpaidMinor, paymentState } from "./payment-state";

describe("an invoice", () => {
  test.each([
    { grossMinor: 1_000, settledMinor: 0, open: 1_000, overpaid: 0, state: "UNPAID" },
    { grossMinor: 1_000, settledMinor: 1, open: 999, overpaid: 0, state: "PARTIALLY_PAID" },
    { grossMinor: 1_000, settledMinor: 999, open: 1, overpaid: 0, state: "PARTIALLY_PAID" },
    { grossMinor: 1_000, settledMinor: 1_000, open: 0, overpaid: 0, state: "PAID" },
    { grossMinor: 1_000, settledMinor: 1_001, open: 0, overpaid: 1, state: "OVERPAID" },
    { grossMinor: 1_000, settledMinor: -5, open: 1_005, overpaid: 0, state: "UNPAID" },
    { grossMinor: 0, settledMinor: 0, open: 0, overpaid: 0, state: "PAID" },
    { grossMinor: -1_000, settledMinor: 0, open: 0, overpaid: 0, state: "UNPAID" },
    { grossMinor: -1_000, settledMinor: -400, open: 0, overpaid: 0, state: "UNPAID" },
    { grossMinor: -1_000, settledMinor: -1_000, open: 0, overpaid: 0, state: "PAID" },
    { grossMinor: -1_000, settledMinor: -1_200, open: 200, overpaid: 0, state: "UNPAID" },
    { grossMinor: -1_000, settledMinor: 10, open: 0, overpaid: 10, state: "OVERPAID" },
  ])("of $grossMinor with $settledMinor settled is $state, $open open", ({ open, overpaid, state, ...settlement }) => {
    expect(openAmountMinor(settlement)).toBe(open);
    expect(overpaidMinor(settlement)).toBe(overpaid);
    expect(paymentState(settlement)).toBe(state);
    expect(isPartiallyPaid(settlement)).toBe(state === "PARTIALLY_PAID");
  });

  test("is never both open and overpaid, and more money never opens it further", () => {
    const amount = fc.integer({ min: -10_000, max: 10_000 });
    fc.assert(
      fc.property(amount, amount, fc.nat(10_000), (grossMinor, settledMinor, moreMinor) => {
        const before = { grossMinor, settledMinor };
        const after = { grossMinor, settledMinor: settledMinor + moreMinor };
        expect(Math.min(openAmountMinor(before), creditMinor(before))).toBe(0);
        expect(openAmountMinor(after)).toBeLessThanOrEqual(openAmountMinor(before));
        expect(openAmountMinor(before) - creditMinor(before)).toBe(grossMinor - settledMinor);
        expect(isSettled({ grossMinor, settledMinor: grossMinor })).toBe(true);
      }),
    );
  });
});
