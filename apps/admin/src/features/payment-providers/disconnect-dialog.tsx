import { useMutation } from "@apollo/client/react";
import { RequestFailureBanner } from "@kundenportal/app-core/request-failure-banner";
import { ConfirmDialog } from "@kundenportal/ui/confirm-dialog";
import { useToast } from "@kundenportal/ui/toast";
import { graphql } from "../../gql/gql";
import type { ProviderAccount_AccountFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";

const DisconnectPaymentProviderAccountMutation = graphql(`
  mutation DisconnectPaymentProviderAccount($id: ID!, $idempotencyKey: String) {
    disconnectPaymentProviderAccount(id: $id, idempotencyKey: $idempotencyKey) {
      ... on PaymentProviderAccountSuccess {
        account {
          id
          ...ProviderAccount_account
        }
      }
      ... on NotFound {
        code
      }
    }
  }
`);

interface DisconnectDialogProps {
  readonly account: Pick<ProviderAccount_AccountFragment, "id" | "label" | "preferred" | "live">;
  readonly onClose: () => void;
}

/** Asks for confirmation before an account stops receiving new payments. */
export function DisconnectDialog({ account, onClose }: DisconnectDialogProps) {
  const t = useText();
  const showToast = useToast();
  const [disconnect, { loading, error }] = useMutation(DisconnectPaymentProviderAccountMutation, {
    refetchQueries: ["PaymentProviders"],
    awaitRefetchQueries: true,
  });

  async function handleConfirm(): Promise<void> {
    const { data } = await disconnect({ variables: { id: account.id } });
    const result = data?.disconnectPaymentProviderAccount;
    if (result === undefined) return;
    const isDone = result.__typename === "PaymentProviderAccountSuccess";
    showToast(
      isDone
        ? { tone: "success", title: t("providers.disconnectDone", { name: account.label }) }
        : { tone: "danger", title: t("failure.notFound.title") },
    );
    onClose();
  }

  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      onConfirm={() => void handleConfirm()}
      title={t("providers.disconnectQuestion", { name: account.label })}
      description={t(account.preferred && account.live ? "providers.disconnectLiveText" : "providers.disconnectText")}
      confirmLabel={t("providers.disconnect")}
      isDangerous
      isPending={loading}
    >
      <RequestFailureBanner error={error} />
    </ConfirmDialog>
  );
}
