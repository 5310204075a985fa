import { graphql } from "../../gql/gql";

export const CreateFollowUpMutation = graphql(`
  mutation CreateFollowUp($input: CreateFollowUpInput!, $idempotencyKey: String) {
    createFollowUp(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on DocumentSuccess {
        document {
          id
        }
      }
      ... on FollowUpNotPossible {
        reason
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
