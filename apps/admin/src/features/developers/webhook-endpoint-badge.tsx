import { Badge, type Tone } from "@kundenportal/ui/badge";
import type { WebhookEndpoint_EndpointFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";

type State = "ON" | "FAILING" | "OFF" | "FAILED";

const TONES = { ON: "success", FAILING: "warning", OFF: "neutral", FAILED: "danger" } as const satisfies Record<
  State,
  Tone
>;

interface WebhookEndpointBadgeProps {
  readonly endpoint: Pick<WebhookEndpoint_EndpointFragment, "status" | "failingSince">;
}

export function WebhookEndpointBadge({ endpoint: { status, failingSince } }: WebhookEndpointBadgeProps) {
  const t = useText();
  const state: State = status === "ON" && failingSince !== null ? "FAILING" : status;
  return (
    <Badge tone={TONES[state]} hasDot>
      {t(`webhookEndpoints.state.${state}`)}
    </Badge>
  );
}
