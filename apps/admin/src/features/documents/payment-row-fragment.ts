import { graphql } from "../../gql/gql";

/** An attempt to pay with all that decides what can be done with it. */
export const PaymentRowFragment = graphql(`
  fragment PaymentRow_payment on Payment {
    id
    createdAt
    method
    provider
    accountLabel
    amount {
      amount
      currency
    }
    refundedAmount {
      amount
      currency
    }
    refundableAmount {
      amount
      currency
    }
    disputedAmount {
      amount
      currency
    }
    disputed
    allowedActions
    ...PaymentStatusBadge_payment
  }
`);
