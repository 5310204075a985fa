import type { PaymentProvider } from "../../integrations/payment-providers/payment-provider";
import { UnexpectedError } from "../../shared/errors";

/** The providers of this installation. The first is the one that new payments go to. */
export class PaymentProviders {
  constructor(readonly all: readonly [PaymentProvider, ...PaymentProvider[]]) {}

  get preferred(): PaymentProvider {
    return this.all[0];
  }

  /** The currencies in which documents can be paid. */
  get payableCurrencies(): readonly string[] {
    return this.preferred.currencies;
  }

  /** Whether customers pay with play money. */
  get testMode(): boolean {
    return !this.preferred.live;
  }

  /** Null for a name that is none of them. */
  find(id: string): PaymentProvider | null {
    return this.all.find((provider) => provider.id === id) ?? null;
  }

  get(id: string): PaymentProvider {
    const provider = this.find(id);
    if (provider === null) throw new UnexpectedError(`There is no payment provider ${id}`);
    return provider;
  }
}
