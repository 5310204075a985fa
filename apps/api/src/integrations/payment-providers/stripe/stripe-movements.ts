import type Stripe from "stripe";
import { type Movement, type MovementState, PaymentMethod } from "../payment-provider";

/** What Stripe knows about the money of one checkout. */
export interface StripeMoney {
  readonly charges: readonly Stripe.Charge[];
  readonly refunds: readonly Stripe.Refund[];
  readonly disputes: readonly Stripe.Dispute[];
}

const REFUND_STATES: Readonly<Record<string, MovementState>> = {
  pending: "PENDING",
  requires_action: "PENDING",
  succeeded: "CAPTURED",
  // It may have been reported as done before.
  failed: "REVERSED",
  canceled: "REVERSED",
};

const DISPUTE_STATES: Readonly<Record<string, MovementState>> = {
  // Only an inquiry by the bank: no money has moved.
  warning_needs_response: "PENDING",
  warning_under_review: "PENDING",
  warning_closed: "FAILED",
  prevented: "FAILED",
  // The money is taken immediately, and stays away during the dispute.
  needs_response: "CAPTURED",
  under_review: "CAPTURED",
  lost: "CAPTURED",
  appeal_needs_response: "CAPTURED",
  appeal_under_review: "CAPTURED",
  won: "REVERSED",
};

const METHODS: Readonly<Record<string, PaymentMethod>> = {
  card: PaymentMethod.CARD,
  card_present: PaymentMethod.CARD,
  link: PaymentMethod.CARD,
  sepa_debit: PaymentMethod.SEPA_DEBIT,
  paypal: PaymentMethod.PAYPAL,
  wero: PaymentMethod.WERO,
  klarna: PaymentMethod.PAY_LATER,
  billie: PaymentMethod.PAY_LATER,
  afterpay_clearpay: PaymentMethod.PAY_LATER,
  affirm: PaymentMethod.PAY_LATER,
  customer_balance: PaymentMethod.BANK_TRANSFER,
  eps: PaymentMethod.BANK_TRANSFER,
  sofort: PaymentMethod.BANK_TRANSFER,
};

/** Oldest first within each kind. */
export function toMovements({ charges, refunds, disputes }: StripeMoney): readonly Movement[] {
  return [
    ...charges.map(toPayment),
    ...refunds.map(toRefund),
    ...disputes.map((dispute): Movement => {
      const { id, amount, currency, created, status } = dispute;
      const state = DISPUTE_STATES[status] ?? "UNKNOWN";
      return { ref: id, kind: "CHARGEBACK", state, method: null, ...moneyAt(amount, currency, created) };
    }),
  ].toSorted((a, b) => a.at.localeCompare(b.at));
}

export function toRefund({ id, amount, currency, created, status }: Stripe.Refund): Movement {
  const state = REFUND_STATES[status ?? "pending"] ?? "UNKNOWN";
  return { ref: id, kind: "REFUND", state, method: null, ...moneyAt(amount, currency, created) };
}

function toPayment(charge: Stripe.Charge): Movement {
  const { id, amount, amount_captured: capturedMinor, currency, created } = charge;
  const state = stateOf(charge);
  const type = charge.payment_method_details?.type;
  return {
    ref: id,
    kind: "PAYMENT",
    state,
    method: type === undefined ? null : (METHODS[type] ?? PaymentMethod.OTHER),
    ...moneyAt(state === "CAPTURED" ? capturedMinor : amount, currency, created),
  };
}

function stateOf({ status, captured }: Stripe.Charge): MovementState {
  switch (status) {
    case "succeeded":
      return captured ? "CAPTURED" : "AUTHORIZED";
    case "pending":
      return "PENDING";
    case "failed":
      return "FAILED";
    default:
      return "UNKNOWN";
  }
}

/** Stripe uses the same smallest units as we do for every currency that the adapter accepts. */
function moneyAt(amount: number, currency: string, createdSeconds: number) {
  return { amountMinor: amount, currency: currency.toUpperCase(), at: new Date(createdSeconds * 1000).toISOString() };
}
