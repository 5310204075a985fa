import { Badge, type Tone } from "@kundenportal/ui/badge";
import { type FragmentType, readFragment } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import type { PaymentStatus } from "../gql/graphql";
import { useText } from "../lib/use-text";

const PaymentStatusBadgeFragment = graphql(`
  fragment PaymentStatusBadge_payment on Payment {
    id
    status
  }
`);

const TONES = {
  OPEN: "neutral",
  PROCESSING: "info",
  CAPTURED: "success",
  PARTIALLY_CAPTURED: "warning",
  FAILED: "danger",
  CANCELED: "neutral",
  EXPIRED: "neutral",
  UNKNOWN: "warning",
  PARKED: "danger",
} as const satisfies Record<PaymentStatus, Tone>;

interface PaymentStatusBadgeProps {
  readonly payment: FragmentType<typeof PaymentStatusBadgeFragment>;
}

/** The state of an attempt to pay. */
export function PaymentStatusBadge(props: PaymentStatusBadgeProps) {
  const t = useText();
  const { status } = readFragment(PaymentStatusBadgeFragment, props.payment);
  return (
    <Badge tone={TONES[status]} hasDot>
      {t(`paymentStatus.${status}`)}
    </Badge>
  );
}
