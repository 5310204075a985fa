import { useMutation } from "@apollo/client/react";
import type { FormFailure } from "@kundenportal/app-core/use-schema-form";
import { graphql } from "../../gql/gql";
import type { WebhookEndpoint_EndpointFragment, WebhookEndpointInput } from "../../gql/graphql";
import { useCommonFailure } from "../../lib/use-common-failure";

const UpdateWebhookEndpointMutation = graphql(`
  mutation UpdateWebhookEndpoint($id: ID!, $revision: Int!, $input: WebhookEndpointInput!, $idempotencyKey: String) {
    updateWebhookEndpoint(id: $id, revision: $revision, input: $input, idempotencyKey: $idempotencyKey) {
      ... on WebhookEndpointSuccess {
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

/** Changes what the input names; undefined when that worked. */
export function useUpdateWebhookEndpoint(): (
  endpoint: Pick<WebhookEndpoint_EndpointFragment, "id" | "revision">,
  input: WebhookEndpointInput,
) => Promise<FormFailure | undefined> {
  const failureOf = useCommonFailure();
  const [update] = useMutation(UpdateWebhookEndpointMutation);
  return async ({ id, revision }, input) => {
    const { data, error } = await update({ variables: { id, revision, input } });
    const result = data?.updateWebhookEndpoint;
    if (result?.__typename === "WebhookEndpointSuccess") return undefined;
    return result?.__typename === "Conflict" ? { conflict: true } : failureOf(result, error);
  };
}
