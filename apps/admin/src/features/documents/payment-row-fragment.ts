import { graphql } from "../../gql/gql";

/** An attempt to pay, with everything that decides what can be done with it. */
export const PaymentRowFragment = graphql(`
  fragment PaymentRow_payment on Payment {
    id
    createdAt
    method
    provider
    accountLabel
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
    isPayable
    allowedActions
    ...PaymentAmount_payment
    ...PaymentStatusBadge_payment
  }
`);
