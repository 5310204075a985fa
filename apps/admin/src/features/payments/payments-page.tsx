import { NetworkStatus } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { Badge } from "@kundenportal/ui/badge";
import { Button, ButtonLink } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { DataTable } from "@kundenportal/ui/data-table";
import { DateText } from "@kundenportal/ui/date-text";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { LoadMore } from "@kundenportal/ui/load-more";
import { CreditCard, Download } from "lucide-react";
import { useState } from "react";
import { documentName } from "../../components/document-name";
import { Page } from "../../components/page";
import { PaymentAmount } from "../../components/payment-amount";
import { PaymentStatusBadge } from "../../components/payment-status-badge";
import { providerName } from "../../components/provider-name";
import { TwoLines } from "../../components/two-lines";
import { graphql } from "../../gql/gql";
import { pollWhileVisible } from "../../lib/polling";
import { useSearchFilter } from "../../lib/use-search-filter";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { ExportLedgerDialog } from "./export-ledger-dialog";
import { readPaymentFilter } from "./payment-filter";
import { PaymentFilters } from "./payment-filters";

const PaymentsQuery = graphql(`
  query Payments($filter: PaymentFilter, $after: String) {
    payments(filter: $filter, first: 25, after: $after) {
      edges {
        cursor
        node {
          id
          createdAt
          method
          provider
          accountLabel
          disputed
          document {
            id
            type
            number
            client {
              id
              name
            }
          }
          ...PaymentAmount_payment
          ...PaymentStatusBadge_payment
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** Every attempt of a client to pay online, newest first. */
export function PaymentsPage() {
  const t = useText();
  const filter = useSearchFilter();
  // Once more pages are loaded, they stay: a fresh first page would collapse the list.
  const [isUnrolled, setIsUnrolled] = useState(false);
  const [isExporting, setIsExporting] = useState(false);
  const { merchant, isOwner } = useViewer();
  const variables = { filter: readPaymentFilter(filter.get, merchant.timeZone) };
  const { data, previousData, error, networkStatus, refetch, fetchMore } = useQuery(PaymentsQuery, {
    variables,
    fetchPolicy: "cache-and-network",
    ...(!isUnrolled && pollWhileVisible),
  });
  const connection = (data ?? previousData)?.payments;

  return (
    <Page
      title={t("nav.payments")}
      description={t("payments.text")}
      actions={
        <Button icon={<Download aria-hidden />} onClick={() => setIsExporting(true)}>
          {t("ledgerExport.open")}
        </Button>
      }
    >
      {isExporting && <ExportLedgerDialog onClose={() => setIsExporting(false)} />}
      <PaymentFilters filter={filter} />
      {error !== undefined && connection === undefined ? (
        <RequestFailureState error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          <Card hasPadding={false}>
            <DataTable
              caption={t("nav.payments")}
              rows={connection?.edges.map(({ node }) => node) ?? []}
              getRowId={({ id }) => id}
              getRowHref={({ document }) => `/documents/${document.id}`}
              isLoading={connection === undefined}
              emptyState={
                filter.isEmpty ? (
                  <EmptyState
                    icon={<CreditCard />}
                    title={t("payments.empty")}
                    description={t("payments.emptyHint")}
                    action={
                      isOwner && <ButtonLink href="/settings/payment-providers">{t("payments.emptyAction")}</ButtonLink>
                    }
                  />
                ) : (
                  <EmptyState
                    title={t("payments.nothingFound")}
                    action={<Button onClick={filter.clear}>{t("list.clearFilters")}</Button>}
                  />
                )
              }
              columns={[
                {
                  id: "document",
                  header: t("payments.document"),
                  narrow: "title",
                  cell: ({ document }) => <TwoLines first={documentName(t, document)} second={document.client.name} />,
                },
                {
                  id: "date",
                  header: t("payments.startedAt"),
                  narrow: "meta",
                  width: "11rem",
                  cell: ({ createdAt }) => <DateText value={createdAt} format="dateTime" />,
                },
                {
                  id: "method",
                  header: t("payments.method"),
                  narrow: "hidden",
                  width: "11rem",
                  cell: ({ method, provider, accountLabel }) => (
                    <TwoLines
                      first={method === null ? t("payments.noMethod") : t(`paymentMethod.${method}`)}
                      second={providerName(t, provider, accountLabel)}
                      isQuiet
                    />
                  ),
                },
                {
                  id: "status",
                  header: t("common.status"),
                  narrow: "state",
                  width: "12rem",
                  cell: (payment) =>
                    payment.disputed ? (
                      <Badge tone="danger" hasDot>
                        {t("payments.disputed")}
                      </Badge>
                    ) : (
                      <PaymentStatusBadge payment={payment} />
                    ),
                },
                {
                  id: "amount",
                  header: t("common.amount"),
                  align: "end",
                  narrow: "value",
                  width: "11rem",
                  cell: (payment) => <PaymentAmount payment={payment} />,
                },
              ]}
            />
          </Card>
          <LoadMore
            hasMore={connection?.pageInfo.hasNextPage ?? false}
            isLoading={networkStatus === NetworkStatus.fetchMore}
            onLoadMore={() => {
              setIsUnrolled(true);
              void fetchMore({ variables: { ...variables, after: connection?.pageInfo.endCursor ?? null } });
            }}
          />
        </>
      )}
    </Page>
  );
}
