import type { Clock } from "../../../shared/clock";
import { UnexpectedError } from "../../../shared/errors";
import type { ParsedSettings, PaymentProvider, PaymentProviderKind, ProviderAccount } from "../payment-provider";
import { StripeClient, type StripeClientOptions } from "./stripe-client";
import { StripeProvider } from "./stripe-provider";
import { STRIPE_FIELDS } from "./stripe-fields";
import { parseStripeSettings } from "./stripe-settings";
import { STRIPE_EVENTS } from "./stripe-webhook";

/** Connects merchants to their Stripe accounts. */
export class StripeKind implements PaymentProviderKind {
  readonly id = "stripe";
  readonly name = "Stripe";
  readonly fields = STRIPE_FIELDS;
  readonly webhookHelp = {
    de: `Legen Sie im Stripe-Dashboard unter „Entwickler“ einen Webhook-Endpunkt mit dieser Adresse an, für diese Ereignisse: ${STRIPE_EVENTS.join(", ")}. Tragen Sie danach dessen Signaturgeheimnis (whsec_…) hier ein.`,
    en: `In Stripe’s dashboard, under “Developers”, create a webhook endpoint with this address, for these events: ${STRIPE_EVENTS.join(", ")}. Then enter its signing secret (whsec_…) here.`,
  };

  constructor(
    private readonly clock: Clock,
    private readonly options: StripeClientOptions,
  ) {}

  parseSettings(input: unknown): ParsedSettings {
    return parseStripeSettings(input);
  }

  connect({ settings: stored }: ProviderAccount): PaymentProvider {
    const parsed = parseStripeSettings(stored);
    if (!parsed.ok) throw new UnexpectedError("A Stripe account's settings can't be read");
    const client = new StripeClient(parsed.settings.secretKey, this.options);
    return new StripeProvider(this.clock, client, parsed.settings, this.options.testOrigin);
  }
}
