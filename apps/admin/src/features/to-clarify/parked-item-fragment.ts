import { graphql } from "../../gql/gql";

export const ParkedItemFragment = graphql(`
  fragment ParkedItem_item on ParkedItem {
    id
    kind
    status
    problem
    provider
    providerRef
    reference
    movement
    amount {
      amount
      currency
    }
    method
    live
    movedAt
    allowedActions
    note
    createdAt
    resolvedAt
    client {
      id
      name
    }
    document {
      id
      type
      number
    }
    resolvedDocument {
      id
      type
      number
    }
    payment {
      id
      amount {
        amount
        currency
      }
    }
  }
`);
