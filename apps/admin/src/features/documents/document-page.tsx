import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { ButtonLink } from "@kundenportal/ui/button";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { FileSearch, FileText } from "lucide-react";
import { useParams } from "react-router";
import { documentName } from "../../components/document-name";
import { DocumentStatusBadge } from "../../components/document-status-badge";
import { Stack } from "../../components/form-grid";
import { Page } from "../../components/page";
import { SideBySide } from "../../components/side-by-side";
import { TimelineSection } from "../../components/timeline-section";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { pollWhileVisible } from "../../lib/polling";
import { useText } from "../../lib/use-text";
import { CancellationBanner } from "./cancellation-banner";
import { DealCard } from "./deal-card";
import { DocumentComments } from "./document-comments";
import { DocumentContentView } from "./document-content-view";
import { DocumentDecision } from "./document-decision";
import { DocumentDraftView } from "./document-draft-view";
import { DocumentFacts } from "./document-facts";
import { DocumentFiles } from "./document-files";
import { DocumentMoney } from "./document-money";
import { DocumentPortalBox } from "./document-portal-box";
import { DocumentSteps } from "./document-steps";
import { EInvoiceGaps } from "./e-invoice-gaps";

const DocumentPageFragment = graphql(`
  fragment DocumentPage_document on Document {
    id
    type
    number
    title
    currentVersion
    status
    pdfUrl
    previewUrl
    ...DocumentFacts_document
    ...DealCard_document
    ...DocumentStatusBadge_document
    ...DocumentPortalBox_document
    ...DocumentSteps_document
    ...CancellationBanner_document
    ...DocumentFiles_document
    ...DocumentComments_document
    ...DocumentMoney_document
    ...DocumentDecision_document
    ...DocumentDraftView_document
    ...EInvoiceGaps_document
  }
`);

const DocumentQuery = graphql(`
  query Document($id: ID!) {
    document(id: $id) {
      id
      ...DocumentPage_document
    }
  }
`);

/** Everything about one document. Updates by itself with what the client does. */
export function DocumentPage() {
  const t = useText();
  const { documentId = "" } = useParams();
  const { data, previousData, error, refetch } = useQuery(DocumentQuery, {
    variables: { id: documentId },
    fetchPolicy: "cache-and-network",
    ...pollWhileVisible,
  });
  const document = readFragment(DocumentPageFragment, (data ?? previousData)?.document);
  const back = { href: "/documents", label: t("nav.documents") };

  if (document === undefined) {
    return error === undefined ? (
      <LoadingRegion>
        <Skeleton shape="block" height="24rem" />
      </LoadingRegion>
    ) : (
      <RequestFailureState error={error} onRetry={() => void refetch()} />
    );
  }
  if (document === null) {
    return (
      <Page title={t("failure.notFound.title")} back={back}>
        <EmptyState title={t("failure.notFound.title")} description={t("failure.notFound.text")} />
      </Page>
    );
  }

  const isDraft = document.status === "DRAFT";
  return (
    <Page
      title={isDraft ? t(`documentType.${document.type}`) : documentName(t, document)}
      back={back}
      badge={<DocumentStatusBadge document={document} />}
      {...(document.title !== null && { description: document.title })}
      actions={
        <DocumentSteps document={document}>
          {document.previewUrl !== null && (
            <ButtonLink href={document.previewUrl} target="_blank" rel="noopener" icon={<FileSearch aria-hidden />}>
              {t("document.preview")}
            </ButtonLink>
          )}
          {document.pdfUrl !== null && (
            <ButtonLink href={document.pdfUrl} target="_blank" rel="noopener" icon={<FileText aria-hidden />}>
              PDF
            </ButtonLink>
          )}
        </DocumentSteps>
      }
    >
      <SideBySide
        main={
          <Stack>
            <CancellationBanner document={document} />
            <EInvoiceGaps document={document} />
            {isDraft ? (
              <DocumentDraftView document={document} />
            ) : (
              <DocumentContentView documentId={document.id} currentVersion={document.currentVersion} />
            )}
            <DocumentMoney document={document} />
            {!isDraft && <DocumentComments document={document} />}
            <TimelineSection
              title={t("document.history")}
              filter={{ documentId: document.id }}
              of="DOCUMENT"
              emptyText={t("document.historyEmpty")}
            />
          </Stack>
        }
        aside={
          <Stack>
            <DocumentPortalBox document={document} />
            <DocumentDecision document={document} />
            <DocumentFacts document={document} />
            <DealCard document={document} />
            <DocumentFiles document={document} />
          </Stack>
        }
      />
    </Page>
  );
}
