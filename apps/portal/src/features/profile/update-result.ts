import { graphql } from "../../gql/gql";

/** What the forms read from the answer to a change; a success brings the new data and revision. */
export const UpdateResultFragment = graphql(`
  fragment UpdateResult_updateClientDataResult on UpdateClientDataResult {
    ... on UpdateClientDataSuccess {
      client {
        id
        ...ContactSection_client
        ...BankSection_client
        ...TaxSection_client
      }
    }
    ... on InvalidInput {
      fields {
        field
        code
      }
    }
    ... on TooMany {
      retryAfterSeconds
    }
    ... on Failure {
      code
    }
  }
`);
