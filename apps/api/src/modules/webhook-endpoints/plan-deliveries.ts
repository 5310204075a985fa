import type { MerchantScope } from "../../access/scopes";
import type { Core } from "../../core";
import { newId } from "../../shared/ids";
import { SEND_WEBHOOK } from "./send-webhook";
import type { WebhookDelivery, WebhookEndpoint } from "./webhook-endpoint";
import type { WebhookDeliveryRepository } from "./webhook-delivery.repository";
import type { WebhookEndpointRepository } from "./webhook-endpoint.repository";

const BATCH = 100;
/** What waits beyond that stays in the feed, where it takes no room. */
const MAX_PENDING = 1_000;

interface PlanDeliveriesNeeds extends Pick<Core, "clock" | "database" | "logger" | "outbox" | "timelineFeed"> {
  readonly webhookEndpoints: WebhookEndpointRepository;
  readonly webhookDeliveries: WebhookDeliveryRepository;
}

/** Turns what is new in the feed into deliveries. Each endpoint remembers how far that was done, in the same transaction. */
export class PlanDeliveries {
  constructor(private readonly needs: PlanDeliveriesNeeds) {}

  /** For all endpoints; several processes may do it at once. */
  async run(): Promise<void> {
    for (const { scope, id } of await this.needs.webhookEndpoints.listBehind()) {
      try {
        while (await this.planNext(scope, id));
      } catch (error) {
        // The others' events are on their way all the same; this one is looked at again.
        this.needs.logger.error({ err: error, webhookEndpointId: id }, "webhooks could not be planned");
      }
    }
  }

  /** In the running transaction. */
  async add(scope: MerchantScope, endpointId: string, eventIds: readonly (string | null)[]): Promise<void> {
    if (eventIds.length === 0) return;
    const createdAt = this.needs.clock.now().toISOString();
    const deliveries = eventIds.map((eventId): WebhookDelivery => ({
      id: newId(),
      endpointId,
      eventId,
      status: "PENDING",
      tries: 0,
      createdAt,
    }));
    await this.needs.webhookDeliveries.insert(scope, deliveries);
    const payloads = deliveries.map(({ id }) => ({ deliveryId: id }));
    await this.needs.outbox.enqueueAll(scope, SEND_WEBHOOK, payloads, `${SEND_WEBHOOK} ${endpointId}`);
  }

  /** False: nothing more for now. */
  private async planNext(scope: MerchantScope, id: string): Promise<boolean> {
    const { webhookEndpoints, webhookDeliveries, timelineFeed, database } = this.needs;
    const before = await webhookEndpoints.find(scope, id);
    if (before?.status !== "ON") return false;
    if ((await webhookDeliveries.countPending(scope, id)) >= MAX_PENDING) return false;
    const { entries, upTo, hasMore } = await timelineFeed.read(scope, filterOf(before), before.position, BATCH);
    await database.transaction(async () => {
      const endpoint = await webhookEndpoints.find(scope, id, { forUpdate: true });
      // Another process was faster, or staff changed something: the next round sees it.
      if (endpoint?.position !== before.position || endpoint.revision !== before.revision) return;
      await this.add(
        scope,
        id,
        entries.map((entry) => entry.id),
      );
      await webhookEndpoints.change(scope, id, { position: upTo });
    });
    return hasMore;
  }
}

function filterOf({ kinds }: WebhookEndpoint) {
  return { kinds, clientId: null, documentId: null, since: null, until: null };
}
