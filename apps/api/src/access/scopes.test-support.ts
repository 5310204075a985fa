import { newId } from "../shared/ids";
import { type ClientScope, grantClientScope, grantMerchantScope, type MerchantScope } from "./scopes";

/** What a customer of the merchant could see, without anybody opening a link. */
export function scopeOfClient({ merchantId }: MerchantScope, clientId: string): ClientScope {
  return grantClientScope(merchantId, clientId);
}

/** The scope of a merchant who is in no database. */
export function scopeOfNobody(): MerchantScope {
  return grantMerchantScope(newId());
}
