import type { Core } from "../../core";
import type { PaymentProviderKind } from "../../integrations/payment-providers/payment-provider";
import { SandboxCheckoutRepository } from "../../integrations/payment-providers/sandbox/sandbox-checkout.repository";
import { registerSandboxPay } from "../../integrations/payment-providers/sandbox/sandbox-pay.routes";
import { SandboxProvider } from "../../integrations/payment-providers/sandbox/sandbox-provider";
import { SandboxWebhooks } from "../../integrations/payment-providers/sandbox/sandbox-webhooks";
import type { ServerModule } from "../../server-module";
import { AccountSecrets } from "./account-secrets";
import { PaymentProviders } from "./payment-providers";
import { ProviderAccountAdminResolver } from "./provider-account.admin.resolver";
import { ProviderAccountPresenter } from "./provider-account.presenter";
import { ProviderAccountRepository } from "./provider-account.repository";
import { ProviderAccountService } from "./provider-account.service";

export type PaymentAccountsServices = ReturnType<typeof createPaymentAccountsModule>["services"];

interface PaymentAccountsModuleNeeds {
  readonly providerKinds: readonly PaymentProviderKind[];
}

/** The merchants' accounts with payment providers, and the sandbox for those who have none. */
export function createPaymentAccountsModule(core: Core, { providerKinds }: PaymentAccountsModuleNeeds) {
  const { database, environment } = core;
  const sandboxCheckoutRepository = new SandboxCheckoutRepository(database);
  const sandboxWebhooks = new SandboxWebhooks({ ...core, sandboxCheckoutRepository });
  const sandbox = new SandboxProvider({ ...core, sandboxCheckoutRepository, sandboxWebhooks });
  const providerAccountRepository = new ProviderAccountRepository(database);
  const accountSecrets = new AccountSecrets(environment);
  const accounts = { ...core, providerAccountRepository, accountSecrets };
  const paymentProviders = new PaymentProviders({ ...accounts, providerKinds, sandbox });
  const providerAccounts = new ProviderAccountService({ ...accounts, paymentProviders });
  const providerAccountPresenter = new ProviderAccountPresenter(accounts);
  return {
    services: {
      sandbox,
      sandboxWebhooks,
      providerAccountRepository,
      accountSecrets,
      paymentProviders,
      providerAccounts,
    },
    adminResolvers: [
      new ProviderAccountAdminResolver({ providerAccounts, paymentProviders, providerAccountPresenter }),
    ],
    routes: [
      (app) => {
        registerSandboxPay(app, sandbox);
      },
    ],
    jobs: [{ name: "sandbox webhooks", everyMs: 30_000, run: () => sandboxWebhooks.deliverDue() }],
  } satisfies ServerModule;
}
