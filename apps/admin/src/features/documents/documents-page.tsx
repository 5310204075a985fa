import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { DOCUMENT_STATUSES } from "@kundenportal/domain/documents/document-status";
import { DOCUMENT_TYPES } from "@kundenportal/domain/documents/document-types";
import { statusesOf } from "@kundenportal/domain/documents/life-cycle";
import { Button, ButtonLink } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { LoadMore } from "@kundenportal/ui/load-more";
import { MarkMatches } from "@kundenportal/ui/marked";
import { SearchField } from "@kundenportal/ui/search-field";
import { Select } from "@kundenportal/ui/select";
import { FileText, Plus, Upload } from "lucide-react";
import { useState } from "react";
import { DocumentTable } from "../../components/document-table";
import { FilterBar } from "../../components/filter-bar";
import { Page } from "../../components/page";
import { graphql } from "../../gql/gql";
import type { DocumentFilter } from "../../gql/graphql";
import { findMember } from "../../lib/find-member";
import { useDebounced } from "../../lib/use-debounced";
import { useSearchFilter } from "../../lib/use-search-filter";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { SelectionBar } from "./together/selection-bar";

const DocumentsQuery = graphql(`
  query Documents($filter: DocumentFilter, $after: String) {
    documents(filter: $filter, first: 25, after: $after) {
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

/** Overdue is not a status, but staff look for it as if it were. */
const OVERDUE = "OVERDUE";

/** As many as the API lists at once. */
const MAX_TOGETHER = 100;

/** All documents, newest first; what was searched for, best first. */
export function DocumentsPage() {
  const t = useText();
  const { canEdit } = useViewer();
  const filter = useSearchFilter();
  const [search, setSearch] = useState(filter.get("search"));
  const settledSearch = useDebounced(search.trim());
  const type = findMember(DOCUMENT_TYPES, filter.get("type"));
  const state = filter.get("status");
  const status = findMember(DOCUMENT_STATUSES, state);
  const statuses = type === undefined ? DOCUMENT_STATUSES : statusesOf(type);
  const isFiltered = !filter.isEmpty || settledSearch !== "";

  const variables: { filter: DocumentFilter } = {
    filter: {
      search: settledSearch === "" ? null : settledSearch,
      types: type === undefined ? null : [type],
      statuses: status === undefined ? null : [status],
      overdue: state === OVERDUE ? true : null,
    },
  };
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(DocumentsQuery, {
    variables,
    fetchPolicy: "cache-and-network",
    notifyOnNetworkStatusChange: true,
  });
  const connection = (data ?? previousData)?.documents;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // What a filter hides is not meant.
  const selectedIds = connection?.edges.map(({ node }) => node.id).filter((id) => chosen.has(id)) ?? [];

  function handleSearch(text: string): void {
    setSearch(text);
    filter.set("search", text.trim());
  }

  function handleClear(): void {
    setSearch("");
    filter.clear();
  }

  return (
    <Page
      title={t("nav.documents")}
      actions={
        canEdit && (
          <>
            <ButtonLink href="/documents/upload" icon={<Upload aria-hidden />}>
              {t("documents.upload")}
            </ButtonLink>
            <ButtonLink href="/documents/import" icon={<Upload aria-hidden />}>
              {t("documents.import")}
            </ButtonLink>
            <ButtonLink href="/documents/new" variant="primary" icon={<Plus aria-hidden />}>
              {t("documents.new")}
            </ButtonLink>
          </>
        )
      }
    >
      <FilterBar>
        <SearchField
          label={t("documents.search")}
          placeholder={t("documents.searchHint")}
          value={search}
          onChange={handleSearch}
        />
        <Select
          label={t("documents.filterType")}
          isLabelHidden
          placeholder={t("documents.allTypes")}
          options={DOCUMENT_TYPES.map((value) => ({ value, label: t(`documentTypes.${value}`) }))}
          value={type ?? ""}
          onChange={(event) => filter.set("type", event.target.value)}
        />
        <Select
          label={t("documents.filterStatus")}
          isLabelHidden
          placeholder={t("documents.allStatuses")}
          options={[
            { value: OVERDUE, label: t("documentState.OVERDUE") },
            ...statuses.map((value) => ({ value, label: t(`documentStatus.${value}`) })),
          ]}
          value={state}
          onChange={(event) => filter.set("status", event.target.value)}
        />
      </FilterBar>
      {error !== undefined && connection === undefined ? (
        <RequestFailureState error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          <Card hasPadding={false}>
            <MarkMatches search={settledSearch}>
              <DocumentTable
                caption={t("nav.documents")}
                documents={connection?.edges.map(({ node }) => node) ?? []}
                hasClient
                isLoading={connection === undefined}
                selection={{ selectedIds: chosen, onChange: setChosen }}
                emptyState={
                  isFiltered ? (
                    <EmptyState
                      title={t("documents.nothingFound")}
                      description={t("list.nothingFoundHint")}
                      action={<Button onClick={handleClear}>{t("list.clearFilters")}</Button>}
                    />
                  ) : (
                    <EmptyState
                      icon={<FileText />}
                      title={t("documents.empty")}
                      description={t("documents.emptyHint")}
                      action={
                        canEdit && (
                          <ButtonLink href="/documents/new" variant="primary">
                            {t("documents.new")}
                          </ButtonLink>
                        )
                      }
                    />
                  )
                }
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
          <SelectionBar
            selectedIds={selectedIds.slice(0, MAX_TOGETHER)}
            canEdit={canEdit}
            onEnd={() => {
              setChosen(new Set());
              void refetch();
            }}
          />
        </>
      )}
    </Page>
  );
}
