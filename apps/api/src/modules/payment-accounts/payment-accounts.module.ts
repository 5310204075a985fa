import type { Core } from "../../core";
import type { PaymentProviderKind } from "../../integrations/payment-providers/payment-provider";
import type { ServerModule } from "../../server-module";
import { AccountSecrets } from "./account-secrets";
import { type EmbeddedProvider, PaymentProviders } from "./payment-providers";
import { ProviderAccountAdminResolver } from "./provider-account.admin.resolver";
import { ProviderAccountPresenter } from "./provider-account.presenter";
import { ProviderAccountRepository } from "./provider-account.repository";
import { ProviderAccountService } from "./provider-account.service";

export type PaymentAccountsServices = ReturnType<typeof createPaymentAccountsModule>["services"];

interface PaymentAccountsModuleNeeds {
  readonly providerKinds: readonly PaymentProviderKind[];
  readonly sandbox: EmbeddedProvider;
}

/** The merchants' accounts with payment providers, or the sandbox for those who have none. */
export function createPaymentAccountsModule(core: Core, { providerKinds, sandbox }: PaymentAccountsModuleNeeds) {
  const { database, environment } = core;
  const providerAccountRepository = new ProviderAccountRepository(database);
  const accountSecrets = new AccountSecrets(environment);
  const accounts = { ...core, providerAccountRepository, accountSecrets };
  const paymentProviders = new PaymentProviders({ ...accounts, providerKinds, sandbox });
  sandbox.openWhile((scope) => paymentProviders.acceptsPlayMoney(scope, { providerAccountId: null }));
  const providerAccounts = new ProviderAccountService({ ...accounts, paymentProviders });
  const providerAccountPresenter = new ProviderAccountPresenter(accounts);
  return {
    services: {
      providerAccountRepository,
      accountSecrets,
      paymentProviders,
      providerAccounts,
    },
    adminResolvers: [
      new ProviderAccountAdminResolver({ providerAccounts, paymentProviders, providerAccountPresenter }),
    ],
  } satisfies ServerModule;
}
