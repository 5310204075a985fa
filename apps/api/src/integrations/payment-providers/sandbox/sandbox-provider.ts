import { z } from "zod";
import type { MerchantScope } from "../../../access/scopes";
import type { Database } from "../../../database/database";
import type { Clock } from "../../../shared/clock";
import { newId } from "../../../shared/ids";
import {
  type Checkout,
  type CheckoutOrder,
  type IncomingWebhook,
  type Movement,
  type PaymentMethod,
  type PaymentProvider,
  ProviderRejectedError,
  type Snapshot,
  type WebhookVerdict,
} from "../payment-provider";
import type { SandboxCheckout, SandboxCheckouts } from "./sandbox-checkouts";
import { isSignatureValid, SIGNATURE_HEADER } from "./sandbox-signature";

/** What somebody on the sandbox's pay page can let happen. */
export const SandboxOutcome = {
  PAY: "PAY",
  PART: "PART",
  OVER: "OVER",
  LATER: "LATER",
  DECLINE: "DECLINE",
  CANCEL: "CANCEL",
  /** Ends what LATER began. */
  SUCCEED: "SUCCEED",
  FAIL: "FAIL",
} as const;
export type SandboxOutcome = (typeof SandboxOutcome)[keyof typeof SandboxOutcome];

/** Tells the other side that something changed. */
export type WebhookSender = (scope: MerchantScope, event: { readonly id: string; readonly checkout: string }) => void;

const webhookBody = z.object({ id: z.string().min(1).max(100), checkout: z.string().min(1).max(100) });

/**
 * A provider with play money: it keeps books of its own, shows a pay page with the usual methods and sends signed
 * webhooks over HTTP, so that the core meets with it what it will meet with a real one.
 */
export class SandboxProvider implements PaymentProvider {
  readonly id = "sandbox";
  readonly live = false;
  readonly currencies = ["EUR", "CHF", "GBP", "USD", "SEK", "DKK", "NOK", "PLN", "CZK", "JPY"];

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly checkouts: SandboxCheckouts,
    private readonly secret: Buffer,
    /** Origin of the pay page. */
    private readonly portalUrl: string,
    private readonly sendWebhook: WebhookSender,
  ) {}

  async createCheckout(scope: MerchantScope, order: CheckoutOrder): Promise<Checkout> {
    if (order.amountMinor <= 0) throw new ProviderRejectedError("The amount must be positive.");
    if (!this.currencies.includes(order.currency)) throw new ProviderRejectedError(`No ${order.currency} here.`);
    const { reference, amountMinor, currency, description, locale, returnUrl } = order;
    const id = newId();
    await this.database.transaction(() =>
      this.checkouts.insert(scope, {
        id,
        reference,
        amountMinor,
        currency,
        description,
        locale,
        returnUrl,
        status: "OPEN",
        movements: [],
        createdAt: this.clock.now().toISOString(),
        expiresAt: order.expiresAt.toISOString(),
      }),
    );
    return { providerRef: id, url: `${this.portalUrl}/sandbox-pay/${scope.merchantId}/${id}` };
  }

  async fetch(scope: MerchantScope, providerRef: string): Promise<Snapshot> {
    const checkout = await this.checkouts.find(scope, providerRef);
    if (checkout === null) throw new ProviderRejectedError("There is no such checkout.");
    return this.toSnapshot(checkout);
  }

  async cancelCheckout(scope: MerchantScope, providerRef: string): Promise<"CANCELED" | "ALREADY_FINAL"> {
    return this.database.transaction(async () => {
      const checkout = await this.checkouts.findForUpdate(scope, providerRef);
      if (checkout === null) throw new ProviderRejectedError("There is no such checkout.");
      if (checkout.status === "CANCELED" || this.isExpired(checkout)) return "CANCELED";
      if (checkout.status !== "OPEN") return "ALREADY_FINAL";
      await this.checkouts.change(scope, checkout.id, { status: "CANCELED", movements: checkout.movements });
      return "CANCELED";
    });
  }

  parseWebhook(scope: MerchantScope, { headers, rawBody, now }: IncomingWebhook): WebhookVerdict {
    const signature = headers[SIGNATURE_HEADER];
    const text = rawBody.toString("utf8");
    if (typeof signature !== "string" || !isSignatureValid(this.secret, scope.merchantId, text, signature, now)) {
      return { kind: "REJECT" };
    }
    const body = webhookBody.safeParse(parseJson(text));
    if (!body.success) return { kind: "IGNORE" };
    return { kind: "LOOK", providerRef: body.data.checkout, dedupeKey: body.data.id };
  }

  /** For the pay page; null when there is none of this id. */
  async find(scope: MerchantScope, id: string): Promise<SandboxCheckout | null> {
    const checkout = await this.checkouts.find(scope, id);
    return checkout !== null && this.isExpired(checkout) ? { ...checkout, status: "EXPIRED" } : checkout;
  }

  /**
   * Somebody pressed a button on the pay page. What can't happen any more (a second press, an expired checkout) changes
   * nothing; the checkout as it then is comes back.
   */
  async play(
    scope: MerchantScope,
    id: string,
    outcome: SandboxOutcome,
    method: PaymentMethod,
  ): Promise<SandboxCheckout | null> {
    const played = await this.database.transaction(async () => {
      const before = await this.checkouts.findForUpdate(scope, id);
      if (before === null || this.isExpired(before)) return null;
      const change = this.changeFor(before, outcome, method);
      if (change === null) return null;
      await this.checkouts.change(scope, id, change);
      return { ...before, ...change };
    });
    if (played === null) return this.find(scope, id);
    this.sendWebhook(scope, { id: newId(), checkout: id });
    return played;
  }

  private changeFor(
    checkout: SandboxCheckout,
    outcome: SandboxOutcome,
    method: PaymentMethod,
  ): Pick<SandboxCheckout, "status" | "movements"> | null {
    const { status, movements, amountMinor } = checkout;
    const payment = (state: Movement["state"], paidMinor: number): readonly Movement[] => [
      ...movements,
      {
        ref: newId(),
        kind: "PAYMENT",
        amountMinor: paidMinor,
        currency: checkout.currency,
        state,
        method,
        at: this.clock.now().toISOString(),
      },
    ];
    if (status === "PROCESSING") {
      if (outcome !== "SUCCEED" && outcome !== "FAIL") return null;
      const state = outcome === "SUCCEED" ? "CAPTURED" : "FAILED";
      return {
        status: "COMPLETED",
        movements: movements.map((movement) => (movement.state === "PENDING" ? { ...movement, state } : movement)),
      };
    }
    if (status !== "OPEN") return null;
    switch (outcome) {
      case "PAY":
        return { status: "COMPLETED", movements: payment("CAPTURED", amountMinor) };
      case "PART":
        return { status: "COMPLETED", movements: payment("CAPTURED", Math.max(1, Math.floor(amountMinor / 2))) };
      case "OVER":
        return { status: "COMPLETED", movements: payment("CAPTURED", amountMinor + OVERPAID_MINOR) };
      case "LATER":
        return { status: "PROCESSING", movements: payment("PENDING", amountMinor) };
      case "DECLINE":
        // Like a declined card: the page stays open for another try.
        return { status: "OPEN", movements: payment("FAILED", amountMinor) };
      case "CANCEL":
        return { status: "CANCELED", movements };
      default:
        return null;
    }
  }

  private isExpired({ status, expiresAt }: SandboxCheckout): boolean {
    return status === "OPEN" && new Date(expiresAt) <= this.clock.now();
  }

  private toSnapshot(checkout: SandboxCheckout): Snapshot {
    return {
      providerRef: checkout.id,
      reference: checkout.reference,
      live: false,
      checkout: this.isExpired(checkout) ? "EXPIRED" : checkout.status,
      movements: checkout.movements,
    };
  }
}

/** What "pay too much" adds, in minor units. */
const OVERPAID_MINOR = 1000;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON is one of the things a sender can send; the schema then says no.
    return null;
  }
}
