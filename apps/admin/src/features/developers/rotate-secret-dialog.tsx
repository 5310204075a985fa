import { useMutation } from "@apollo/client/react";
import { FormDialog } from "@kundenportal/app-core/form-dialog";
import { z } from "@kundenportal/app-core/form-schema";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { Select } from "@kundenportal/ui/select";
import { graphql } from "../../gql/gql";
import type { WebhookEndpoint_EndpointFragment } from "../../gql/graphql";
import { useCommonFailure } from "../../lib/use-common-failure";
import { useText } from "../../lib/use-text";
import { WebhookSecretDialog } from "./webhook-secret-dialog";

const RotateWebhookSecretMutation = graphql(`
  mutation RotateWebhookSecret($id: ID!, $keepOldHours: Int!, $idempotencyKey: String) {
    rotateWebhookSecret(id: $id, keepOldHours: $keepOldHours, idempotencyKey: $idempotencyKey) {
      ... on WebhookSecretSuccess {
        secret
        webhookEndpoint {
          id
          ...WebhookEndpoint_endpoint
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
        }
      }
    }
  }
`);

/** As long as the secret before it may count; the first two are for a program that is changed at once. */
const HOURS = ["0", "1", "24", "72", "168"] as const;

const rotateValues = z.object({ keepOldHours: z.enum(HOURS) });

interface RotateSecretDialogProps {
  readonly endpoint: Pick<WebhookEndpoint_EndpointFragment, "id" | "name">;
  readonly onClose: () => void;
}

/** Makes a new secret, and shows it once. */
export function RotateSecretDialog({ endpoint, onClose }: RotateSecretDialogProps) {
  const t = useText();
  const failureOf = useCommonFailure();
  const [rotate, { data }] = useMutation(RotateWebhookSecretMutation, {
    refetchQueries: ["WebhookEndpoints"],
    // The secret exists only in this dialog.
    fetchPolicy: "no-cache",
  });
  const form = useSchemaForm({
    schema: rotateValues,
    defaultValues: { keepOldHours: "24" },
    send: async ({ keepOldHours }) => {
      const answer = await rotate({ variables: { id: endpoint.id, keepOldHours: Number(keepOldHours) } });
      const result = answer.data?.rotateWebhookSecret;
      if (result?.__typename === "WebhookSecretSuccess") return undefined;
      if (result?.__typename === "AnswerForgotten") return { refusal: { text: t("webhookEndpoints.rotationGone") } };
      return failureOf(result, answer.error);
    },
  });

  if (data?.rotateWebhookSecret.__typename === "WebhookSecretSuccess") {
    const { secret } = data.rotateWebhookSecret;
    return <WebhookSecretDialog title={t("webhookEndpoints.rotated")} secret={secret} onClose={onClose} />;
  }
  return (
    <FormDialog
      form={form}
      title={t("webhookEndpoints.rotateTitle", { name: endpoint.name })}
      description={t("webhookEndpoints.rotateText")}
      submitLabel={t("webhookEndpoints.rotate")}
      onClose={onClose}
    >
      <Select
        label={t("webhookEndpoints.keepOld")}
        options={HOURS.map((value) => ({ value, label: t("webhookEndpoints.keepOldHours", { hours: Number(value) }) }))}
        {...form.field("keepOldHours")}
      />
    </FormDialog>
  );
}
