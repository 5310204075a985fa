import { FormDialog } from "@kundenportal/app-core/form-dialog";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { useToast } from "@kundenportal/ui/toast";
import { useRef } from "react";
import { ConflictBanner } from "../../components/conflict-banner";
import type { WebhookEndpoint_EndpointFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { useUpdateWebhookEndpoint } from "./use-update-webhook-endpoint";
import { WebhookEndpointFields } from "./webhook-endpoint-fields";
import { inputOf, valuesOf, webhookEndpointValues } from "./webhook-endpoint-values";

interface EditWebhookEndpointDialogProps {
  readonly endpoint: WebhookEndpoint_EndpointFragment;
  /** Reloads it from the server; undefined when it does not answer. */
  readonly onReload: () => Promise<WebhookEndpoint_EndpointFragment | undefined>;
  readonly onClose: () => void;
}

/** Changes what a webhook is called, where it goes and what it sends. */
export function EditWebhookEndpointDialog({ endpoint, onReload, onClose }: EditWebhookEndpointDialogProps) {
  const t = useText();
  const showToast = useToast();
  const update = useUpdateWebhookEndpoint();
  // After a conflict, what was typed is saved over what is stored by then.
  const stored = useRef(endpoint);
  const form = useSchemaForm({
    schema: webhookEndpointValues,
    defaultValues: valuesOf(endpoint),
    send: async (values) => {
      const failure = await update(stored.current, inputOf(values));
      if (failure !== undefined) return failure;
      showToast({ tone: "success", title: t("common.saved") });
      onClose();
      return undefined;
    },
  });

  async function handleKeepMine(): Promise<void> {
    stored.current = (await onReload()) ?? stored.current;
    await form.submit();
  }

  return (
    <FormDialog
      form={form}
      size="large"
      title={t("webhookEndpoints.edit", { name: endpoint.name })}
      submitLabel={t("action.save")}
      onClose={onClose}
    >
      {form.hasConflict && (
        <ConflictBanner onKeepMine={() => void handleKeepMine()} onTakeTheirs={() => void onReload().then(onClose)} />
      )}
      <WebhookEndpointFields form={form} />
    </FormDialog>
  );
}
