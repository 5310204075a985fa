import { Badge, type Tone } from "@kundenportal/ui/badge";
import type { MailStatus } from "../../gql/graphql";
import { useText } from "../../lib/use-text";

const TONES = { QUEUED: "info", SENT: "success", PARKED: "danger" } as const satisfies Record<MailStatus, Tone>;

export function MailStatusBadge({ status }: { readonly status: MailStatus }) {
  const t = useText();
  return (
    <Badge tone={TONES[status]} hasDot>
      {t(`mailStatus.${status}`)}
    </Badge>
  );
}
