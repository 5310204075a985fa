import { useMutation, useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { useEffect } from "react";
import { useParams, useSearchParams } from "react-router";
import { NotFound } from "../../components/not-found";
import { graphql } from "../../gql/gql";
import { DocumentSkeleton } from "./document-skeleton";
import { readVersion } from "./document-version";
import { DocumentView } from "./document-view";

const DocumentPageQuery = graphql(`
  query DocumentPage($id: ID!, $version: Int) {
    document(id: $id) {
      id
      ...DocumentView_document
    }
  }
`);

const RecordDocumentViewMutation = graphql(`
  mutation RecordDocumentView($id: ID!) {
    recordDocumentView(documentId: $id)
  }
`);

/** One document: reached from the list with a client link; the whole portal with a document link. */
export function DocumentPage() {
  const { documentId = "" } = useParams();
  const [params] = useSearchParams();
  const version = readVersion(params.get("version"));
  const { data, error, refetch } = useQuery(DocumentPageQuery, {
    variables: { id: documentId, version },
    fetchPolicy: "cache-and-network",
  });
  const document = data?.document;
  useRecordedView(document?.id ?? null);

  if (document !== undefined && document !== null) {
    return <DocumentView key={document.id} document={document} version={version} onReload={refetch} />;
  }
  if (error !== undefined) return <RequestFailureState error={error} onRetry={() => void refetch()} />;
  return document === null ? (
    <NotFound title="notFound.document.title" text="notFound.document.text" />
  ) : (
    <DocumentSkeleton />
  );
}

/** Reports once that a human sees the document. From a script, because mail scanners run none. */
function useRecordedView(documentId: string | null): void {
  const [recordView] = useMutation(RecordDocumentViewMutation);
  useEffect(() => {
    if (documentId !== null) void recordView({ variables: { id: documentId } });
  }, [documentId, recordView]);
}
