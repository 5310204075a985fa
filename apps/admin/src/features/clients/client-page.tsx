import { NetworkStatus } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { Badge } from "@kundenportal/ui/badge";
import { ButtonLink } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { DescriptionList } from "@kundenportal/ui/description-list";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { LoadMore } from "@kundenportal/ui/load-more";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { Pencil, Plus } from "lucide-react";
import { useState } from "react";
import { useParams } from "react-router";
import { DocumentTable } from "../../components/document-table";
import { Stack } from "../../components/form-grid";
import { MoneyList } from "../../components/money-list";
import { Page } from "../../components/page";
import { SideBySide } from "../../components/side-by-side";
import { TimelineSection } from "../../components/timeline-section";
import { graphql } from "../../gql/gql";
import { pollWhileVisible } from "../../lib/polling";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { ClientActions } from "./client-actions";
import { ClientMasterData } from "./client-master-data";
import { ClientPortalBox } from "./client-portal-box";

const ClientQuery = graphql(`
  query Client($id: ID!) {
    client(id: $id) {
      id
      name
      clientNumber
      archivedAt
      openAmounts {
        amount
        currency
      }
      creditAmounts {
        amount
        currency
      }
      ...ClientMasterData_client
      ...ClientPortalBox_client
      ...ClientActions_client
    }
  }
`);

const ClientDocumentsQuery = graphql(`
  query ClientDocuments($clientId: ID!, $after: String) {
    documents(filter: { clientId: $clientId }, first: 10, after: $after) {
      edges {
        cursor
        node {
          id
          ...DocumentTable_document
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** Everything about one client. */
export function ClientPage() {
  const t = useText();
  const { clientId = "" } = useParams();
  const { canEdit } = useViewer();
  const { data, previousData, error, refetch } = useQuery(ClientQuery, {
    variables: { id: clientId },
    fetchPolicy: "cache-and-network",
    ...pollWhileVisible,
  });
  const client = (data ?? previousData)?.client;
  const back = { href: "/clients", label: t("nav.clients") };

  if (client === undefined) {
    return error === undefined ? (
      <LoadingRegion>
        <Skeleton shape="block" height="24rem" />
      </LoadingRegion>
    ) : (
      <RequestFailureState error={error} onRetry={() => void refetch()} />
    );
  }
  if (client === null) {
    return (
      <Page title={t("failure.notFound.title")} back={back}>
        <EmptyState title={t("failure.notFound.title")} description={t("failure.notFound.text")} />
      </Page>
    );
  }

  return (
    <Page
      title={client.name}
      eyebrow={client.clientNumber}
      back={back}
      badge={client.archivedAt !== null && <Badge>{t("client.archivedBadge")}</Badge>}
      actions={
        <>
          {canEdit && <ClientActions client={client} />}
          {canEdit && (
            <ButtonLink href={`/documents/new?client=${client.id}`} variant="primary" icon={<Plus aria-hidden />}>
              {t("documents.new")}
            </ButtonLink>
          )}
        </>
      }
    >
      <SideBySide
        main={
          <Stack>
            <ClientDocuments clientId={client.id} />
            <TimelineSection
              title={t("client.history")}
              filter={{ clientId: client.id }}
              of="CLIENT"
              emptyText={t("client.historyEmpty")}
            />
          </Stack>
        }
        aside={
          <Stack>
            {(client.openAmounts.length > 0 || client.creditAmounts.length > 0) && (
              <Card title={t("client.money")}>
                <DescriptionList
                  items={[
                    ...(client.openAmounts.length === 0
                      ? []
                      : [{ id: "open", term: t("documents.open"), value: <MoneyList amounts={client.openAmounts} /> }]),
                    ...(client.creditAmounts.length === 0
                      ? []
                      : [
                          {
                            id: "credit",
                            term: t("document.credit"),
                            value: <MoneyList amounts={client.creditAmounts} />,
                          },
                        ]),
                  ]}
                />
              </Card>
            )}
            <ClientPortalBox client={client} />
            <Card
              title={t("client.masterData")}
              {...(canEdit && {
                actions: (
                  <ButtonLink size="small" href={`/clients/${client.id}/edit`} icon={<Pencil aria-hidden />}>
                    {t("action.edit")}
                  </ButtonLink>
                ),
              })}
            >
              <ClientMasterData client={client} />
            </Card>
          </Stack>
        }
      />
    </Page>
  );
}

interface ClientDocumentsProps {
  readonly clientId: string;
}

/** The client's latest documents, in a card that leads to all of them. */
function ClientDocuments({ clientId }: ClientDocumentsProps) {
  const t = useText();
  // Once more pages are loaded, they stay: a fresh first page would collapse the list.
  const [isUnrolled, setIsUnrolled] = useState(false);
  const { data, previousData, error, networkStatus, refetch, fetchMore } = useQuery(ClientDocumentsQuery, {
    variables: { clientId },
    fetchPolicy: "cache-and-network",
    ...(!isUnrolled && pollWhileVisible),
  });
  const connection = (data ?? previousData)?.documents;
  return (
    <Card title={t("client.documents")} hasPadding={false}>
      {error !== undefined && connection === undefined ? (
        <RequestFailureState error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          <DocumentTable
            caption={t("client.documents")}
            documents={connection?.edges.map(({ node }) => node) ?? []}
            hasClient={false}
            isLoading={connection === undefined}
            emptyState={<EmptyState title={t("client.noDocuments")} />}
          />
          <LoadMore
            hasMore={connection?.pageInfo.hasNextPage ?? false}
            isLoading={networkStatus === NetworkStatus.fetchMore}
            onLoadMore={() => {
              setIsUnrolled(true);
              void fetchMore({ variables: { after: connection?.pageInfo.endCursor ?? null } });
            }}
          />
        </>
      )}
    </Card>
  );
}
