import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { Badge } from "@kundenportal/ui/badge";
import { Button, ButtonLink } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { DataTable } from "@kundenportal/ui/data-table";
import { DateText } from "@kundenportal/ui/date-text";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { LoadMore } from "@kundenportal/ui/load-more";
import { Marked, MarkMatches } from "@kundenportal/ui/marked";
import { SearchField } from "@kundenportal/ui/search-field";
import { Select } from "@kundenportal/ui/select";
import { Plus, Users } from "lucide-react";
import { useState } from "react";
import { FilterBar } from "../../components/filter-bar";
import { MoneyList } from "../../components/money-list";
import { Page } from "../../components/page";
import { TwoLines } from "../../components/two-lines";
import { graphql } from "../../gql/gql";
import type { ClientFilter } from "../../gql/graphql";
import { useDebounced } from "../../lib/use-debounced";
import { useSearchFilter } from "../../lib/use-search-filter";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";

const ClientsQuery = graphql(`
  query Clients($filter: ClientFilter, $after: String) {
    clients(filter: $filter, first: 25, after: $after) {
      edges {
        cursor
        node {
          id
          name
          clientNumber
          city
          email
          portalAccess
          lastPortalVisitAt
          openAmounts {
            amount
            currency
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const ACCESS_FILTERS = new Map([
  ["yes", true],
  ["no", false],
]);

/** All clients, to search and to filter by what they may open. */
export function ClientsPage() {
  const t = useText();
  const { canEdit } = useViewer();
  const filter = useSearchFilter();
  const [search, setSearch] = useState(filter.get("search"));
  const settledSearch = useDebounced(search.trim());
  const access = filter.get("access");
  const isArchived = filter.get("archived") === "yes";
  const isFiltered = !filter.isEmpty || settledSearch !== "";

  const variables: { filter: ClientFilter } = {
    filter: {
      search: settledSearch === "" ? null : settledSearch,
      portalAccess: ACCESS_FILTERS.get(access) ?? null,
      archived: isArchived,
    },
  };
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(ClientsQuery, {
    variables,
    fetchPolicy: "cache-and-network",
    notifyOnNetworkStatusChange: true,
  });
  const connection = (data ?? previousData)?.clients;

  return (
    <Page
      title={t("nav.clients")}
      actions={
        canEdit && (
          <ButtonLink href="/clients/new" variant="primary" icon={<Plus aria-hidden />}>
            {t("clients.new")}
          </ButtonLink>
        )
      }
    >
      <FilterBar>
        <SearchField
          label={t("clients.search")}
          placeholder={t("clients.searchHint")}
          value={search}
          onChange={(text) => {
            setSearch(text);
            filter.set("search", text.trim());
          }}
        />
        <Select
          label={t("clients.filterAccess")}
          isLabelHidden
          placeholder={t("clients.allAccess")}
          options={[
            { value: "yes", label: t("clients.withAccess") },
            { value: "no", label: t("clients.withoutAccess") },
          ]}
          value={access}
          onChange={(event) => filter.set("access", event.target.value)}
        />
        <Select
          label={t("clients.filterArchived")}
          isLabelHidden
          placeholder={t("clients.active")}
          options={[{ value: "yes", label: t("clients.archived") }]}
          value={isArchived ? "yes" : ""}
          onChange={(event) => filter.set("archived", event.target.value)}
        />
      </FilterBar>
      {error !== undefined && connection === undefined ? (
        <RequestFailureState error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          <Card hasPadding={false}>
            <MarkMatches search={settledSearch}>
              <DataTable
                caption={t("nav.clients")}
                rows={connection?.edges.map(({ node }) => node) ?? []}
                getRowId={({ id }) => id}
                getRowHref={({ id }) => `/clients/${id}`}
                isLoading={connection === undefined}
                emptyState={
                  isFiltered ? (
                    <EmptyState
                      title={t("clients.nothingFound")}
                      description={t("list.nothingFoundHint")}
                      action={
                        <Button
                          onClick={() => {
                            setSearch("");
                            filter.clear();
                          }}
                        >
                          {t("list.clearFilters")}
                        </Button>
                      }
                    />
                  ) : (
                    <EmptyState
                      icon={<Users />}
                      title={t("clients.empty")}
                      description={t("clients.emptyHint")}
                      action={
                        canEdit && (
                          <ButtonLink href="/clients/new" variant="primary">
                            {t("clients.new")}
                          </ButtonLink>
                        )
                      }
                    />
                  )
                }
                columns={[
                  {
                    id: "name",
                    header: t("common.name"),
                    narrow: "title",
                    cell: ({ name, clientNumber }) => (
                      <TwoLines first={<Marked text={name} />} second={<Marked text={clientNumber} />} />
                    ),
                  },
                  {
                    id: "place",
                    header: t("clients.city"),
                    narrow: "hidden",
                    cell: ({ city, email }) => (
                      <TwoLines
                        first={<Marked text={city ?? t("common.none")} />}
                        second={email !== null && <Marked text={email} />}
                        isQuiet
                      />
                    ),
                  },
                  {
                    id: "access",
                    header: t("portalBox.title"),
                    narrow: "state",
                    width: "9rem",
                    cell: ({ portalAccess }) => (
                      <Badge tone={portalAccess ? "success" : "neutral"} hasDot>
                        {t(portalAccess ? "client.accessYes" : "client.accessNo")}
                      </Badge>
                    ),
                  },
                  {
                    id: "visit",
                    header: t("clients.lastVisit"),
                    narrow: "hidden",
                    width: "9rem",
                    cell: ({ lastPortalVisitAt }) =>
                      lastPortalVisitAt === null ? (
                        t("common.never")
                      ) : (
                        <DateText value={lastPortalVisitAt} format="relative" />
                      ),
                  },
                  {
                    id: "open",
                    header: t("clients.open"),
                    align: "end",
                    narrow: "value",
                    width: "8.5rem",
                    cell: ({ openAmounts }) => <MoneyList amounts={openAmounts} />,
                  },
                ]}
              />
            </MarkMatches>
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
