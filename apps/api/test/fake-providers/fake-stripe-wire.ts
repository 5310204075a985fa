import type { FakeCharge, FakeDispute, FakeRefund, FakeSession } from "./fake-stripe-books";

export function showSession(session: FakeSession, pageOrigin: string, expandsIntent: boolean): Record<string, unknown> {
  const { id, reference, amount, currency, livemode, status, paymentIntent, params, expiresAt, created } = session;
  const isPaid = session.charges.some((charge) => charge.status === "succeeded");
  return {
    id,
    object: "checkout.session",
    amount_total: amount,
    amount_subtotal: amount,
    client_reference_id: reference,
    created,
    currency,
    customer_details: { email: params["customer_email"] ?? null },
    expires_at: expiresAt,
    livemode,
    locale: params["locale"],
    metadata: { reference },
    mode: params["mode"],
    payment_intent: paymentIntent === null || !expandsIntent ? paymentIntent : showIntent(session),
    payment_status: isPaid ? "paid" : "unpaid",
    status,
    success_url: params["success_url"],
    // The real ones contain the page's settings, and are as long.
    url: status === "open" ? `${pageOrigin}/c/pay/${id}#${"fidkdWxOYHwnPyd1blpxYHZxWjA0".repeat(45)}` : null,
  };
}

function showIntent({ paymentIntent, amount, currency, livemode, intentStatus, reference }: FakeSession) {
  return {
    id: paymentIntent,
    object: "payment_intent",
    amount,
    currency,
    livemode,
    metadata: { reference },
    status: intentStatus,
  };
}

export function showCharge(charge: FakeCharge, session: FakeSession): Record<string, unknown> {
  const { id, amount, status, method, created } = charge;
  return {
    id,
    object: "charge",
    amount,
    amount_captured: status === "succeeded" ? amount : 0,
    billing_details: { email: "alma.becker@example.com", name: "Alma Becker" },
    captured: status === "succeeded",
    created,
    currency: session.currency,
    livemode: session.livemode,
    metadata: { reference: session.reference },
    payment_intent: session.paymentIntent,
    payment_method_details: { type: method },
    status,
  };
}

export function showRefund({ id, charge, amount, status, created }: FakeRefund, session: FakeSession) {
  const { currency, paymentIntent } = session;
  return { id, object: "refund", amount, charge, created, currency, payment_intent: paymentIntent, status };
}

export function showDispute({ id, charge, amount, status, created }: FakeDispute, session: FakeSession) {
  const { currency, livemode, paymentIntent } = session;
  return { id, object: "dispute", amount, charge, created, currency, livemode, payment_intent: paymentIntent, status };
}
