import type { MerchantScope } from "../../access/scopes";
import type { ProviderAccountEntity } from "./provider-account.entity";

/** A row; `settings` and `webhookSecret` are sealed. */
export interface StoredAccount extends Omit<ProviderAccountEntity, "merchantId" | "currencies"> {
  readonly scope: MerchantScope;
  readonly currencies: readonly string[];
}

/** What proves that a message is meant for an account; the secret is sealed. */
export type AddressedAccount = Pick<ProviderAccountEntity, "merchantId" | "id" | "webhookSecret">;
