import { Badge, type Tone } from "@kundenportal/ui/badge";
import type { ParkedItemStatus } from "../../gql/graphql";
import { useText } from "../../lib/use-text";

const TONES = {
  OPEN: "warning",
  REFUNDING: "info",
  BOOKED: "success",
  REFUNDED: "success",
  CLOSED: "neutral",
} as const satisfies Record<ParkedItemStatus, Tone>;

/** What became of parked money. */
export function ParkedItemBadge({ status }: { readonly status: ParkedItemStatus }) {
  const t = useText();
  return (
    <Badge tone={TONES[status]} hasDot>
      {t(`parkedStatus.${status}`)}
    </Badge>
  );
}
