import { PageInfo } from "../../../graphql/page-info.types";
import type { Page } from "../../../graphql/pagination";
import { WebhookEvent, WebhookEventConnection, WebhookEventEdge } from "./webhook-event.admin.types";
import type { WebhookEvent as WebhookEventRow } from "./webhook-event.repository";
import { canReplay } from "./webhook-event.service";

export function presentWebhookEvent(event: WebhookEventRow): WebhookEvent {
  return Object.assign(new WebhookEvent(), {
    paymentId: event.paymentId,
    id: event.id,
    provider: event.provider,
    accountId: event.providerAccountId,
    outcome: event.outcome,
    reason: event.reason,
    providerRef: event.providerRef,
    deliveries: event.deliveries,
    canReplay: canReplay(event),
    receivedAt: event.receivedAt,
    lastReceivedAt: event.lastReceivedAt,
  });
}

export function presentWebhookEventPage({ edges, pageInfo }: Page<WebhookEventRow>): WebhookEventConnection {
  return Object.assign(new WebhookEventConnection(), {
    edges: edges.map(({ cursor, node }) =>
      Object.assign(new WebhookEventEdge(), { cursor, node: presentWebhookEvent(node) }),
    ),
    pageInfo: Object.assign(new PageInfo(), pageInfo),
  });
}
