import { Badge, type Tone } from "@kundenportal/ui/badge";
import { documentName } from "../../components/document-name";
import type { WebhookDelivery_DeliveryFragment, WebhookDeliveryStatus } from "../../gql/graphql";
import { type Text, useText } from "../../lib/use-text";

const TONES = { PENDING: "info", DELIVERED: "success", FAILED: "danger" } as const satisfies Record<
  WebhookDeliveryStatus,
  Tone
>;

export function WebhookDeliveryBadge({ status }: { readonly status: WebhookDeliveryStatus }) {
  const t = useText();
  return (
    <Badge tone={TONES[status]} hasDot>
      {t(`webhookDelivery.${status}`)}
    </Badge>
  );
}

/** What was sent. */
export function deliveryTitle(t: Text, { event }: Pick<WebhookDelivery_DeliveryFragment, "event">): string {
  return event === null ? t("webhookDelivery.test") : t(`timeline.${event.kind}`);
}

/** What the event is about; null: nothing in particular. */
export function deliverySubject(t: Text, { event }: Pick<WebhookDelivery_DeliveryFragment, "event">): string | null {
  if (event === null) return null;
  const parts = [event.document === null ? null : documentName(t, event.document), event.client?.name ?? null];
  return parts.filter((part) => part !== null).join(" · ");
}

type Tried = WebhookDelivery_DeliveryFragment["tries"][number];

/** What came of one try: “200 · 35 ms”, or why there was no answer. */
export function TryOutcome({ statusCode, durationMs, problem }: Omit<Tried, "startedAt">) {
  const t = useText();
  if (statusCode === null) return <span lang="en">{problem}</span>;
  return t("webhookDelivery.answered", { status: String(statusCode), ms: String(durationMs) });
}
