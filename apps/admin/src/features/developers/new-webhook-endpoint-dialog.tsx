import { useMutation } from "@apollo/client/react";
import { FormDialog } from "@kundenportal/app-core/form-dialog";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { useNavigate } from "react-router";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { useCommonFailure } from "../../lib/use-common-failure";
import { WebhookEndpointFields } from "./webhook-endpoint-fields";
import { inputOf, valuesOf, webhookEndpointValues } from "./webhook-endpoint-values";
import { WebhookSecretDialog } from "./webhook-secret-dialog";

const CreateWebhookEndpointMutation = graphql(`
  mutation CreateWebhookEndpoint($input: WebhookEndpointInput!, $idempotencyKey: String) {
    createWebhookEndpoint(input: $input, idempotencyKey: $idempotencyKey) {
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

interface NewWebhookEndpointDialogProps {
  readonly onClose: () => void;
}

/** Adds a webhook, shows its secret, and leads to its page, where it can be tested. */
export function NewWebhookEndpointDialog({ onClose }: NewWebhookEndpointDialogProps) {
  const t = useText();
  const failureOf = useCommonFailure();
  const navigate = useNavigate();
  const [create, { data }] = useMutation(CreateWebhookEndpointMutation, {
    refetchQueries: ["WebhookEndpoints"],
    // The secret exists only in this dialog.
    fetchPolicy: "no-cache",
  });
  const made = data?.createWebhookEndpoint.__typename === "WebhookSecretSuccess" ? data.createWebhookEndpoint : null;

  const form = useSchemaForm({
    schema: webhookEndpointValues,
    defaultValues: valuesOf(null),
    send: async (values) => {
      const answer = await create({ variables: { input: inputOf(values) } });
      const result = answer.data?.createWebhookEndpoint;
      if (result?.__typename === "WebhookSecretSuccess") return undefined;
      if (result?.__typename === "AnswerForgotten") return { refusal: { text: t("webhookEndpoints.secretGone") } };
      return failureOf(result, answer.error);
    },
  });

  if (made !== null) {
    const { id } = made.webhookEndpoint;
    return (
      <WebhookSecretDialog
        title={t("webhookEndpoints.created")}
        secret={made.secret}
        onClose={() => {
          onClose();
          void navigate(`/settings/developers/webhooks/${id}`);
        }}
      />
    );
  }
  return (
    <FormDialog
      form={form}
      size="large"
      title={t("webhookEndpoints.new")}
      submitLabel={t("webhookEndpoints.create")}
      onClose={onClose}
    >
      <WebhookEndpointFields form={form} />
    </FormDialog>
  );
}
