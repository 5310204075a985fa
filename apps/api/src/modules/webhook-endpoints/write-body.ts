import type { NumberedEntry } from "../audit/timeline-row";
import { presentEvent } from "../events/event.presenter";
import type { WebhookDelivery } from "./webhook-endpoint";

/** What is sent for an event, the same every time: as `events` has it. Null: a test. */
export function writeBody(event: NumberedEntry | null, { id, createdAt }: WebhookDelivery): string {
  if (event === null) return JSON.stringify({ type: "TEST", timestamp: createdAt, data: { id } });
  const data = presentEvent(event);
  return JSON.stringify({
    type: event.kind,
    timestamp: event.createdAt,
    data: { __typename: data.constructor.name, ...Object.fromEntries(Object.entries(data)) },
  });
}
