import type { Environment } from "../../config/environment";
import { ProviderMisconfiguredError } from "../../integrations/payment-providers/payment-provider";
import { TextSealer, UnreadableSealError } from "../../shared/sealed-text";
import type { StoredAccount } from "./stored-account";

/** Which account a secret belongs to; sealing and opening need no access to the merchant's data. */
interface AccountPlace {
  readonly scope: { readonly merchantId: string };
  readonly id: string;
}

/** What a merchant entered, by field name. */
export type TypedSettings = Readonly<Record<string, string>>;

/** Seals and opens the secrets of accounts. Bound to merchant and account: a copied blob opens nowhere else. */
export class AccountSecrets {
  private readonly sealer: TextSealer;

  constructor({ internalSecret, previousInternalSecrets }: Environment) {
    this.sealer = new TextSealer([internalSecret, ...previousInternalSecrets], "payment provider accounts");
  }

  sealSettings(account: AccountPlace, settings: TypedSettings): string {
    return this.sealer.seal(JSON.stringify(settings), placeOf(account, "settings"));
  }

  sealWebhookSecret(account: AccountPlace, secret: string): string {
    return this.sealer.seal(secret, placeOf(account, "webhook secret"));
  }

  /** Errors: throws ProviderMisconfiguredError when they were sealed with a secret that no longer exists. */
  openSettings(account: AccountPlace & Pick<StoredAccount, "settings">): TypedSettings {
    // Sealed by us from a typed record, and authenticated.
    return JSON.parse(this.open(account.settings, placeOf(account, "settings"))) as TypedSettings;
  }

  /** Errors: throws ProviderMisconfiguredError when it was sealed with a secret that no longer exists. */
  openWebhookSecret(account: AccountPlace & Pick<StoredAccount, "webhookSecret">): string {
    return this.open(account.webhookSecret, placeOf(account, "webhook secret"));
  }

  private open(sealed: string, place: string): string {
    try {
      return this.sealer.open(sealed, place);
    } catch (error) {
      if (!(error instanceof UnreadableSealError)) throw error;
      throw new ProviderMisconfiguredError("The stored credentials can't be read: they must be entered again.", {
        cause: error,
      });
    }
  }
}

function placeOf({ scope, id }: AccountPlace, what: string): string {
  return `${scope.merchantId} ${id} ${what}`;
}
