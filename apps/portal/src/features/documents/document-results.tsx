import { NetworkStatus } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { Button } from "@kundenportal/ui/button";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { LoadMore } from "@kundenportal/ui/load-more";
import { MarkMatches } from "@kundenportal/ui/marked";
import { FileSearch, Files } from "lucide-react";
import { NavigationType, useNavigationType } from "react-router";
import { useViewer } from "../../components/viewer-context";
import { VisuallyHidden } from "../../components/visually-hidden";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import styles from "./document-results.module.css";
import { DocumentRow } from "./document-row";
import { DocumentRowsSkeleton } from "./document-rows-skeleton";
import { isFiltered, type ListFilter, toDocumentFilter } from "./list-filter";

const DocumentListQuery = graphql(`
  query DocumentList($filter: DocumentFilter, $after: String) {
    documents(first: 20, filter: $filter, after: $after) {
      edges {
        cursor
        node {
          id
          ...DocumentRow_document
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

interface DocumentResultsProps {
  readonly filter: ListFilter;
  readonly onReset: () => void;
}

/** The documents that match, newest first (what was searched for: best first), growing on demand. While another filter loads, the old rows stay, dimmed. */
export function DocumentResults({ filter, onReset }: DocumentResultsProps) {
  const t = useText();
  // Coming back from a document, the customer finds the list as long as they left it; otherwise it is fetched again.
  const isReturning = useNavigationType() === NavigationType.Pop;
  const { data, previousData, error, networkStatus, loading, refetch, fetchMore } = useQuery(DocumentListQuery, {
    variables: { filter: toDocumentFilter(filter) },
    fetchPolicy: isReturning ? "cache-first" : "cache-and-network",
    notifyOnNetworkStatusChange: true,
  });
  const documents = (data ?? previousData)?.documents;

  if (error !== undefined)
    return <RequestFailureState error={error} onRetry={() => void refetch()} isRetrying={loading} />;
  if (documents === undefined) return <DocumentRowsSkeleton />;

  const { edges, pageInfo } = documents;
  const isLoadingMore = networkStatus === NetworkStatus.fetchMore;
  const isOutdated = data === undefined;
  return (
    <div className={styles["results"]} data-outdated={isOutdated} aria-busy={loading}>
      <VisuallyHidden role="status">
        {loading ? t("list.loading") : t("list.shown", { count: edges.length })}
      </VisuallyHidden>
      {edges.length === 0 ? (
        <NoDocuments isFiltered={isFiltered(filter)} onReset={onReset} />
      ) : (
        <MarkMatches search={filter.search}>
          <ul className={styles["rows"]} aria-label={t("list.title")}>
            {edges.map(({ node }) => (
              <DocumentRow key={node.id} document={node} />
            ))}
          </ul>
        </MarkMatches>
      )}
      <LoadMore
        hasMore={pageInfo.hasNextPage}
        isLoading={isLoadingMore}
        onLoadMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}
      />
    </div>
  );
}

interface NoDocumentsProps {
  readonly isFiltered: boolean;
  readonly onReset: () => void;
}

function NoDocuments(props: NoDocumentsProps) {
  const t = useText();
  const merchant = useViewer()?.merchant.name;
  if (props.isFiltered) {
    return (
      <EmptyState
        icon={<FileSearch />}
        title={t("list.noMatch.title")}
        description={t("list.noMatch.text")}
        action={<Button onClick={props.onReset}>{t("list.reset")}</Button>}
      />
    );
  }
  return (
    <EmptyState
      icon={<Files />}
      title={t("list.empty.title")}
      description={merchant === undefined ? undefined : t("list.empty.text", { merchant })}
    />
  );
}
