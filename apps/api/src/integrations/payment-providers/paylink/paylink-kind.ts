import type { Clock } from "../../../shared/clock";
import { UnexpectedError } from "../../../shared/errors";
import type { ParsedSettings, PaymentProvider, PaymentProviderKind, ProviderAccount } from "../payment-provider";
import { PaylinkClient, type PaylinkClientOptions } from "./paylink-client";
import { PAYLINK_FIELDS } from "./paylink-fields";
import { PaylinkProvider } from "./paylink-provider";
import { KNOWN_BASE_DOMAINS, parsePaylinkSettings } from "./paylink-settings";

export interface PaylinkKindOptions extends Pick<PaylinkClientOptions, "patience" | "timeoutMs" | "pause"> {
  /** Further domains speaking the same protocol that the operator trusts. */
  readonly moreBaseDomains: readonly string[];
  /** A stand-in on this machine that answers for every domain; null in production. */
  readonly testOrigin: string | null;
}

/** Connects merchants to Concardis PayLink, Nexi and Payrexx. */
export class PaylinkKind implements PaymentProviderKind {
  readonly id = "paylink";
  readonly name = "PayLink (Concardis, Nexi, Payrexx)";
  readonly fields = PAYLINK_FIELDS;
  readonly webhookHelp = {
    de: "Tragen Sie diese Adresse im Backoffice des Anbieters unter „Webhooks“ ein, für alle Transaktionsereignisse, und schalten Sie die Wiederholungen ein. Geben Sie sie niemandem sonst: Wer sie kennt, kann das Portal beim Anbieter nachfragen lassen, aber nichts verbuchen.",
    en: "Enter this address in the provider’s back office under “Webhooks”, for all transaction events, and switch retries on. Give it to nobody else: anyone who knows it can make the portal query the provider, though never book anything.",
  };

  constructor(
    private readonly clock: Clock,
    private readonly options: PaylinkKindOptions,
  ) {}

  parseSettings(input: unknown): ParsedSettings {
    return parsePaylinkSettings(input, [...KNOWN_BASE_DOMAINS, ...this.options.moreBaseDomains]);
  }

  connect({ settings: stored, webhookSecret }: ProviderAccount): PaymentProvider {
    // Checked again: since they were stored, the operator may have come to allow less.
    const parsed = parsePaylinkSettings(stored, [...KNOWN_BASE_DOMAINS, ...this.options.moreBaseDomains]);
    if (!parsed.ok) throw new UnexpectedError("A paylink account's settings can't be read");
    const { settings } = parsed;
    const { testOrigin, moreBaseDomains: _, ...clientOptions } = this.options;
    const origin = testOrigin ?? `https://api.${settings.baseDomain}`;
    const pageOrigin = testOrigin ?? `https://${settings.instance}.${settings.baseDomain}`;
    const client = new PaylinkClient(settings, { ...clientOptions, clock: this.clock, origin });
    return new PaylinkProvider(this.clock, client, { settings, webhookSecret, pageOrigin });
  }
}
