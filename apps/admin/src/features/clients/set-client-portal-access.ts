import { graphql } from "../../gql/gql";

/** Sets a client's portal access and, if given, when their link expires. */
export const SetClientPortalAccessMutation = graphql(`
  mutation SetClientPortalAccess($input: SetClientPortalAccessInput!, $idempotencyKey: String) {
    setClientPortalAccess(input: $input, idempotencyKey: $idempotencyKey) {
      ... on SetClientPortalAccessSuccess {
        client {
          id
          ...ClientPortalBox_client
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
        }
      }
      ... on NotFound {
        code
      }
    }
  }
`);
