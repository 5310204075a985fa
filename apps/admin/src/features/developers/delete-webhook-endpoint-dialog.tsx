import { useMutation } from "@apollo/client/react";
import { RequestFailureBanner } from "@kundenportal/app-core/request-failure-banner";
import { ConfirmDialog } from "@kundenportal/ui/confirm-dialog";
import { useToast } from "@kundenportal/ui/toast";
import { useNavigate } from "react-router";
import { graphql } from "../../gql/gql";
import type { WebhookEndpoint_EndpointFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";

const DeleteWebhookEndpointMutation = graphql(`
  mutation DeleteWebhookEndpoint($id: ID!, $idempotencyKey: String) {
    deleteWebhookEndpoint(id: $id, idempotencyKey: $idempotencyKey) {
      __typename
    }
  }
`);

interface DeleteWebhookEndpointDialogProps {
  readonly endpoint: Pick<WebhookEndpoint_EndpointFragment, "id" | "name">;
  readonly onClose: () => void;
}

export function DeleteWebhookEndpointDialog({ endpoint, onClose }: DeleteWebhookEndpointDialogProps) {
  const t = useText();
  const showToast = useToast();
  const navigate = useNavigate();
  const [remove, { loading, error }] = useMutation(DeleteWebhookEndpointMutation);

  async function handleConfirm(): Promise<void> {
    const { data } = await remove({ variables: { id: endpoint.id } });
    // Deleted by somebody else: that, too, is what was wanted.
    if (data === undefined) return;
    showToast({ tone: "success", title: t("webhookEndpoints.deleted") });
    onClose();
    void navigate("/settings/developers");
  }

  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      onConfirm={() => void handleConfirm()}
      title={t("webhookEndpoints.deleteTitle", { name: endpoint.name })}
      description={t("webhookEndpoints.deleteText")}
      confirmLabel={t("webhookEndpoints.delete")}
      isDangerous
      isPending={loading}
    >
      <RequestFailureBanner error={error} />
    </ConfirmDialog>
  );
}
