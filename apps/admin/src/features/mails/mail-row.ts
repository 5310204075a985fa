import { graphql } from "../../gql/gql";

/** What is known of an email without opening it. */
export const MailRowFragment = graphql(`
  fragment MailRow_mail on Mail {
    id
    kind
    audience
    to
    subject
    status
    attempts
    lastError
    createdAt
    sentAt
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
`);
