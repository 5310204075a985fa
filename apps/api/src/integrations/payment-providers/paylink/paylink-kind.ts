import type { Clock } from "../../../shared/clock";
import { UnexpectedError } from "../../../shared/errors";
import type { PaymentProvider, PaymentProviderKind, ProviderAccount } from "../payment-provider";
import { PaylinkClient, type PaylinkClientOptions } from "./paylink-client";
import { PaylinkProvider } from "./paylink-provider";
import { KNOWN_BASE_DOMAINS, parsePaylinkSettings } from "./paylink-settings";

export interface PaylinkKindOptions extends Pick<PaylinkClientOptions, "timeoutMs" | "pause"> {
  /** Further domains of the same protocol that the operator trusts. */
  readonly moreBaseDomains: readonly string[];
  /** A stand-in on this machine that answers for every domain; null in earnest. */
  readonly testOrigin: string | null;
}

/** Connects merchants to Concardis PayLink, Nexi and Payrexx. */
export class PaylinkKind implements PaymentProviderKind {
  readonly id = "paylink";

  constructor(
    private readonly clock: Clock,
    private readonly options: PaylinkKindOptions,
  ) {}

  parseSettings(input: unknown): ReturnType<PaymentProviderKind["parseSettings"]> {
    return parsePaylinkSettings(input, [...KNOWN_BASE_DOMAINS, ...this.options.moreBaseDomains]);
  }

  connect({ settings: stored, webhookSecret }: ProviderAccount): PaymentProvider {
    // Read again: they lay in the database, and the operator may allow less than then.
    const parsed = parsePaylinkSettings(stored, [...KNOWN_BASE_DOMAINS, ...this.options.moreBaseDomains]);
    if (!parsed.ok) throw new UnexpectedError("The settings of a paylink account can't be read");
    const { settings } = parsed;
    const { testOrigin, moreBaseDomains: _, ...clientOptions } = this.options;
    const origin = testOrigin ?? `https://api.${settings.baseDomain}`;
    const pageOrigin = testOrigin ?? `https://${settings.instance}.${settings.baseDomain}`;
    const client = new PaylinkClient(settings, { ...clientOptions, clock: this.clock, origin });
    return new PaylinkProvider(this.clock, client, { settings, webhookSecret, pageOrigin });
  }
}
