import type { PaymentProvider } from "../../integrations/payment-providers/payment-provider";

/** The providers of this installation. The first is the one that new payments go to. */
export class PaymentProviders {
  constructor(private readonly providers: readonly [PaymentProvider, ...PaymentProvider[]]) {}

  get preferred(): PaymentProvider {
    return this.providers[0];
  }

  /** Null for a name that is none of them. */
  find(id: string): PaymentProvider | null {
    return this.providers.find((provider) => provider.id === id) ?? null;
  }

  get(id: string): PaymentProvider {
    const provider = this.find(id);
    if (provider === null) throw new Error(`There is no payment provider ${id}`);
    return provider;
  }
}
