import type Stripe from "stripe";
import type { Clock } from "../../../shared/clock";
import { isId } from "../../../shared/ids";
import {
  type Checkout,
  type CheckoutOrder,
  type IncomingWebhook,
  type Movement,
  PaymentMethod,
  type PaymentProvider,
  type ProviderCapabilities,
  ProviderRejectedError,
  ProviderUnavailableError,
  type RefundOrder,
  type Snapshot,
  type SnapshotPage,
  type WebhookVerdict,
} from "../payment-provider";
import { earliestTimeOf } from "../reference-time";
import { type StripeClient, StripeRefusal } from "./stripe-client";
import { type StripeMoney, toMovements, toRefund } from "./stripe-movements";
import { isLiveKey, type StripeSettings } from "./stripe-settings";
import { isSignatureValid, parseStripeEvent, STRIPE_EVENTS, stripeEvent, type StripeEvent } from "./stripe-webhook";

/** Those in which Stripe's smallest unit is the currency's own; in some (ISK, UGX) it is different. */
const CURRENCIES = ["EUR", "CHF", "GBP", "USD", "SEK", "DKK", "NOK", "PLN", "CZK", "HUF", "RON", "JPY"];
const STRIPE_PAGES = "checkout.stripe.com";
const MAX_TEXT_LENGTH = 200;
const PAGE_SIZE = 100;
const MAX_ROWS = 5_000;
/** Stripe accepts no page that expires sooner or later than this. */
const MIN_LIFE_MS = 31 * 60_000;
const MAX_LIFE_MS = 24 * 3_600_000 - 60_000;

/** Stripe Checkout: a Stripe page, created when the payer clicks, with the methods the merchant has chosen there. */
export class StripeProvider implements PaymentProvider {
  readonly id = "stripe";
  readonly live: boolean;
  readonly currencies = CURRENCIES;
  readonly capabilities: ProviderCapabilities = {
    cancel: true,
    refund: "PARTIAL",
    webhookAuth: "SIGNED",
    // What is actually offered is chosen in Stripe's dashboard.
    methods: [PaymentMethod.CARD, PaymentMethod.SEPA_DEBIT, PaymentMethod.PAYPAL, PaymentMethod.PAY_LATER],
  };

  constructor(
    private readonly clock: Clock,
    private readonly client: StripeClient,
    private readonly settings: StripeSettings,
    private readonly testOrigin: string | null,
  ) {
    this.live = isLiveKey(settings.secretKey);
  }

  isPayPage(url: URL): boolean {
    if (this.testOrigin !== null && url.origin === this.testOrigin) return true;
    return url.protocol === "https:" && [STRIPE_PAGES, this.settings.payPageHost].includes(url.host);
  }

  /** Tries what a restricted key needs most. */
  async check(): Promise<void> {
    await this.client.ask((stripe) => stripe.checkout.sessions.list({ limit: 1 }));
  }

  async createCheckout(order: CheckoutOrder): Promise<Checkout> {
    if (!Number.isSafeInteger(order.amountMinor) || order.amountMinor <= 0) {
      throw new ProviderRejectedError("The amount must be positive.");
    }
    if (!CURRENCIES.includes(order.currency))
      throw new ProviderRejectedError(`Stripe does not accept ${order.currency} here.`);
    const params = this.toParams(order);
    const options = { idempotencyKey: order.reference };
    return this.toCheckout(await this.client.order((stripe) => stripe.checkout.sessions.create(params, options)));
  }

  /** Stripe can't find a session by our reference, so those created since the reference was are searched. */
  async findCheckout(reference: string): Promise<Checkout | null> {
    const created = { gte: Math.floor(earliestTimeOf(reference, this.clock.now()).getTime() / 1000) };
    const sessions = await this.client.ask((stripe) =>
      stripe.checkout.sessions.list({ created, limit: PAGE_SIZE }).autoPagingToArray({ limit: MAX_ROWS }),
    );
    const session = sessions.find((candidate) => referenceOf(candidate) === reference);
    if (session !== undefined) return this.toCheckout(session);
    if (sessions.length === MAX_ROWS)
      throw new ProviderUnavailableError("There are too many sessions to look through.");
    return null;
  }

  async fetch(providerRef: string): Promise<Snapshot> {
    const session = await this.client.ask((stripe) =>
      stripe.checkout.sessions.retrieve(assertSessionId(providerRef), { expand: ["payment_intent"] }),
    );
    const movements = toMovements(await this.listMoney(idOf(session.payment_intent)));
    return {
      providerRef: session.id,
      reference: referenceOf(session) ?? "",
      amountMinor: session.amount_total ?? 0,
      currency: (session.currency ?? "").toUpperCase(),
      live: session.livemode,
      checkout: checkoutOf(session, movements),
      movements,
    };
  }

  async cancelCheckout(providerRef: string): Promise<"CANCELED" | "ALREADY_FINAL"> {
    const id = assertSessionId(providerRef);
    try {
      await this.client.ask((stripe) => stripe.checkout.sessions.expire(id));
      return "CANCELED";
    } catch (error) {
      if (!(error instanceof StripeRefusal)) throw error;
      // Only an open one can be ended; its present status says who was first.
      const { status } = await this.client.ask((stripe) => stripe.checkout.sessions.retrieve(id));
      return status === "expired" ? "CANCELED" : "ALREADY_FINAL";
    }
  }

  async parseWebhook(webhook: IncomingWebhook): Promise<WebhookVerdict> {
    const { webhookSecret } = this.settings;
    if (webhookSecret === null || !isSignatureValid(webhook, webhookSecret)) return { kind: "REJECT" };
    const event = parseStripeEvent(webhook.rawBody);
    if (event === null || event.account != null || event.livemode !== this.live) return { kind: "IGNORE" };
    const found = await this.findSession(event);
    return found === null ? { kind: "IGNORE" } : { kind: "LOOK", ...found, dedupeKey: event.id };
  }

  async refund({ paymentRef, amountMinor, idempotencyKey }: RefundOrder): Promise<Movement> {
    if (!Number.isSafeInteger(amountMinor) || amountMinor <= 0) {
      throw new ProviderRejectedError("The amount must be positive.");
    }
    const params = { charge: paymentRef, amount: amountMinor };
    return toRefund(await this.client.order((stripe) => stripe.refunds.create(params, { idempotencyKey })));
  }

  /** By the events, which also report refunds and disputes of old checkouts. Stripe keeps them for 30 days. */
  async list(from: Date, cursor: string | null): Promise<SnapshotPage> {
    const page = await this.client.ask((stripe) =>
      stripe.events.list({
        created: { gte: Math.floor(from.getTime() / 1000) },
        types: [...STRIPE_EVENTS],
        limit: PAGE_SIZE,
        ...(cursor === null ? {} : { starting_after: cursor }),
      }),
    );
    const refs = new Set<string>();
    for (const row of page.data) {
      const event = stripeEvent.safeParse(row).data;
      const found = event === undefined ? null : await this.findSession(event);
      if (found !== null) refs.add(found.providerRef);
    }
    const snapshots: Snapshot[] = [];
    for (const ref of refs) snapshots.push(await this.fetch(ref));
    return { snapshots, nextCursor: page.has_more ? (page.data.at(-1)?.id ?? null) : null };
  }

  private toParams(order: CheckoutOrder): Stripe.Checkout.SessionCreateParams {
    const { reference, payer } = order;
    const text = order.description.slice(0, MAX_TEXT_LENGTH);
    const now = this.clock.now().getTime();
    const endsAt = Math.min(Math.max(order.expiresAt.getTime(), now + MIN_LIFE_MS), now + MAX_LIFE_MS);
    return {
      mode: "payment",
      client_reference_id: reference,
      line_items: [
        {
          quantity: 1,
          price_data: {
            currency: order.currency.toLowerCase(),
            unit_amount: order.amountMinor,
            product_data: { name: text },
          },
        },
      ],
      success_url: order.returnUrl,
      cancel_url: order.cancelUrl,
      expires_at: Math.floor(endsAt / 1000),
      locale: order.locale,
      metadata: { reference },
      // Refunds and disputes name the payment, not the session.
      payment_intent_data: { description: text, metadata: { reference } },
      ...(payer?.email == null ? {} : { customer_email: payer.email }),
    };
  }

  private toCheckout({ id, url }: Stripe.Checkout.Session): Checkout {
    // An ended session no longer has a page.
    return { providerRef: id, url: url ?? `${this.testOrigin ?? `https://${STRIPE_PAGES}`}/` };
  }

  private async listMoney(paymentIntent: string | null): Promise<StripeMoney> {
    if (paymentIntent === null) return { charges: [], refunds: [], disputes: [] };
    const query = { payment_intent: paymentIntent, limit: PAGE_SIZE };
    const all = { limit: MAX_ROWS };
    const [charges, refunds, disputes] = await Promise.all([
      this.client.ask((stripe) => stripe.charges.list(query).autoPagingToArray(all)),
      this.client.ask((stripe) => stripe.refunds.list(query).autoPagingToArray(all)),
      this.client.ask((stripe) => stripe.disputes.list(query).autoPagingToArray(all)),
    ]);
    return { charges, refunds, disputes };
  }

  /** The session of ours that an event is about; null when somebody else used the account. */
  private async findSession({ type, data: { object } }: StripeEvent) {
    if (type.startsWith("checkout.session.")) {
      const reference = object.client_reference_id ?? null;
      return reference !== null && isId(reference) ? { providerRef: object.id, reference } : null;
    }
    const { payment_intent: paymentIntent } = object;
    if (paymentIntent === null) return null;
    const { data } = await this.client.ask((stripe) =>
      stripe.checkout.sessions.list({ payment_intent: paymentIntent, limit: 1 }),
    );
    const reference = data[0] === undefined ? null : referenceOf(data[0]);
    return data[0] === undefined || reference === null || !isId(reference)
      ? null
      : { providerRef: data[0].id, reference };
  }
}

function checkoutOf(session: Stripe.Checkout.Session, movements: readonly Movement[]): Snapshot["checkout"] {
  if (movements.some(({ kind, state }) => kind === "PAYMENT" && state === "CAPTURED")) return "COMPLETED";
  if (session.status === "open") return "OPEN";
  if (session.status === "expired") return "EXPIRED";
  // Complete means that the payer is finished; paid without a charge, that the charge does not show yet.
  if (session.payment_status !== "unpaid") return "PROCESSING";
  const intent = typeof session.payment_intent === "string" ? null : session.payment_intent;
  return intent?.status === "requires_payment_method" || intent?.status === "canceled" ? "COMPLETED" : "PROCESSING";
}

function referenceOf({ client_reference_id: reference, metadata }: Stripe.Checkout.Session): string | null {
  return reference ?? metadata?.["reference"] ?? null;
}

function idOf(expandable: string | { readonly id: string } | null): string | null {
  return typeof expandable === "string" ? expandable : (expandable?.id ?? null);
}

/** Stripe's SDK would accept any text as a path. */
function assertSessionId(providerRef: string): string {
  if (!/^cs_\w{1,240}$/.test(providerRef)) throw new ProviderRejectedError("There is no such checkout.");
  return providerRef;
}
