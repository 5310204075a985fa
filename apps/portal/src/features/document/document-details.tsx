import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { Attachments } from "./attachments";
import { Comments } from "./comments/comments";
import { DocumentPdf } from "./document-pdf";
import { DocumentLetter } from "./letter/document-letter";
import { Payments } from "./payments";
import { RelatedDocuments } from "./related-documents";

const DocumentDetailsFragment = graphql(`
  fragment DocumentDetails_document on Document {
    id
    ...DocumentPdf_document
    ...DocumentLetter_document
    ...Attachments_document
    ...Payments_document
    ...RelatedDocuments_document
    ...Comments_document
  }
`);

interface DocumentDetailsProps {
  readonly document: FragmentType<typeof DocumentDetailsFragment>;
}

/** What there is to read and to say about a document: most of the page's code, and nothing that anybody came for in a hurry. */
export function DocumentDetails(props: DocumentDetailsProps) {
  const document = readFragment(DocumentDetailsFragment, props.document);
  return (
    <>
      <DocumentPdf document={document} />
      <DocumentLetter document={document} />
      <Attachments document={document} />
      <Payments document={document} />
      <RelatedDocuments document={document} />
      <Comments document={document} />
    </>
  );
}
