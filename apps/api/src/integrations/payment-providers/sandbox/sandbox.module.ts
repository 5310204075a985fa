import type { Core } from "../../../core";
import type { ServerModule } from "../../../server-module";
import { SandboxCheckoutRepository } from "./sandbox-checkout.repository";
import { registerSandboxPay } from "./sandbox-pay.routes";
import { SandboxProvider } from "./sandbox-provider";
import { SandboxWebhooks } from "./sandbox-webhooks";

/** The payment provider of merchants who have not connected one: part of this server, including pay page and webhooks. */
export function createSandboxModule(core: Core) {
  const sandboxCheckoutRepository = new SandboxCheckoutRepository(core.database);
  const sandboxWebhooks = new SandboxWebhooks({ ...core, sandboxCheckoutRepository });
  const sandbox = new SandboxProvider({ ...core, sandboxCheckoutRepository, sandboxWebhooks });
  return {
    services: { sandbox, sandboxWebhooks },
    routes: [
      (app) => {
        registerSandboxPay(app, sandbox);
      },
    ],
    jobs: [{ name: "sandbox webhooks", everyMs: 30_000, run: () => sandboxWebhooks.deliverDue() }],
  } satisfies ServerModule;
}
