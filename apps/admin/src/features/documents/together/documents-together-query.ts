import { graphql } from "../../../gql/gql";

/** What decides what can be done with a document beside others. */
export const DocumentsTogetherFragment = graphql(`
  fragment DocumentsTogether_document on Document {
    id
    type
    number
    title
    status
    possibleSteps
    pdfUrl
    attachments {
      id
      kind
      fileName
      url
    }
    eInvoiceGaps {
      field
    }
    portal {
      missing
    }
    client {
      id
      name
      email
      portalAccess
    }
  }
`);

export const DocumentsTogetherQuery = graphql(`
  query DocumentsTogether($ids: [ID!]!) {
    documents(filter: { ids: $ids }, first: 100) {
      edges {
        node {
          id
          ...DocumentsTogether_document
        }
      }
    }
  }
`);
