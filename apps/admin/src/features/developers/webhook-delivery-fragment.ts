import { graphql } from "../../gql/gql";

/** One event for one endpoint, without what the receiver answered. */
export const WebhookDeliveryFragment = graphql(`
  fragment WebhookDelivery_delivery on WebhookDelivery {
    id
    eventId
    status
    createdAt
    event {
      id
      kind
      client {
        id
        name
      }
      document {
        id
        type
        number
      }
    }
    tries {
      startedAt
      durationMs
      statusCode
      problem
    }
  }
`);
