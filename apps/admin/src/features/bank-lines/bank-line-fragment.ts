import { graphql } from "../../gql/gql";

/** Everything that a line of a bank statement shows, in the list and beside it. */
export const BankLineFragment = graphql(`
  fragment BankLine_line on BankLine {
    id
    status
    bookedOn
    valueOn
    account
    counterpartyName
    ultimateName
    counterpartyAccount
    purpose
    furtherText
    endToEndId
    creditorReference
    bookingText
    isReturn
    returnReason
    amount {
      amount
      currency
    }
    statedParts {
      text
      isCharge
      amount {
        amount
        currency
      }
    }
    resembles {
      id
      status
      bookedOn
      counterpartyName
      purpose
    }
    closedDocuments {
      id
      type
      number
      status
    }
    proposals {
      confidence
      certainty
      reasons
      parts {
        ...BankLinePart_part
      }
    }
    parts {
      ...BankLinePart_part
    }
    decisions {
      id
      kind
      note
      decidedBy
      decidedAt
    }
  }
`);

export const BankLinePartFragment = graphql(`
  fragment BankLinePart_part on BankLinePart {
    reversedEntryId
    amount {
      amount
      currency
    }
    discount {
      amount
      currency
    }
    document {
      id
      type
      number
      openAmount {
        amount
        currency
      }
      client {
        id
        name
      }
    }
  }
`);
