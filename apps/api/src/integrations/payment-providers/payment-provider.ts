import type { Locale } from "@kundenportal/domain/locale";
import type { MerchantScope } from "../../access/scopes";

/** How a customer paid, as far as a provider tells. */
export const PaymentMethod = {
  CARD: "CARD",
  SEPA_DEBIT: "SEPA_DEBIT",
  PAYPAL: "PAYPAL",
  WERO: "WERO",
  PAY_LATER: "PAY_LATER",
  BANK_TRANSFER: "BANK_TRANSFER",
  CASH: "CASH",
  OTHER: "OTHER",
} as const;
export type PaymentMethod = (typeof PaymentMethod)[keyof typeof PaymentMethod];

/** What we ask a provider to collect. */
export interface CheckoutOrder {
  /** Ours, unique per attempt: comes back in every snapshot. */
  readonly reference: string;
  readonly amountMinor: number;
  readonly currency: string;
  /** What the payer reads, for example `Rechnung RE-1042`. */
  readonly description: string;
  readonly locale: Locale;
  readonly returnUrl: string;
  readonly expiresAt: Date;
}

export interface Checkout {
  readonly providerRef: string;
  /** Where to send the payer. */
  readonly url: string;
}

export type MovementState = "PENDING" | "CAPTURED" | "FAILED" | "UNKNOWN";

/** Money that moved, or tries to. */
export interface Movement {
  /** The provider's own id, unique among its movements. */
  readonly ref: string;
  readonly kind: "PAYMENT" | "REFUND" | "CHARGEBACK";
  /** Never negative. */
  readonly amountMinor: number;
  readonly currency: string;
  readonly state: MovementState;
  readonly method: PaymentMethod | null;
  readonly at: string;
}

/** The whole truth about one checkout as the provider tells it now; never a difference to something told before. */
export interface Snapshot {
  readonly providerRef: string;
  readonly reference: string;
  /** False for play money. */
  readonly live: boolean;
  readonly checkout: "OPEN" | "PROCESSING" | "COMPLETED" | "CANCELED" | "EXPIRED";
  readonly movements: readonly Movement[];
}

export interface IncomingWebhook {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly rawBody: Buffer;
  readonly now: Date;
}

/** A webhook is a hint where to look; what it says about money is never believed. */
export type WebhookVerdict =
  | { readonly kind: "REJECT" }
  /** Genuine, and none of our business: test pings, other accounts. */
  | { readonly kind: "IGNORE" }
  | { readonly kind: "LOOK"; readonly providerRef: string; readonly dedupeKey: string };

/** Translates between us and one provider. Holds no money, takes no decisions: those are the core's. */
export interface PaymentProvider {
  readonly id: string;
  /** False: play money, told to everybody who pays. */
  readonly live: boolean;
  readonly currencies: readonly string[];
  /** Errors: ProviderRejectedError, ProviderUnavailableError, or OutcomeUnknownError when it may have worked. */
  createCheckout(scope: MerchantScope, order: CheckoutOrder): Promise<Checkout>;
  /** Errors: ProviderRejectedError when there is no such checkout, ProviderUnavailableError. */
  fetch(scope: MerchantScope, providerRef: string): Promise<Snapshot>;
  /** ALREADY_FINAL: money moved or is moving; fetch to see. */
  cancelCheckout(scope: MerchantScope, providerRef: string): Promise<"CANCELED" | "ALREADY_FINAL">;
  parseWebhook(scope: MerchantScope, webhook: IncomingWebhook): WebhookVerdict;
}

/** The provider said no; asking again changes nothing. */
export class ProviderRejectedError extends Error {}

/** The provider could not be asked; nothing happened there. */
export class ProviderUnavailableError extends Error {}

/** The provider may or may not have done it: fetch before anything else. */
export class OutcomeUnknownError extends Error {}
