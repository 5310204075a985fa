import type { TimelineKind } from "../audit/timeline-kinds";

export const WebhookEndpointStatus = { ON: "ON", OFF: "OFF", FAILED: "FAILED" } as const;
export type WebhookEndpointStatus = (typeof WebhookEndpointStatus)[keyof typeof WebhookEndpointStatus];

/** Why nothing is sent. */
export const WebhookStopReason = { STAFF: "STAFF", FAILING: "FAILING", GONE: "GONE" } as const;
export type WebhookStopReason = (typeof WebhookStopReason)[keyof typeof WebhookStopReason];

export const WebhookDeliveryStatus = { PENDING: "PENDING", DELIVERED: "DELIVERED", FAILED: "FAILED" } as const;
export type WebhookDeliveryStatus = (typeof WebhookDeliveryStatus)[keyof typeof WebhookDeliveryStatus];

export interface WebhookEndpoint {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** Null: all, also those added later. */
  readonly kinds: readonly TimelineKind[] | null;
  /** Sealed. */
  readonly secret: string;
  readonly previousSecret: string | null;
  readonly previousSecretUntil: string | null;
  readonly status: WebhookEndpointStatus;
  readonly position: number;
  readonly failingSince: string | null;
  /** When the receiver answered that nothing is wanted there any more; null: it did not. */
  readonly refusedAt: string | null;
  readonly createdAt: string;
  readonly revision: number;
}

export interface WebhookDelivery {
  readonly id: string;
  readonly endpointId: string;
  /** Null: a test. */
  readonly eventId: string | null;
  readonly status: WebhookDeliveryStatus;
  readonly tries: number;
  readonly createdAt: string;
}

export interface WebhookTry {
  readonly id: string;
  readonly deliveryId: string;
  readonly startedAt: string;
  readonly durationMs: number;
  /** Null: no answer. */
  readonly statusCode: number | null;
  readonly answer: string | null;
  readonly problem: string | null;
}
