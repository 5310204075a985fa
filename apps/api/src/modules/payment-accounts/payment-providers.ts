import { LRUCache } from "lru-cache";
import type { MerchantScope } from "../../access/scopes";
import type { Proof } from "../../access/system-access";
import type { Core } from "../../core";
import {
  type Checkout,
  type IncomingWebhook,
  type PaymentProvider,
  type PaymentProviderKind,
  ProviderMisconfiguredError,
} from "../../integrations/payment-providers/payment-provider";
import { UnexpectedError } from "../../shared/errors";
import type { AccountSecrets } from "./account-secrets";
import type { ProviderAccountRepository } from "./provider-account.repository";
import type { StoredAccount } from "./stored-account";

/** A provider together with the account through which it was reached. */
export interface ConnectedProvider {
  /** Null: the embedded sandbox, which needs no connection. */
  readonly accountId: string | null;
  readonly provider: PaymentProvider;
}

/** The provider of merchants who have not connected one. */
export interface EmbeddedProvider {
  readonly id: string;
  readonly currencies: readonly string[];
  of(scope: MerchantScope): PaymentProvider;
  /** Asked before anybody may pay on its pages. */
  openWhile(isOpen: (scope: MerchantScope) => Promise<boolean>): void;
  /** What proves that a message comes from this merchant's provider; null when nothing does. */
  proofOf(merchantId: string, message: Pick<IncomingWebhook, "headers" | "rawBody">): Proof | null;
}

/** What identifies the account of a payment or refund. */
export interface OfAccount {
  readonly provider: string;
  readonly providerAccountId: string | null;
}

const MAX_CONNECTED = 500;

/**
 * Nobody is sent to a page outside the provider's own addresses, whatever made us believe in it.
 * Errors: throws ProviderMisconfiguredError.
 */
export function assertPayPage(provider: PaymentProvider, { url }: Checkout): void {
  if (!URL.canParse(url) || !provider.isPayPage(new URL(url))) {
    throw new ProviderMisconfiguredError("The pay page is on a host that is not the provider's.");
  }
}

interface PaymentProvidersNeeds extends Pick<Core, "environment"> {
  /** What merchants can connect to. */
  readonly providerKinds: readonly PaymentProviderKind[];
  readonly providerAccountRepository: ProviderAccountRepository;
  readonly accountSecrets: AccountSecrets;
  readonly sandbox: EmbeddedProvider;
}

/**
 * Finds the provider through which a merchant's payments go. Customers of a merchant who never connected an account pay
 * with the sandbox's play money if the installation allows it; once a live account was connected, never again.
 */
export class PaymentProviders {
  /** By account and revision, so that changed credentials take effect at once. */
  private readonly connected = new LRUCache<string, PaymentProvider>({ max: MAX_CONNECTED });

  constructor(private readonly needs: PaymentProvidersNeeds) {}

  /**
   * Where new payments go. Null: nowhere, because no account was connected and play money is not allowed, or because the
   * account that took real money was disconnected.
   * Errors: throws ProviderMisconfiguredError when the stored credentials can no longer be read.
   */
  async findPreferred(scope: MerchantScope): Promise<ConnectedProvider | null> {
    const account = await this.needs.providerAccountRepository.findPreferred(scope);
    if (account === null)
      return this.needs.environment.playMoney ? { accountId: null, provider: this.sandbox(scope) } : null;
    if (account.disconnectedAt !== null) return null;
    return { accountId: account.id, provider: this.connect(account) };
  }

  /** The currencies in which a merchant's documents can currently be paid. */
  async findPayableCurrencies(scope: MerchantScope): Promise<readonly string[]> {
    const account = await this.needs.providerAccountRepository.findPreferred(scope);
    if (account === null) return this.sandboxCurrencies;
    return account.disconnectedAt === null ? account.currencies : [];
  }

  /**
   * The provider of an old or new payment, even if its account was disconnected.
   * Errors: throws ProviderMisconfiguredError when the stored credentials can no longer be read.
   */
  async get(scope: MerchantScope, { provider, providerAccountId }: OfAccount): Promise<PaymentProvider> {
    if (providerAccountId === null) {
      if (provider !== this.needs.sandbox.id) throw new UnexpectedError(`A payment through ${provider} has no account`);
      return this.sandbox(scope);
    }
    const account = await this.needs.providerAccountRepository.find(scope, providerAccountId);
    if (account === null) throw new UnexpectedError("A payment's account does not exist");
    return this.connect(account);
  }

  /** Where a merchant's payments go now. */
  async findMode(scope: MerchantScope): Promise<"SANDBOX" | "TEST" | "LIVE" | "OFF"> {
    const account = await this.needs.providerAccountRepository.findPreferred(scope);
    if (account === null) return this.needs.environment.playMoney ? "SANDBOX" : "OFF";
    if (account.disconnectedAt !== null) return "OFF";
    return account.live ? "LIVE" : "TEST";
  }

  /** True from the first live account on, permanently: play money no longer settles anything. */
  async takesRealMoney(scope: MerchantScope): Promise<boolean> {
    return (await this.needs.providerAccountRepository.findPreferred(scope))?.live ?? false;
  }

  /** Whether play money through an account (null: the sandbox) settles anything: not where it is not allowed, or no longer. */
  async acceptsPlayMoney(
    scope: MerchantScope,
    { providerAccountId }: Pick<OfAccount, "providerAccountId">,
  ): Promise<boolean> {
    return this.allowsPlayMoney({ providerAccountId }) && !(await this.takesRealMoney(scope));
  }

  /** Whether play money through an account (null: the sandbox) is possible here, as long as the merchant takes no real money. */
  allowsPlayMoney({ providerAccountId }: Pick<OfAccount, "providerAccountId">): boolean {
    return providerAccountId !== null || this.needs.environment.playMoney;
  }

  /**
   * Whether customers may still pay through the account of an open attempt: not once it was disconnected, and not with
   * play money once the merchant takes real money.
   */
  async mayStayOpen(scope: MerchantScope, { providerAccountId }: OfAccount): Promise<boolean> {
    const account =
      providerAccountId === null ? null : await this.needs.providerAccountRepository.find(scope, providerAccountId);
    if (account !== null && account.disconnectedAt !== null) return false;
    if (account?.live === true) return true;
    return this.acceptsPlayMoney(scope, { providerAccountId });
  }

  /** The currencies for customers of a merchant without an account; none where play money is not allowed. */
  get sandboxCurrencies(): readonly string[] {
    return this.needs.environment.playMoney ? this.needs.sandbox.currencies : [];
  }

  /** Used wherever a provider's name is expected. */
  get sandboxId(): string {
    return this.needs.sandbox.id;
  }

  get kinds(): readonly PaymentProviderKind[] {
    return this.needs.providerKinds;
  }

  /** What proves that a message comes from this merchant's sandbox; null when nothing does. */
  proofOfSandbox(merchantId: string, message: Pick<IncomingWebhook, "headers" | "rawBody">): Proof | null {
    return this.needs.sandbox.proofOf(merchantId, message);
  }

  sandbox(scope: MerchantScope): PaymentProvider {
    return this.needs.sandbox.of(scope);
  }

  findKind(id: string): PaymentProviderKind | null {
    return this.needs.providerKinds.find((kind) => kind.id === id) ?? null;
  }

  /** Errors: throws ProviderMisconfiguredError when the stored credentials can no longer be read. */
  connect(account: StoredAccount): PaymentProvider {
    const key = `${account.id} ${String(account.revision)}`;
    const known = this.connected.get(key);
    if (known !== undefined) return known;
    const kind = this.findKind(account.provider);
    if (kind === null) throw new ProviderMisconfiguredError(`This installation has no provider ${account.provider}.`);
    const parsed = kind.parseSettings(this.needs.accountSecrets.openSettings(account));
    if (!parsed.ok) throw new ProviderMisconfiguredError("The stored settings are no longer sufficient.");
    const provider = kind.connect({
      scope: account.scope,
      id: account.id,
      settings: parsed.settings,
      webhookSecret: this.needs.accountSecrets.openWebhookSecret(account),
    });
    this.connected.set(key, provider);
    return provider;
  }
}
