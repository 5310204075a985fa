import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { DataTable } from "@kundenportal/ui/data-table";
import { DateText } from "@kundenportal/ui/date-text";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { LoadMore } from "@kundenportal/ui/load-more";
import { MoneyText } from "@kundenportal/ui/money-text";
import { Select } from "@kundenportal/ui/select";
import { useLocale } from "@kundenportal/ui/use-text";
import { CircleCheck } from "lucide-react";
import { documentName } from "../../components/document-name";
import { FilterBar } from "../../components/filter-bar";
import { TwoLines } from "../../components/two-lines";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { ParkedItem_ItemFragment, ParkedItemStatus } from "../../gql/graphql";
import { findMember } from "../../lib/find-member";
import { type Text, useText } from "../../lib/use-text";
import { useSearchFilter } from "../../lib/use-search-filter";
import { describeParkedItem } from "./describe-parked-item";
import { ParkedItemBadge } from "./parked-item-badge";
import { ParkedItemDrawer } from "./parked-item-drawer";
import { ParkedItemFragment } from "./parked-item-fragment";

const ParkedItemsQuery = graphql(`
  query ParkedItems($filter: ParkedItemFilter, $after: String) {
    parkedItems(filter: $filter, first: 25, after: $after) {
      edges {
        cursor
        node {
          id
          ...ParkedItem_item
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const VIEWS = ["open", "done"] as const;
const OPEN: readonly ParkedItemStatus[] = ["OPEN", "REFUNDING"];
const DONE: readonly ParkedItemStatus[] = ["BOOKED", "REFUNDED", "CLOSED"];

/** Money that providers reported and that matches nothing of ours. */
export function ParkedItemList() {
  const t = useText();
  const locale = useLocale();
  const filter = useSearchFilter();
  const linked = filter.get("item");
  // A link to one item must find it, whatever became of it.
  const view = findMember(VIEWS, filter.get("view")) ?? (linked === "" ? "open" : null);
  const statuses = view === null ? null : [...(view === "done" ? DONE : OPEN)];
  const variables = { filter: { statuses } };
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(ParkedItemsQuery, {
    variables,
    fetchPolicy: "cache-and-network",
    notifyOnNetworkStatusChange: true,
  });
  const connection = (data ?? previousData)?.parkedItems;
  const items = connection?.edges.map(({ node }) => readFragment(ParkedItemFragment, node)) ?? [];
  const shown = items.find(({ id }) => id === linked);

  return (
    <>
      <FilterBar>
        <Select
          label={t("documents.filterStatus")}
          isLabelHidden
          options={[
            { value: "open", label: t("toClarify.view.open") },
            { value: "done", label: t("toClarify.view.done") },
          ]}
          value={view ?? "open"}
          onChange={(event) => filter.set("view", event.target.value)}
        />
      </FilterBar>
      {error !== undefined && connection === undefined ? (
        <RequestFailureState error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          <Card hasPadding={false}>
            <DataTable
              caption={t("toClarify.items")}
              rows={items}
              getRowId={({ id }) => id}
              getRowHref={({ id }) => `/to-clarify?${view === "done" ? "view=done&" : "view=open&"}item=${id}`}
              isLoading={connection === undefined}
              emptyState={
                view === "done" ? (
                  <EmptyState
                    title={t("toClarify.nothingDone")}
                    action={<Button onClick={filter.clear}>{t("list.clearFilters")}</Button>}
                  />
                ) : (
                  <EmptyState
                    icon={<CircleCheck />}
                    title={t("toClarify.empty")}
                    description={t("toClarify.emptyHint")}
                  />
                )
              }
              columns={[
                {
                  id: "reason",
                  header: t("toClarify.reason"),
                  narrow: "title",
                  cell: (item) => (
                    <TwoLines first={describeParkedItem(t, locale, item)} second={belongingText(t, item)} />
                  ),
                },
                {
                  id: "date",
                  header: t("parkedItem.createdAt"),
                  narrow: "meta",
                  width: "11rem",
                  cell: ({ createdAt }) => <DateText value={createdAt} format="dateTime" />,
                },
                {
                  id: "status",
                  header: t("common.status"),
                  narrow: "state",
                  width: "12rem",
                  cell: ({ status }) => <ParkedItemBadge status={status} />,
                },
                {
                  id: "amount",
                  header: t("common.amount"),
                  align: "end",
                  narrow: "value",
                  width: "8.5rem",
                  cell: ({ amount }) => (amount === null ? t("common.none") : <MoneyText value={amount} />),
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
      {shown !== undefined && <ParkedItemDrawer item={shown} onClose={() => filter.set("item", "")} />}
    </>
  );
}

/** What it may belong to; if nothing is known, the provider's reference. */
function belongingText(t: Text, { client, document, reference }: ParkedItem_ItemFragment): string {
  const known = [...(document === null ? [] : [documentName(t, document)]), ...(client === null ? [] : [client.name])];
  return known.length > 0 ? known.join(" · ") : reference;
}
