declare const scope: unique symbol;

/** Proof that somebody may look at one merchant's data. Queries demand it, so that forgetting the filter does not compile. */
export interface MerchantScope {
  readonly merchantId: string;
  readonly [scope]: "merchant";
}

/** Proof that somebody may look at one client of a merchant. */
export interface ClientScope extends MerchantScope {
  readonly clientId: string;
}

interface BareScope {
  readonly merchantId: string;
  readonly clientId?: string;
}

/**
 * Makes a scope from an id. Only for code that has just proved who is asking (sign-in, session, link, verified webhook)
 * and for the system's own work (jobs, demo data); never with an id that came in as an argument.
 */
export function grantMerchantScope(merchantId: string): MerchantScope {
  const granted: BareScope = { merchantId };
  return granted as MerchantScope;
}

export function grantClientScope(merchantId: string, clientId: string): ClientScope {
  const granted: BareScope = { merchantId, clientId };
  return granted as ClientScope;
}
