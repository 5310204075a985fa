import { Webhook } from "standardwebhooks";
import type { MerchantScope } from "../../access/scopes";
import type { Core } from "../../core";
import type { OutsideAddresses } from "../../integrations/outgoing/outside-address";
import { sendToOutside } from "../../integrations/outgoing/send-to-outside";
import { GiveUpError, NobodyAnswersError, type OutboxFailure, type OutboxHandler } from "../../jobs/outbox";
import type { OutboxPayload } from "../../jobs/outbox-payload";
import { OperationalError } from "../../shared/errors";
import { newId } from "../../shared/ids";
import type { EndpointHealth } from "./endpoint-health";
import type { WebhookDelivery, WebhookEndpoint, WebhookTry } from "./webhook-endpoint";
import type { WebhookDeliveryRepository } from "./webhook-delivery.repository";
import type { WebhookEndpointRepository } from "./webhook-endpoint.repository";
import type { WebhookSecrets } from "./webhook-secrets";
import { writeBody } from "./write-body";

export const SEND_WEBHOOK = "SEND_WEBHOOK";

const LIMIT_MS = 15_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Three days in all, and up to a fifth more. */
const RETRY_DELAYS_MS = [
  ...[10_000, MINUTE_MS, 5 * MINUTE_MS, 30 * MINUTE_MS],
  ...[1, 3, 6, 12, 24, 26].map((hours) => hours * HOUR_MS),
];
const GONE = 410;

interface SendWebhookNeeds extends Pick<Core, "clock" | "database"> {
  readonly webhookEndpoints: WebhookEndpointRepository;
  readonly webhookDeliveries: WebhookDeliveryRepository;
  readonly webhookSecrets: WebhookSecrets;
  readonly outsideAddresses: OutsideAddresses;
  readonly endpointHealth: EndpointHealth;
}

type Tried = Omit<WebhookTry, "id" | "deliveryId">;

/** Sends one event to one endpoint, and notes each try. */
export class SendWebhook implements OutboxHandler {
  readonly retryDelaysMs = RETRY_DELAYS_MS;
  /** So many that a dozen receivers that never answer leave room for others. */
  readonly atOnce = 60;
  readonly atOncePerLane = 4;

  /** What came of tries that are not noted yet; the outbox notes what it performed here, and nobody else's. */
  private readonly tried = new Map<string, Tried>();
  private stopping = new AbortController();

  constructor(private readonly needs: SendWebhookNeeds) {}

  breakOff(): void {
    this.stopping.abort();
    this.stopping = new AbortController();
  }

  async perform(scope: MerchantScope, { deliveryId = "" }: OutboxPayload): Promise<void> {
    this.tried.delete(deliveryId);
    const delivery = await this.needs.webhookDeliveries.find(scope, deliveryId);
    const endpoint = delivery === null ? null : await this.needs.webhookEndpoints.find(scope, delivery.endpointId);
    if (delivery === null || endpoint === null) return;
    // A test tells whether it works before it is switched on.
    if (endpoint.status !== "ON" && delivery.eventId !== null) return;
    const started = { startedAt: this.needs.clock.now().toISOString(), atMs: performance.now() };
    const note = (outcome: Pick<Tried, "statusCode" | "answer" | "problem">): void => {
      const durationMs = Math.round(performance.now() - started.atMs);
      this.tried.set(deliveryId, { startedAt: started.startedAt, durationMs, ...outcome });
    };
    const { status, text } = await this.send(scope, endpoint, delivery).catch((error: unknown) => {
      if (!(error instanceof OperationalError)) throw error;
      note({ statusCode: null, answer: null, problem: error.message });
      throw new NobodyAnswersError(error.message, "LANE", { cause: error });
    });
    note({ statusCode: status, answer: text, problem: null });
    if (status >= 200 && status < 300) return;
    const message = `The receiver answered ${String(status)}.`;
    throw status === GONE ? new GiveUpError(message) : new OperationalError(message);
  }

  async recordDone(scope: MerchantScope, { deliveryId = "" }: OutboxPayload): Promise<void> {
    const delivery = await this.needs.webhookDeliveries.find(scope, deliveryId);
    if (delivery === null) return;
    const tried = await this.noteTry(scope, delivery);
    const status = tried === null ? "FAILED" : "DELIVERED";
    await this.needs.webhookDeliveries.change(scope, deliveryId, { status, tries: countOf(delivery, tried) });
    if (tried !== null) await this.needs.endpointHealth.worked(scope, delivery.endpointId);
  }

  async recordFailure(
    scope: MerchantScope,
    { deliveryId = "" }: OutboxPayload,
    { parked }: OutboxFailure,
  ): Promise<void> {
    const delivery = await this.needs.webhookDeliveries.find(scope, deliveryId);
    if (delivery === null) return;
    const tried = await this.noteTry(scope, delivery);
    const isTest = delivery.eventId === null;
    await this.needs.webhookDeliveries.change(scope, deliveryId, {
      status: parked ? "FAILED" : "PENDING",
      tries: countOf(delivery, tried),
    });
    if (!isTest) await this.needs.endpointHealth.failed(scope, delivery.endpointId, tried?.statusCode === GONE);
  }

  private async send(scope: MerchantScope, endpoint: WebhookEndpoint, delivery: WebhookDelivery) {
    const now = this.needs.clock.now();
    const event =
      delivery.eventId === null ? null : await this.needs.webhookDeliveries.findEvent(scope, delivery.eventId);
    // The same in all tries and replays of an event: receivers know by it what they have had.
    const id = delivery.eventId ?? delivery.id;
    const body = writeBody(event, delivery);
    const place = { merchantId: scope.merchantId, id: endpoint.id };
    const secrets = this.needs.webhookSecrets.open(place, endpoint, now.toISOString());
    const headers = {
      "content-type": "application/json",
      "user-agent": "Kundenportal",
      "webhook-id": id,
      "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
      "webhook-signature": secrets.map((secret) => new Webhook(secret).sign(id, now, body)).join(" "),
    };
    const { signal } = this.stopping;
    return sendToOutside(this.needs.outsideAddresses, { url: endpoint.url, headers, body, limitMs: LIMIT_MS, signal });
  }

  /** Null: nothing was sent, because the endpoint is switched off. */
  private async noteTry(scope: MerchantScope, { id }: WebhookDelivery): Promise<Tried | null> {
    const tried = this.tried.get(id) ?? null;
    if (tried === null) return null;
    await this.needs.webhookDeliveries.insertTry(scope, { id: newId(), deliveryId: id, ...tried });
    this.needs.database.afterCommit(() => this.tried.delete(id));
    return tried;
  }
}

function countOf({ tries }: WebhookDelivery, tried: Tried | null): number {
  return tried === null ? tries : tries + 1;
}
