import { useMutation } from "@apollo/client/react";
import { useFailureToast } from "@kundenportal/app-core/use-failure-toast";
import { Button } from "@kundenportal/ui/button";
import { Menu } from "@kundenportal/ui/menu";
import { useToast } from "@kundenportal/ui/toast";
import { FlaskConical } from "lucide-react";
import { useState } from "react";
import { Cluster } from "../../components/form-grid";
import { graphql } from "../../gql/gql";
import type { PaymentRow_PaymentFragment, SandboxEvent } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { RefundDialog } from "./refund-dialog";

const PlaySandboxMutation = graphql(`
  mutation PlaySandbox($input: PlaySandboxInput!, $idempotencyKey: String) {
    playSandbox(input: $input, idempotencyKey: $idempotencyKey) {
      ... on PlaySandboxSuccess {
        payment {
          id
          ...PaymentRow_payment
        }
      }
      ... on NotFound {
        code
      }
      ... on SandboxNotPossible {
        code
      }
    }
  }
`);

/** What banks do first, then what networks do. */
const SANDBOX_EVENTS = [
  "FAIL_REFUND",
  "CHARGEBACK",
  "WIN_DISPUTE",
  "CHANGE_ORDER",
  "DUPLICATE_WEBHOOK",
  "LATE_WEBHOOK",
  "LOSE_NEXT_WEBHOOK",
] as const satisfies readonly SandboxEvent[];

const FIRST_OF_NETWORK: SandboxEvent = "DUPLICATE_WEBHOOK";

/** How long the server takes to send a webhook to itself, with time to spare. */
const WEBHOOK_MS = 1_000;

interface PaymentActionsProps {
  readonly payment: PaymentRow_PaymentFragment;
}

/** What staff can do with one attempt, according to the server; with play money also what only banks do. */
export function PaymentActions({ payment }: PaymentActionsProps) {
  const t = useText();
  const { canEdit } = useViewer();
  const [isRefunding, setIsRefunding] = useState(false);
  const canRefund = payment.allowedActions.includes("REFUND");
  const canPlay = payment.allowedActions.includes("PLAY_SANDBOX");
  if (!canEdit || !(canRefund || canPlay)) return null;
  return (
    <Cluster>
      {canRefund && (
        <Button size="small" onClick={() => setIsRefunding(true)}>
          {t("refund.open")}
        </Button>
      )}
      {canPlay && <SandboxMenu paymentId={payment.id} />}
      {isRefunding && (
        <RefundDialog
          payment={payment}
          proposed={payment.refundableAmount.amount}
          onClose={() => setIsRefunding(false)}
        />
      )}
    </Cluster>
  );
}

function SandboxMenu({ paymentId }: { readonly paymentId: string }) {
  const t = useText();
  const showToast = useToast();
  const tellFailure = useFailureToast();
  const [play, { loading, client }] = useMutation(PlaySandboxMutation);

  async function handlePlay(event: SandboxEvent): Promise<void> {
    const { data, error } = await play({ variables: { input: { paymentId, event } } });
    const result = data?.playSandbox;
    if (error !== undefined) {
      tellFailure(error);
    } else if (result?.__typename === "PlaySandboxSuccess") {
      showToast({ tone: "success", title: t(`sandboxEvent.${event}.done`) });
      window.setTimeout(() => void client.refetchQueries({ include: ["Document", "Timeline"] }), WEBHOOK_MS);
    } else {
      showToast({ tone: "info", title: t("sandboxEvent.cannotHappen") });
    }
  }

  return (
    <Menu
      label={t("sandboxEvent.menu")}
      trigger={
        <Button size="small" variant="quiet" icon={<FlaskConical aria-hidden />} isPending={loading}>
          {t("sandboxEvent.open")}
        </Button>
      }
      entries={SANDBOX_EVENTS.map((event) => ({
        id: event,
        label: t(`sandboxEvent.${event}`),
        onAction: () => void handlePlay(event),
        startsGroup: event === FIRST_OF_NETWORK,
      }))}
    />
  );
}
