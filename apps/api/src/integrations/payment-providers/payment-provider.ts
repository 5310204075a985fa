import type { Locale, LocalizedText } from "@kundenportal/domain/locale";
import type { MerchantScope } from "../../access/scopes";
import { OperationalError } from "../../shared/errors";

/** How a customer paid, as far as a provider says. */
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

/** Who pays, as far as we know. */
export interface Payer {
  readonly name: string;
  readonly company: string | null;
  readonly email: string | null;
}

/** What we ask a provider to collect. */
export interface CheckoutOrder {
  /** Ours, unique per attempt: comes back in every snapshot, and makes ordering twice the same as ordering once. */
  readonly reference: string;
  readonly amountMinor: number;
  readonly currency: string;
  /** What the payer reads, for example `Rechnung RE-1042`. */
  readonly description: string;
  readonly locale: Locale;
  readonly returnUrl: string;
  /** Where the provider sends a payer who gave up or was declined. Proves nothing: we ask what became of the money. */
  readonly cancelUrl: string;
  readonly expiresAt: Date;
  /** For prefilling the provider's page; null when nothing is known. */
  readonly payer: Payer | null;
}

export interface Checkout {
  readonly providerRef: string;
  /** Where to send the payer. */
  readonly url: string;
}

/**
 * AUTHORIZED: promised, but not ours yet. REVERSED: a refund that failed after all, or a chargeback that was won.
 * UNKNOWN: a provider's state that the adapter does not know; a person must look.
 */
export type MovementState = "PENDING" | "AUTHORIZED" | "CAPTURED" | "FAILED" | "REVERSED" | "UNKNOWN";

/** Money that has moved, or is about to. */
export interface Movement {
  /** The provider's own id, unique among its movements. */
  readonly ref: string;
  readonly kind: "PAYMENT" | "REFUND" | "CHARGEBACK";
  /** Never negative; CAPTURED says that it moved, the kind says in which direction. */
  readonly amountMinor: number;
  readonly currency: string;
  readonly state: MovementState;
  readonly method: PaymentMethod | null;
  readonly at: string;
}

/** The whole state of one checkout as the provider reports it now; never a difference from an earlier report. */
export interface Snapshot {
  readonly providerRef: string;
  readonly reference: string;
  /** What the provider was asked to collect, whatever was received. */
  readonly amountMinor: number;
  readonly currency: string;
  /** False for play money. */
  readonly live: boolean;
  readonly checkout: "OPEN" | "PROCESSING" | "COMPLETED" | "CANCELED" | "EXPIRED";
  readonly movements: readonly Movement[];
  /** A chargeback that was reported once and is missing now was won: nothing there remembers it. Omitted: it is reported. */
  readonly forgetsWonDisputes?: true;
}

export interface SnapshotPage {
  readonly snapshots: readonly Snapshot[];
  /** Where the next page starts; null on the last. */
  readonly nextCursor: string | null;
}

export interface IncomingWebhook {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly rawBody: Buffer;
  /** The last part of the address it came to, which only the provider was given; null when it had none. */
  readonly pathSecret: string | null;
  readonly now: Date;
}

/** A webhook is a hint where to look; what it says about money is never trusted. */
export type WebhookVerdict =
  | { readonly kind: "REJECT" }
  /** Genuine, but none of our business: test pings, other accounts. */
  | { readonly kind: "IGNORE" }
  | {
      readonly kind: "LOOK";
      /** Null if the message names only our reference; it always has one of the two. */
      readonly providerRef: string | null;
      /** Ours, if the message names it: finds the attempt whose checkout we have not heard of yet. */
      readonly reference: string | null;
      /** The same for every copy of a message. */
      readonly dedupeKey: string;
    };

export interface RefundOrder {
  readonly providerRef: string;
  /** The movement to give back from. */
  readonly paymentRef: string;
  readonly amountMinor: number;
  /** The same key refunds once. */
  readonly idempotencyKey: string;
}

/** What a provider can do; the core checks before it offers it. */
export interface ProviderCapabilities {
  readonly cancel: boolean;
  readonly refund: "NONE" | "FULL" | "PARTIAL";
  readonly webhookAuth: "SIGNED" | "SECRET_URL" | "NONE";
  /** In the order in which they are offered to payers. */
  readonly methods: readonly PaymentMethod[];
}

/**
 * One merchant's account with one provider, ready to use: translates between us and it. Holds no money and makes no
 * decisions: those are the core's. Errors of every call: ProviderUnavailableError when nothing happened there,
 * ProviderMisconfiguredError when our credentials are refused, ProviderRejectedError when it says no for good.
 */
export interface PaymentProvider {
  /** The kind's id; stored in payments and in the ledger. */
  readonly id: string;
  /** False: play money, which every payer is told. */
  readonly live: boolean;
  readonly currencies: readonly string[];
  readonly capabilities: ProviderCapabilities;

  /** Whether the provider's pay pages may be there: the core sends nobody anywhere else. */
  isPayPage(url: URL): boolean;

  /** A real call with the merchant's credentials. Errors: see above; returning means that all is well. */
  check(): Promise<void>;

  /**
   * Creates the page on which the order is paid; twice with one reference creates one, if the provider supports that.
   * Errors: OutcomeUnknownError when it may have worked: then call `findCheckout` before anything else.
   */
  createCheckout(order: CheckoutOrder): Promise<Checkout>;

  /** What a lost answer to `createCheckout` would have said; null when the provider knows no such reference. */
  findCheckout(reference: string): Promise<Checkout | null>;

  /** Errors: ProviderRejectedError when there is no such checkout. */
  fetch(providerRef: string): Promise<Snapshot>;

  /** ALREADY_FINAL: money has moved or is moving, or it ended some other way; fetch to see. */
  cancelCheckout(providerRef: string): Promise<"CANCELED" | "ALREADY_FINAL" | "UNSUPPORTED">;

  /** May have to ask the provider, if an event names only a charge; throws a ProviderError when it can't. */
  parseWebhook(webhook: IncomingWebhook): Promise<WebhookVerdict>;

  /**
   * Gives money back. What becomes of it shows in later snapshots.
   * Errors: ProviderRejectedError when there is not that much left to give back; OutcomeUnknownError.
   */
  refund(order: RefundOrder): Promise<Movement>;

  /** Every checkout in which something has happened since `from`, for reconciliation. `cursor` null: the first page. */
  list(from: Date, cursor: string | null): Promise<SnapshotPage>;
}

/** A merchant's account as it is used. */
export interface ProviderAccount {
  readonly scope: MerchantScope;
  readonly id: string;
  /** As returned by `parseSettings`, decrypted. */
  readonly settings: unknown;
  /** Ours, random: the path secret that webhooks of this account carry. */
  readonly webhookSecret: string;
}

/** One field of the form in which a merchant enters what a provider needs. */
export interface SettingField {
  readonly name: string;
  readonly label: LocalizedText;
  /** Where to find it; null if the label says it all. */
  readonly help: LocalizedText | null;
  /** Secrets are never shown again. */
  readonly secret: boolean;
  readonly required: boolean;
  /** What can be chosen; null: free text. */
  readonly choices: readonly string[] | null;
}

export type ParsedSettings =
  | { readonly ok: true; readonly settings: unknown }
  | { readonly ok: false; readonly problems: readonly { readonly field: string; readonly message: string }[] };

/** What a merchant can connect to: knows its settings, and makes a PaymentProvider from them. */
export interface PaymentProviderKind {
  /** At most 20 characters; used in webhook addresses, payments and the ledger. */
  readonly id: string;
  /** Its display name, for example `Stripe`. */
  readonly name: string;
  readonly fields: readonly SettingField[];
  /** What to do with the webhook address in the provider's back office. */
  readonly webhookHelp: LocalizedText;

  /** `input`: an object of texts by field name, secrets included. Problems never contain what was entered. */
  parseSettings(input: unknown): ParsedSettings;

  /** `account.settings` came out of `parseSettings`. */
  connect(account: ProviderAccount): PaymentProvider;
}

/** Messages are ours and never contain what a provider sent, which may name people and accounts. */
export abstract class ProviderError extends OperationalError {}

/** The provider said no; asking again changes nothing. */
export class ProviderRejectedError extends ProviderError {}

/** The provider could not be asked; nothing happened there. */
export class ProviderUnavailableError extends ProviderError {}

/** The provider does not accept our credentials. */
export class ProviderMisconfiguredError extends ProviderError {}

/** The provider may or may not have done it: look before trying again. */
export class OutcomeUnknownError extends ProviderError {}
