import { graphql } from "../../gql/gql";

/** Everything about a document that an answer or a payment changes; mutations select it, so that the page follows. */
export const DocumentStandingFragment = graphql(`
  fragment DocumentStanding_document on Document {
    id
    status
    currentVersion
    isOverdue
    isExpired
    isPartiallyPaid
    openAmount {
      amount
      currency
    }
    allowedActions
    deniedActions {
      action
      reason
    }
    decision {
      id
      ...DecisionCard_offerDecision
    }
  }
`);
