import Stripe from "stripe";
import { z } from "zod";
import type { IncomingWebhook } from "../payment-provider";

const TOLERANCE_SECONDS = 300;

/** The events to subscribe to; also searched to find what no message reported. At most 20. */
export const STRIPE_EVENTS = [
  "checkout.session.completed",
  "checkout.session.async_payment_succeeded",
  "checkout.session.async_payment_failed",
  "checkout.session.expired",
  "charge.refunded",
  "refund.created",
  "refund.updated",
  "refund.failed",
  "charge.dispute.created",
  "charge.dispute.updated",
  "charge.dispute.closed",
  "charge.dispute.funds_withdrawn",
  "charge.dispute.funds_reinstated",
] as const;

const idOf = z
  .union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])
  .nullish()
  .transform((id) => id ?? null);

/** Only what says where to look: the rest depends on an API version that the merchant chooses. */
export const stripeEvent = z.object({
  id: z.string().min(1).max(100),
  type: z.string(),
  livemode: z.boolean(),
  /** Another account's, for which this one is a platform. */
  account: z.string().nullish(),
  data: z.object({
    object: z.object({ id: z.string(), client_reference_id: z.string().nullish(), payment_intent: idOf }),
  }),
});
export type StripeEvent = z.infer<typeof stripeEvent>;

/**
 * Whether Stripe signed these very bytes within the last five minutes. The SDK accepts any time in the future, so
 * tomorrow's message is refused here.
 */
export function isSignatureValid({ headers, rawBody, now }: IncomingWebhook, secret: string): boolean {
  const header = headers["stripe-signature"];
  if (typeof header !== "string") return false;
  try {
    Stripe.webhooks.constructEvent(rawBody, header, secret, TOLERANCE_SECONDS, undefined, now.getTime());
  } catch {
    // Wrong signature, too old, not JSON: all refused.
    return false;
  }
  const seconds = Number(/(?:^|,)t=(\d{1,12})(?:,|$)/.exec(header)?.[1] ?? Number.NaN);
  return seconds - now.getTime() / 1000 <= TOLERANCE_SECONDS;
}

/** Null for events about anything but the money of a checkout. */
export function parseStripeEvent(rawBody: Buffer): StripeEvent | null {
  const event = stripeEvent.safeParse(JSON.parse(rawBody.toString("utf8"))).data;
  const types: readonly string[] = STRIPE_EVENTS;
  return event !== undefined && types.includes(event.type) ? event : null;
}
