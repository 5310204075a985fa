import type { Core } from "../../core";
import type { Locale } from "@kundenportal/domain/locale";
import {
  type PaymentProviderKind,
  ProviderMisconfiguredError,
} from "../../integrations/payment-providers/payment-provider";
import type { AccountSecrets, TypedSettings } from "./account-secrets";
import {
  AdminPaymentProvider,
  PaymentProviderAccount,
  PaymentProviderField,
  ProviderSetting,
} from "./provider-account.admin.types";
import type { StoredAccount } from "./stored-account";

export function presentProvider(kind: PaymentProviderKind, locale: Locale): AdminPaymentProvider {
  const { id, name, fields, webhookHelp } = kind;
  return Object.assign(new AdminPaymentProvider(), {
    id,
    name,
    fields: fields.map(({ label, help, secret, required, choices, name: fieldName }) =>
      Object.assign(new PaymentProviderField(), {
        name: fieldName,
        label: label[locale],
        help: help?.[locale] ?? null,
        secret,
        required,
        choices,
      }),
    ),
    webhookHelp: webhookHelp[locale],
  });
}

interface ProviderAccountPresenterNeeds extends Pick<Core, "environment"> {
  readonly accountSecrets: AccountSecrets;
}

/** Unseals what may be shown: everything except secrets, and the webhook address. */
export class ProviderAccountPresenter {
  constructor(private readonly needs: ProviderAccountPresenterNeeds) {}

  /** `kind` null: this installation no longer has the provider. */
  present(account: StoredAccount, kind: PaymentProviderKind | null, locale: Locale): PaymentProviderAccount {
    const opened = this.open(account);
    return Object.assign(new PaymentProviderAccount(), {
      id: account.id,
      provider: account.provider,
      providerName: kind?.name ?? account.provider,
      label: account.label,
      live: account.live,
      currencies: account.currencies,
      preferred: account.preferred && account.disconnectedAt === null,
      checkedAt: account.checkedAt,
      disconnectedAt: account.disconnectedAt,
      readable: opened !== null,
      settings: presentSettings(kind, opened?.settings ?? {}),
      webhookUrl: opened?.webhookUrl ?? null,
      webhookHelp: kind?.webhookHelp[locale] ?? "",
      revision: account.revision,
      createdAt: account.createdAt,
    });
  }

  private open(account: StoredAccount): { readonly settings: TypedSettings; readonly webhookUrl: string } | null {
    try {
      const secret = this.needs.accountSecrets.openWebhookSecret(account);
      return {
        settings: this.needs.accountSecrets.openSettings(account),
        webhookUrl: `${this.needs.environment.portalUrl}/webhooks/${account.provider}/${account.id}/${secret}`,
      };
    } catch (error) {
      if (error instanceof ProviderMisconfiguredError) return null;
      throw error;
    }
  }
}

function presentSettings(kind: PaymentProviderKind | null, stored: TypedSettings): readonly ProviderSetting[] {
  return (kind?.fields ?? []).map(({ name, secret }) => {
    const value = stored[name] ?? null;
    return Object.assign(new ProviderSetting(), { name, value: secret ? null : value, isSet: value !== null });
  });
}
