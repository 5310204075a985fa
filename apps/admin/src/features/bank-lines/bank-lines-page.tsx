import { useQuery } from "@apollo/client/react";
import { RequestFailureBanner } from "@kundenportal/app-core/request-failure-banner";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { formatDateTime } from "@kundenportal/ui/format";
import { LoadMore } from "@kundenportal/ui/load-more";
import { MarkMatches } from "@kundenportal/ui/marked";
import { SearchField } from "@kundenportal/ui/search-field";
import { Select } from "@kundenportal/ui/select";
import { useLocale } from "@kundenportal/ui/use-text";
import { CircleCheck, Landmark, Upload } from "lucide-react";
import { useState } from "react";
import { FilterBar } from "../../components/filter-bar";
import { Page } from "../../components/page";
import { ReadOnlyNotice } from "../../components/permission-state";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { BankDirection, BankLineFilterInput, BankLineStatus } from "../../gql/graphql";
import { findMember } from "../../lib/find-member";
import { useDebounced } from "../../lib/use-debounced";
import { useSearchFilter } from "../../lib/use-search-filter";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { BankLineDrawer } from "./bank-line-drawer";
import { BankLineFragment } from "./bank-line-fragment";
import { BankLineList, BankLineListSkeleton } from "./bank-line-list";
import styles from "./bank-lines-page.module.css";
import { ConfirmSureBanner } from "./confirm-sure-banner";
import { BankImportFragment, StatementUpload } from "./statement-upload";

const BankLinesQuery = graphql(`
  query BankLines($filter: BankLineFilterInput, $after: String) {
    bankStatementLines(filter: $filter, first: 25, after: $after) {
      edges {
        cursor
        node {
          id
          ...BankLine_line
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const BankOverviewQuery = graphql(`
  query BankOverview {
    bankOverview {
      openCount
      sureCount
      lastImport {
        id
        ...BankImport_bankImport
      }
    }
  }
`);

const STATUSES = ["OPEN", "CONFIRMED", "IGNORED"] as const satisfies readonly BankLineStatus[];
const DIRECTIONS = ["IN", "OUT"] as const satisfies readonly BankDirection[];
/** In the address; without a status the list shows what is still to do. */
const ALL = "all";

/** From the bank's file to the ledger: what was received, where it belongs, and a click to book it. */
export function BankLinesPage() {
  const t = useText();
  const locale = useLocale();
  const { canEdit } = useViewer();
  const filter = useSearchFilter();
  const [search, setSearch] = useState(filter.get("search"));
  const [isUploading, setIsUploading] = useState(false);
  const settledSearch = useDebounced(search.trim());
  const shownStatus = filter.get("status");
  const status = shownStatus === ALL ? undefined : (findMember(STATUSES, shownStatus) ?? "OPEN");
  const direction = findMember(DIRECTIONS, filter.get("direction"));
  const variables: { filter: BankLineFilterInput } = {
    filter: {
      search: settledSearch === "" ? null : settledSearch,
      statuses: status === undefined ? null : [status],
      direction: direction ?? null,
    },
  };
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(BankLinesQuery, {
    variables,
    fetchPolicy: "cache-and-network",
    notifyOnNetworkStatusChange: true,
  });
  const overviewQuery = useQuery(BankOverviewQuery, { fetchPolicy: "cache-and-network" });
  const overview = overviewQuery.data?.bankOverview;
  const connection = (data ?? previousData)?.bankStatementLines;
  const lines = connection?.edges.map(({ node }) => readFragment(BankLineFragment, node)) ?? [];
  const openLine = lines.find(({ id }) => id === filter.get("line"));
  const lastImport = overview?.lastImport == null ? null : readFragment(BankImportFragment, overview.lastImport);
  // Without an import yet, this is where to start; later the work on the lines comes first.
  const hasUpload = isUploading || (overview !== undefined && lastImport === null);
  const isFiltered = settledSearch !== "" || direction !== undefined || shownStatus !== "";

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
      title={t("bankLines.title")}
      description={t("bankLines.text")}
      actions={
        canEdit &&
        lastImport !== null && (
          <Button
            icon={<Upload aria-hidden />}
            aria-expanded={isUploading}
            onClick={() => setIsUploading(!isUploading)}
          >
            {t("bankUpload.open")}
          </Button>
        )
      }
    >
      <div className={styles["above"]}>
        {canEdit ? hasUpload && <StatementUpload onStart={() => setIsUploading(true)} /> : <ReadOnlyNotice />}
        {overview === undefined && (
          <RequestFailureBanner error={overviewQuery.error} onRetry={() => void overviewQuery.refetch()} />
        )}
        {canEdit && overview !== undefined && overview.sureCount > 0 && (
          <ConfirmSureBanner count={overview.sureCount} />
        )}
      </div>
      <FilterBar>
        <SearchField
          label={t("bankLines.search")}
          placeholder={t("bankLines.searchHint")}
          value={search}
          onChange={handleSearch}
        />
        <Select
          label={t("documents.filterStatus")}
          isLabelHidden
          options={[
            ...STATUSES.map((value) => ({
              value,
              label:
                value === "OPEN" && overview !== undefined
                  ? t("bankLines.openCount", { count: overview.openCount })
                  : t(`bankLineStatus.${value}`),
            })),
            { value: ALL, label: t("bankLines.allStatuses") },
          ]}
          value={status ?? ALL}
          onChange={(event) => filter.set("status", event.target.value === "OPEN" ? "" : event.target.value)}
        />
        <Select
          label={t("bankLines.filterDirection")}
          isLabelHidden
          placeholder={t("bankLines.bothDirections")}
          options={DIRECTIONS.map((value) => ({ value, label: t(`bankDirection.${value}`) }))}
          value={direction ?? ""}
          onChange={(event) => filter.set("direction", event.target.value)}
        />
      </FilterBar>
      {error !== undefined && connection === undefined ? (
        <RequestFailureState error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          <Card hasPadding={false}>
            {connection === undefined ? (
              <BankLineListSkeleton />
            ) : lines.length > 0 ? (
              <MarkMatches search={settledSearch}>
                <BankLineList lines={lines} onOpen={(id) => filter.set("line", id)} />
              </MarkMatches>
            ) : isFiltered ? (
              <EmptyState
                title={t("bankLines.nothingFound")}
                action={<Button onClick={handleClear}>{t("list.clearFilters")}</Button>}
              />
            ) : lastImport === null ? (
              <EmptyState
                icon={<Landmark />}
                title={t("bankLines.empty")}
                description={t(canEdit ? "bankLines.emptyHint" : "bankLines.emptyHintReader")}
              />
            ) : (
              <EmptyState
                icon={<CircleCheck />}
                title={t("bankLines.allDone")}
                description={t("bankLines.allDoneHint")}
              />
            )}
          </Card>
          <LoadMore
            hasMore={connection?.pageInfo.hasNextPage ?? false}
            isLoading={loading}
            onLoadMore={() =>
              void fetchMore({ variables: { ...variables, after: connection?.pageInfo.endCursor ?? null } })
            }
          />
          {lastImport !== null && (
            <p className={styles["lastImport"]}>
              {t("bankLines.lastImport", {
                name: lastImport.fileName,
                person: lastImport.importedBy,
                at: formatDateTime(lastImport.importedAt, locale),
              })}
            </p>
          )}
        </>
      )}
      {openLine !== undefined && (
        <BankLineDrawer key={openLine.id} line={openLine} onClose={() => filter.set("line", "")} />
      )}
    </Page>
  );
}
