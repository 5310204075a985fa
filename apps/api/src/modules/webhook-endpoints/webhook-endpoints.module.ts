import type { Core } from "../../core";
import { OutsideAddresses } from "../../integrations/outgoing/outside-address";
import type { ServerModule } from "../../server-module";
import { EndpointHealth } from "./endpoint-health";
import { PlanDeliveries } from "./plan-deliveries";
import { SEND_WEBHOOK, SendWebhook } from "./send-webhook";
import { WebhookDeliveryAdminResolver } from "./webhook-delivery.admin.resolver";
import { WebhookDeliveryRepository } from "./webhook-delivery.repository";
import { WebhookEndpointAdminResolver } from "./webhook-endpoint.admin.resolver";
import { WebhookEndpointRepository } from "./webhook-endpoint.repository";
import { WebhookEndpointService } from "./webhook-endpoint.service";
import { WebhookSecrets } from "./webhook-secrets";

/** How soon what happened is on its way. */
const PLAN_MS = 1_000;
const KEEP_LOG_MS = 30 * 86_400_000;

/** Sends events to addresses of the merchant's. */
export function createWebhookEndpointsModule(core: Core) {
  const { database, environment, systemAccess, outbox, clock } = core;
  const webhookEndpoints = new WebhookEndpointRepository(database, systemAccess);
  const webhookDeliveries = new WebhookDeliveryRepository(database);
  const needs = {
    ...core,
    webhookEndpoints,
    webhookDeliveries,
    webhookSecrets: new WebhookSecrets(environment),
    outsideAddresses: new OutsideAddresses(environment.webhookNetworks),
  };
  const endpointHealth = new EndpointHealth(needs);
  outbox.handle(SEND_WEBHOOK, new SendWebhook({ ...needs, endpointHealth }));
  const planDeliveries = new PlanDeliveries(needs);
  const webhooks = new WebhookEndpointService({ ...needs, planDeliveries });
  const purge = (): Promise<void> =>
    database.transaction(() => webhookDeliveries.purge(new Date(clock.now().getTime() - KEEP_LOG_MS).toISOString()));
  return {
    services: { planDeliveries },
    adminResolvers: [new WebhookEndpointAdminResolver(webhooks), new WebhookDeliveryAdminResolver(webhooks)],
    jobs: [
      { name: "plan webhooks", everyMs: PLAN_MS, isTracedInParts: true, run: () => planDeliveries.run() },
      { name: "purge webhook log", everyMs: 3_600_000, run: purge },
    ],
  } satisfies ServerModule;
}
