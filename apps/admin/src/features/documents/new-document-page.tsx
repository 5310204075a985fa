import { skipToken, useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { DocumentType } from "@kundenportal/domain/documents/document-types";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { useSearchParams } from "react-router";
import { Page } from "../../components/page";
import { EditorOnlyState } from "../../components/permission-state";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { findMember } from "../../lib/find-member";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { NEW_TYPES, NewDocument, NewDocumentOriginFragment } from "./new-document";

const NewDocumentClientQuery = graphql(`
  query NewDocumentClient($id: ID!) {
    client(id: $id) {
      id
      name
    }
  }
`);

const NewDocumentOriginQuery = graphql(`
  query NewDocumentOrigin($id: ID!) {
    document(id: $id) {
      id
      ...NewDocument_origin
    }
  }
`);

export function NewDocumentPage() {
  const t = useText();
  const { canEdit } = useViewer();
  const [params] = useSearchParams();
  const clientId = params.get("client");
  const originId = params.get("from");
  const client = useQuery(NewDocumentClientQuery, clientId === null ? skipToken : { variables: { id: clientId } });
  const from = useQuery(NewDocumentOriginQuery, originId === null ? skipToken : { variables: { id: originId } });
  const origin = readFragment(NewDocumentOriginFragment, from.data?.document) ?? null;
  const error = client.error ?? from.error;
  const isLoaded = (clientId === null || client.data !== undefined) && (originId === null || from.data !== undefined);
  return (
    <Page title={t("documents.new")} back={{ href: "/documents", label: t("nav.documents") }}>
      {!canEdit ? (
        <EditorOnlyState />
      ) : isLoaded ? (
        <NewDocument
          firstClient={origin?.client ?? client.data?.client ?? null}
          firstType={findMember(NEW_TYPES, params.get("type") ?? undefined) ?? DocumentType.INVOICE}
          origin={origin}
        />
      ) : error === undefined ? (
        <LoadingRegion>
          <Skeleton shape="block" height="24rem" />
        </LoadingRegion>
      ) : (
        <RequestFailureState error={error} onRetry={() => void Promise.all([client.refetch(), from.refetch()])} />
      )}
    </Page>
  );
}
