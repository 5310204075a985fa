import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { MerchantActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import type { Core } from "../../core";
import { Conflict, Failure, type InvalidInput, NotFound } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import {
  type PaymentProvider,
  type PaymentProviderKind,
  type ProviderAccount,
  type ProviderError,
  ProviderMisconfiguredError,
  ProviderUnavailableError,
} from "../../integrations/payment-providers/payment-provider";
import { unlessProviderFails } from "../../integrations/payment-providers/unless-provider-fails";
import { randomSecret } from "../../shared/crypto";
import { UnexpectedError } from "../../shared/errors";
import { newId } from "../../shared/ids";
import type { PaymentProviders } from "./payment-providers";
import type { AccountSecrets, TypedSettings } from "./account-secrets";
import { ProviderAccountNotPossible, ProviderCheckFailed } from "./provider-account.errors";
import type { ProviderAccountRepository } from "./provider-account.repository";
import type { StoredAccount } from "./stored-account";
import { mergeSettings, reportProblems, type TypedSetting } from "./typed-settings";

const MAX_ACCOUNTS = 20;

export interface NewAccount {
  readonly provider: string;
  /** Null: the provider's name. */
  readonly label: string | null;
  readonly settings: readonly TypedSetting[];
}

export interface AccountUpdate {
  readonly id: string;
  readonly revision: number;
  /** Null: unchanged. */
  readonly label: string | null;
  /** Fields that are not named stay as they are. */
  readonly settings: readonly TypedSetting[];
}

type Refusal = InvalidInput | ProviderCheckFailed | ProviderAccountNotPossible;

/** An account as it would be with what was typed, secrets included. */
interface TypedAccount extends Pick<ProviderAccount, "scope" | "id" | "webhookSecret"> {
  readonly settings: TypedSettings;
}

/** Settings that the provider accepted. */
interface Checked {
  readonly typed: TypedSettings;
  readonly provider: PaymentProvider;
}

/** Called, in the same transaction, when a merchant's payments take a different route from now on. */
export type RouteListener = (scope: MerchantScope) => Promise<void>;

interface ProviderAccountNeeds extends Pick<Core, "database" | "clock" | "logger" | "timeline"> {
  readonly paymentProviders: PaymentProviders;
  readonly providerAccountRepository: ProviderAccountRepository;
  readonly accountSecrets: AccountSecrets;
}

/** Connects merchants to their accounts with payment providers. */
export class ProviderAccountService {
  private readonly listeners: RouteListener[] = [];

  constructor(private readonly needs: ProviderAccountNeeds) {}

  onWayChanged(listener: RouteListener): void {
    this.listeners.push(listener);
  }

  /** Oldest first, disconnected ones too. */
  list(scope: MerchantScope): Promise<readonly StoredAccount[]> {
    return this.needs.providerAccountRepository.list(scope);
  }

  /**
   * Asks the provider, which takes long, and returns what stores the account, in one transaction. New payments go to the first account,
   * and from the first live one on to that one.
   */
  async prepare(
    actor: MerchantActor,
    input: NewAccount,
  ): Promise<Refusal | (() => Promise<StoredAccount | ProviderAccountNotPossible>)> {
    const check = new InputChecker();
    const kind = this.needs.paymentProviders.findKind(input.provider);
    if (kind === null) check.report("provider", "NOT_ALLOWED", "is not a provider of this installation");
    const label =
      check.optionalText("label", input.label, { maxLength: FIELD_LIMITS.providerAccount.label }) ?? kind?.name ?? "";
    const account = { scope: actor.scope, id: newId() };
    const webhookSecret = randomSecret();
    const checked =
      kind === null
        ? null
        : await this.checkSettings(check, kind, {
            ...account,
            settings: mergeSettings(check, kind, {}, input.settings),
            webhookSecret,
          });
    if (check.failure !== null) return check.failure;
    if (checked === null || checked instanceof Failure) return checked ?? new ProviderCheckFailed("REFUSED");
    const now = this.needs.clock.now().toISOString();
    const added: StoredAccount = {
      ...account,
      provider: input.provider,
      label,
      settings: this.needs.accountSecrets.sealSettings(account, checked.typed),
      webhookSecret: this.needs.accountSecrets.sealWebhookSecret(account, webhookSecret),
      live: checked.provider.live,
      currencies: checked.provider.currencies,
      preferred: false,
      checkedAt: now,
      disconnectedAt: null,
      revision: 1,
      createdAt: now,
      updatedAt: now,
    };
    return () => this.needs.database.transaction(() => this.add(actor, added));
  }

  /** Asks the provider before anything is stored. */
  async update(actor: MerchantActor, input: AccountUpdate): Promise<StoredAccount | Refusal | NotFound | Conflict> {
    const before = await this.needs.providerAccountRepository.find(actor.scope, input.id);
    const kind = before === null ? null : this.needs.paymentProviders.findKind(before.provider);
    if (before === null || kind === null) return new NotFound("The account");
    if (before.revision !== input.revision) return new Conflict("The account");
    if (before.disconnectedAt !== null) return new ProviderAccountNotPossible("DISCONNECTED");
    const check = new InputChecker();
    const label =
      check.optionalText("label", input.label, { maxLength: FIELD_LIMITS.providerAccount.label }) ?? before.label;
    const stored = this.openOrNew(before);
    const checked = await this.checkSettings(check, kind, {
      scope: before.scope,
      id: before.id,
      settings: mergeSettings(check, kind, stored.settings, input.settings),
      webhookSecret: stored.webhookSecret,
    });
    if (check.failure !== null) return check.failure;
    if (checked instanceof Failure) return checked;
    if (checked.provider.live !== before.live) return new ProviderAccountNotPossible("MODE_CHANGED");
    return this.needs.database.transaction(async () => {
      const current = (await this.needs.providerAccountRepository.lockAll(actor.scope)).find(
        ({ id }) => id === before.id,
      );
      if (current?.revision !== input.revision) return new Conflict("The account");
      const now = this.needs.clock.now().toISOString();
      await this.needs.providerAccountRepository.change(actor.scope, before.id, {
        label,
        settings: this.needs.accountSecrets.sealSettings(before, checked.typed),
        // Sealed again with the newest secret; one that can no longer be read is replaced, and the address with it.
        webhookSecret: this.needs.accountSecrets.sealWebhookSecret(before, stored.webhookSecret),
        currencies: checked.provider.currencies,
        checkedAt: now,
        revision: before.revision + 1,
        updatedAt: now,
      });
      return this.changed(actor, before, "UPDATED");
    });
  }

  /** New payments go there from now on. */
  async prefer(actor: MerchantActor, id: string): Promise<StoredAccount | NotFound | ProviderAccountNotPossible> {
    return this.needs.database.transaction(async () => {
      const all = await this.needs.providerAccountRepository.lockAll(actor.scope);
      const account = all.find((candidate) => candidate.id === id);
      if (account === undefined) return new NotFound("The account");
      if (account.disconnectedAt !== null) return new ProviderAccountNotPossible("DISCONNECTED");
      if (account.preferred) return account;
      if (!account.live && all.some(({ live, disconnectedAt }) => live && disconnectedAt === null)) {
        return new ProviderAccountNotPossible("LIVE_ACCOUNT_EXISTS");
      }
      await this.makePreferred(actor.scope, all, account);
      return this.changed(actor, account, "PREFERRED");
    });
  }

  /**
   * Nothing new goes through the account. Its credentials stay, sealed, for refunds and for reports about old payments.
   * Disconnecting again changes nothing.
   */
  async disconnect(actor: MerchantActor, id: string): Promise<StoredAccount | NotFound> {
    return this.needs.database.transaction(async () => {
      const all = await this.needs.providerAccountRepository.lockAll(actor.scope);
      const account = all.find((candidate) => candidate.id === id);
      if (account === undefined) return new NotFound("The account");
      if (account.disconnectedAt !== null) return account;
      const now = this.needs.clock.now().toISOString();
      await this.needs.providerAccountRepository.change(actor.scope, id, { disconnectedAt: now, updatedAt: now });
      if (account.preferred) await this.replacePreferred(actor.scope, all, account);
      await this.tellOfChange(actor.scope);
      return this.changed(actor, account, "DISCONNECTED");
    });
  }

  private async add(actor: MerchantActor, added: StoredAccount): Promise<StoredAccount | ProviderAccountNotPossible> {
    const all = await this.needs.providerAccountRepository.lockAll(actor.scope);
    const connected = all.filter(({ disconnectedAt }) => disconnectedAt === null);
    if (connected.length >= MAX_ACCOUNTS) return new ProviderAccountNotPossible("TOO_MANY_ACCOUNTS");
    const preferred = all.find((account) => account.preferred);
    await this.needs.providerAccountRepository.insert(added);
    const isFirstOfItsMode = preferred === undefined || (added.live && !preferred.live);
    // Once the last live account was disconnected, only a live one can take its place.
    const takesPlace = preferred?.disconnectedAt != null && added.live;
    if (isFirstOfItsMode || takesPlace) await this.makePreferred(actor.scope, all, added);
    return this.changed(actor, added, "CONNECTED");
  }

  private async makePreferred(
    scope: MerchantScope,
    all: readonly StoredAccount[],
    account: StoredAccount,
  ): Promise<void> {
    const updatedAt = this.needs.clock.now().toISOString();
    for (const { id, preferred } of all) {
      if (preferred) await this.needs.providerAccountRepository.change(scope, id, { preferred: false, updatedAt });
    }
    await this.needs.providerAccountRepository.change(scope, account.id, { preferred: true, updatedAt });
    await this.tellOfChange(scope);
  }

  /** Another account in the same mode, or a live one, takes over; the last live one stays: play money never follows. */
  private async replacePreferred(
    scope: MerchantScope,
    all: readonly StoredAccount[],
    gone: StoredAccount,
  ): Promise<void> {
    const others = all.filter(({ id, disconnectedAt }) => id !== gone.id && disconnectedAt === null);
    const next = others.find(({ live }) => live) ?? (gone.live ? undefined : others[0]);
    if (next !== undefined) await this.makePreferred(scope, all, next);
    else if (!gone.live) await this.needs.providerAccountRepository.change(scope, gone.id, { preferred: false });
  }

  private async tellOfChange(scope: MerchantScope): Promise<void> {
    for (const listener of this.listeners) await listener(scope);
  }

  private async changed(
    actor: MerchantActor,
    { id, label, provider }: StoredAccount,
    change: "CONNECTED" | "UPDATED" | "PREFERRED" | "DISCONNECTED",
  ): Promise<StoredAccount> {
    await this.needs.timeline.record(actor, { kind: "PAYMENT_ACCOUNT_CHANGED", data: { provider, label, change } });
    const account = await this.needs.providerAccountRepository.find(actor.scope, id);
    if (account === null) throw new UnexpectedError("The account vanished inside its own transaction");
    return account;
  }

  /** All must be entered again where the stored ones can no longer be read. */
  private openOrNew(account: StoredAccount): { readonly settings: TypedSettings; readonly webhookSecret: string } {
    try {
      const webhookSecret = this.needs.accountSecrets.openWebhookSecret(account);
      return { settings: this.needs.accountSecrets.openSettings(account), webhookSecret };
    } catch (error) {
      if (error instanceof ProviderMisconfiguredError) return { settings: {}, webhookSecret: randomSecret() };
      throw error;
    }
  }

  /** Reports problems with individual fields; asks the provider only when there are none. */
  private async checkSettings(
    check: InputChecker,
    kind: PaymentProviderKind,
    account: TypedAccount,
  ): Promise<Checked | ProviderCheckFailed> {
    const parsed = check.failure === null ? kind.parseSettings(account.settings) : null;
    if (parsed !== null) reportProblems(check, parsed);
    if (parsed?.ok !== true || check.failure !== null) return new ProviderCheckFailed("REFUSED");
    const provider = kind.connect({ ...account, settings: parsed.settings });
    const refusal = await unlessProviderFails(
      () => provider.check(),
      (error) => {
        this.needs.logger.info(
          { err: error, provider: kind.id, accountId: account.id },
          "a provider rejected its settings",
        );
        return new ProviderCheckFailed(refusalOf(error));
      },
    );
    return refusal instanceof ProviderCheckFailed ? refusal : { typed: account.settings, provider };
  }
}

function refusalOf(error: ProviderError): "CREDENTIALS_REFUSED" | "REFUSED" | "UNAVAILABLE" {
  if (error instanceof ProviderMisconfiguredError) return "CREDENTIALS_REFUSED";
  return error instanceof ProviderUnavailableError ? "UNAVAILABLE" : "REFUSED";
}
