import type Stripe from "stripe";
import { toMovements } from "./stripe-movements";

const created = 1_777_888_800;
const same = { amount: 11_900, currency: "eur", created };

// Stripe's objects have hundreds of fields; these are the ones we read.
const charge = (change: object) => ({ ...same, id: "ch_1", amount_captured: 11_900, ...change }) as Stripe.Charge;
const refund = (status: string) => ({ ...same, id: "re_1", amount: 1_900, status }) as Stripe.Refund;
const dispute = (status: string) => ({ ...same, id: "dp_1", status }) as Stripe.Dispute;

test.each([
  ["succeeded", true, "CAPTURED"],
  ["succeeded", false, "AUTHORIZED"],
  ["pending", false, "PENDING"],
  ["failed", false, "FAILED"],
  ["dreaming", true, "UNKNOWN"],
])("08 a charge that is %s (captured: %s) is %s", (status, captured, state) => {
  const [movement] = toMovements({ charges: [charge({ status, captured })], refunds: [], disputes: [] });
  expect(movement).toMatchObject({ ref: "ch_1", kind: "PAYMENT", amountMinor: 11_900, currency: "EUR", state });
});

test("08 what counts is what was captured of a charge", () => {
  const partly = charge({ status: "succeeded", captured: true, amount_captured: 5_000 });
  expect(toMovements({ charges: [partly], refunds: [], disputes: [] })[0]?.amountMinor).toBe(5_000);
});

test.each([
  ["pending", "PENDING"],
  ["requires_action", "PENDING"],
  ["succeeded", "CAPTURED"],
  ["failed", "REVERSED"],
  ["canceled", "REVERSED"],
  ["dreaming", "UNKNOWN"],
])("08 a refund that is %s is %s", (status, state) => {
  expect(toMovements({ charges: [], refunds: [refund(status)], disputes: [] })).toEqual([
    {
      ...{ ref: "re_1", kind: "REFUND", amountMinor: 1_900, currency: "EUR", method: null, state },
      at: "2026-05-04T10:00:00.000Z",
    },
  ]);
});

test.each([
  ["warning_needs_response", "PENDING"],
  ["warning_under_review", "PENDING"],
  ["warning_closed", "FAILED"],
  ["prevented", "FAILED"],
  ["needs_response", "CAPTURED"],
  ["under_review", "CAPTURED"],
  ["lost", "CAPTURED"],
  ["appeal_needs_response", "CAPTURED"],
  ["appeal_under_review", "CAPTURED"],
  ["won", "REVERSED"],
  ["dreaming", "UNKNOWN"],
])("08 a dispute that is %s is %s", (status, state) => {
  expect(toMovements({ charges: [], refunds: [], disputes: [dispute(status)] })).toMatchObject([
    { ref: "dp_1", kind: "CHARGEBACK", amountMinor: 11_900, state },
  ]);
});

test.each([
  ["card", "CARD"],
  ["sepa_debit", "SEPA_DEBIT"],
  ["paypal", "PAYPAL"],
  ["klarna", "PAY_LATER"],
  ["customer_balance", "BANK_TRANSFER"],
  ["wero", "WERO"],
  ["shells", "OTHER"],
])("paid by %s", (type, method) => {
  const paid = charge({ status: "succeeded", captured: true, payment_method_details: { type } });
  expect(toMovements({ charges: [paid], refunds: [], disputes: [] })[0]?.method).toBe(method);
});
