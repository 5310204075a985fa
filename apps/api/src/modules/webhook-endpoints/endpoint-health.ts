import type { MerchantScope } from "../../access/scopes";
import type { Core } from "../../core";
import type { WebhookEndpointRepository } from "./webhook-endpoint.repository";

/** As long as one event is tried. */
const GIVE_UP_AFTER_MS = 72 * 3_600_000;

interface EndpointHealthNeeds extends Pick<Core, "clock" | "systemAccess" | "timeline"> {
  readonly webhookEndpoints: WebhookEndpointRepository;
}

/** Switches endpoints off at which nothing has worked for days. By time, not by number: a burst of failures says little. */
export class EndpointHealth {
  constructor(private readonly needs: EndpointHealthNeeds) {}

  async worked(scope: MerchantScope, id: string): Promise<void> {
    const endpoint = await this.needs.webhookEndpoints.find(scope, id);
    if (endpoint === null || endpoint.failingSince === null) return;
    await this.needs.webhookEndpoints.change(scope, id, { failingSince: null });
  }

  /** `isGone`: the receiver says that nothing is wanted there any more. */
  async failed(scope: MerchantScope, id: string, isGone: boolean): Promise<void> {
    const endpoint = await this.needs.webhookEndpoints.find(scope, id, { forUpdate: true });
    if (endpoint?.status !== "ON") return;
    const now = this.needs.clock.now();
    const failingSince = endpoint.failingSince ?? now.toISOString();
    const isOver = isGone || now.getTime() - Date.parse(failingSince) >= GIVE_UP_AFTER_MS;
    if (!isOver && endpoint.failingSince !== null) return;
    const change = isOver
      ? ({ status: "FAILED", refusedAt: isGone ? now.toISOString() : null, revision: endpoint.revision + 1 } as const)
      : {};
    await this.needs.webhookEndpoints.change(scope, id, { failingSince, ...change });
    if (!isOver) return;
    await this.needs.timeline.record(await this.needs.systemAccess.actor(scope), {
      kind: "WEBHOOK_CHANGED",
      data: { webhookEndpoint: endpoint.name, change: "SWITCHED_OFF" },
    });
  }
}
