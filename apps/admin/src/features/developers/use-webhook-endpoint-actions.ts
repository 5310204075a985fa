import { useMutation } from "@apollo/client/react";
import { useFailureToast } from "@kundenportal/app-core/use-failure-toast";
import { useToast } from "@kundenportal/ui/toast";
import { graphql } from "../../gql/gql";
import type { WebhookEndpoint_EndpointFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { useUpdateWebhookEndpoint } from "./use-update-webhook-endpoint";

const SendTestWebhookMutation = graphql(`
  mutation SendTestWebhook($id: ID!, $idempotencyKey: String) {
    sendTestWebhook(id: $id, idempotencyKey: $idempotencyKey) {
      __typename
    }
  }
`);

interface WebhookEndpointActions {
  readonly sendTest: () => Promise<void>;
  readonly switchTo: (isOn: boolean) => Promise<void>;
  readonly isPending: boolean;
}

/** What takes one press; a toast says how it went. */
export function useWebhookEndpointActions(
  endpoint: Pick<WebhookEndpoint_EndpointFragment, "id" | "revision">,
): WebhookEndpointActions {
  const t = useText();
  const showToast = useToast();
  const tellFailure = useFailureToast();
  const update = useUpdateWebhookEndpoint();
  const [sendTestWebhook, { loading }] = useMutation(SendTestWebhookMutation, {
    refetchQueries: ["WebhookDeliveries"],
  });

  return {
    isPending: loading,
    sendTest: async () => {
      const { data, error } = await sendTestWebhook({ variables: { id: endpoint.id } });
      if (data === undefined) tellFailure(error);
      else if (data.sendTestWebhook.__typename === "WebhookEndpointSuccess") {
        showToast({ tone: "success", title: t("webhookEndpoints.testSent") });
      } else showToast({ tone: "danger", title: t("failure.notFound.title") });
    },
    switchTo: async (isOn) => {
      const failure = await update(endpoint, { on: isOn });
      if (failure === undefined) {
        showToast({ tone: "success", title: t(isOn ? "webhookEndpoints.isOn" : "webhookEndpoints.isOff") });
      } else if ("error" in failure) tellFailure(failure.error);
      // The next poll shows what it has become.
      else showToast({ tone: "danger", title: t("failure.conflict.title") });
    },
  };
}
