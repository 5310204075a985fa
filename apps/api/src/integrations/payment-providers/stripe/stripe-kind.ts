import type { Clock } from "../../../shared/clock";
import { UnexpectedError } from "../../../shared/errors";
import type { PaymentProvider, PaymentProviderKind, ProviderAccount } from "../payment-provider";
import { StripeClient, type StripeClientOptions } from "./stripe-client";
import { StripeProvider } from "./stripe-provider";
import { parseStripeSettings } from "./stripe-settings";

/** Connects merchants to their Stripe accounts. */
export class StripeKind implements PaymentProviderKind {
  readonly id = "stripe";

  constructor(
    private readonly clock: Clock,
    private readonly options: StripeClientOptions,
  ) {}

  parseSettings(input: unknown): ReturnType<PaymentProviderKind["parseSettings"]> {
    return parseStripeSettings(input);
  }

  connect({ settings: stored }: ProviderAccount): PaymentProvider {
    const parsed = parseStripeSettings(stored);
    if (!parsed.ok) throw new UnexpectedError("The settings of a Stripe account can't be read");
    const client = new StripeClient(parsed.settings.secretKey, this.options);
    return new StripeProvider(this.clock, client, parsed.settings, this.options.testOrigin);
  }
}
