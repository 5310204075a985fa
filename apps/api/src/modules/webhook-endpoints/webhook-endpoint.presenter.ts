import type { WebhookDelivery, WebhookEndpoint, WebhookStopReason, WebhookTry } from "./webhook-endpoint";
import {
  AdminWebhookDelivery,
  AdminWebhookEndpoint,
  AdminWebhookTry,
  WebhookEndpointSuccess,
  WebhookSecretSuccess,
} from "./webhook-endpoint.admin.types";
import type { WithSecret } from "./webhook-endpoint.service";

export function presentWebhookEndpoint(endpoint: WebhookEndpoint): AdminWebhookEndpoint {
  const { id, name, url, kinds, status, failingSince, previousSecretUntil, createdAt, revision } = endpoint;
  return Object.assign(new AdminWebhookEndpoint(), {
    id,
    name,
    url,
    kinds,
    status,
    failingSince,
    stoppedBecause: stopReasonOf(endpoint),
    previousSecretUntil,
    createdAt,
    revision,
  });
}

function stopReasonOf({ status, refusedAt }: WebhookEndpoint): WebhookStopReason | null {
  if (status === "ON") return null;
  if (status === "OFF") return "STAFF";
  return refusedAt === null ? "FAILING" : "GONE";
}

export function presentWebhookDelivery({ id, eventId, status, createdAt }: WebhookDelivery): AdminWebhookDelivery {
  return Object.assign(new AdminWebhookDelivery(), { id, eventId, status, createdAt });
}

export function presentWebhookTry(tried: WebhookTry): AdminWebhookTry {
  const { startedAt, durationMs, statusCode, answer, problem } = tried;
  return Object.assign(new AdminWebhookTry(), { startedAt, durationMs, statusCode, answer, problem });
}

export function presentSuccess(endpoint: WebhookEndpoint): WebhookEndpointSuccess {
  return Object.assign(new WebhookEndpointSuccess(), { webhookEndpoint: presentWebhookEndpoint(endpoint) });
}

export function presentSecret({ endpoint, secret }: WithSecret): WebhookSecretSuccess {
  return Object.assign(new WebhookSecretSuccess(), { webhookEndpoint: presentWebhookEndpoint(endpoint), secret });
}
