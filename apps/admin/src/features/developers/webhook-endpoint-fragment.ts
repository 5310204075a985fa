import { graphql } from "../../gql/gql";

/** All there is to know about an address to which events are sent, except for its secret. */
export const WebhookEndpointFragment = graphql(`
  fragment WebhookEndpoint_endpoint on WebhookEndpoint {
    id
    name
    url
    kinds
    status
    stoppedBecause
    failingSince
    previousSecretUntil
    createdAt
    revision
  }
`);

export const WebhookEndpointsQuery = graphql(`
  query WebhookEndpoints {
    webhookEndpoints {
      id
      ...WebhookEndpoint_endpoint
    }
  }
`);
