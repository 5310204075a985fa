import { useQuery } from "@apollo/client/react";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { DataTable } from "@kundenportal/ui/data-table";
import { DateText } from "@kundenportal/ui/date-text";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { LoadMore } from "@kundenportal/ui/load-more";
import { MoneyText } from "@kundenportal/ui/money-text";
import { Select } from "@kundenportal/ui/select";
import { CreditCard, Download } from "lucide-react";
import { useState } from "react";
import { documentName } from "../../components/document-name";
import { FilterBar } from "../../components/filter-bar";
import { Page } from "../../components/page";
import { PaymentStatusBadge } from "../../components/payment-status-badge";
import { RequestFailureState } from "../../components/request-failure-state";
import { TwoLines } from "../../components/two-lines";
import { graphql } from "../../gql/gql";
import type { PaymentFilter, PaymentStatus } from "../../gql/graphql";
import { findMember } from "../../lib/find-member";
import { useSearchFilter } from "../../lib/use-search-filter";
import { useText } from "../../lib/use-text";
import { ExportLedgerDialog } from "./export-ledger-dialog";

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
          problem
          amount {
            amount
            currency
          }
          capturedAmount {
            amount
            currency
          }
          document {
            id
            type
            number
            client {
              id
              name
            }
          }
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

const STATUSES = [
  "CAPTURED",
  "PROCESSING",
  "OPEN",
  "PARTIALLY_CAPTURED",
  "UNKNOWN",
  "PARKED",
  "FAILED",
  "CANCELED",
  "EXPIRED",
] as const satisfies readonly PaymentStatus[];

/** Every attempt of a client to pay online, the newest first. */
export function PaymentsPage() {
  const t = useText();
  const filter = useSearchFilter();
  const [isExporting, setIsExporting] = useState(false);
  const status = findMember(STATUSES, filter.get("status"));
  const variables: { filter: PaymentFilter } = { filter: { statuses: status === undefined ? null : [status] } };
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(PaymentsQuery, {
    variables,
    fetchPolicy: "cache-and-network",
    notifyOnNetworkStatusChange: true,
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
      <FilterBar>
        <Select
          label={t("documents.filterStatus")}
          isLabelHidden
          placeholder={t("documents.allStatuses")}
          options={STATUSES.map((value) => ({ value, label: t(`paymentStatus.${value}`) }))}
          value={status ?? ""}
          onChange={(event) => filter.set("status", event.target.value)}
        />
      </FilterBar>
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
                status === undefined ? (
                  <EmptyState icon={<CreditCard />} title={t("payments.empty")} description={t("payments.emptyHint")} />
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
                  cell: ({ method }) => (method === null ? t("payments.noMethod") : t(`paymentMethod.${method}`)),
                },
                {
                  id: "status",
                  header: t("common.status"),
                  narrow: "state",
                  width: "12rem",
                  cell: (payment) => <PaymentStatusBadge payment={payment} />,
                },
                {
                  id: "amount",
                  header: t("common.amount"),
                  align: "end",
                  narrow: "value",
                  width: "8.5rem",
                  cell: ({ amount }) => <MoneyText value={amount} />,
                },
              ]}
            />
          </Card>
          <LoadMore
            hasMore={connection?.pageInfo.hasNextPage ?? false}
            isLoading={loading}
            onLoadMore={() =>
              void fetchMore({ variables: { ...variables, after: connection?.pageInfo.endCursor ?? null } })
            }
          />
        </>
      )}
    </Page>
  );
}
