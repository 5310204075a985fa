import { NetworkStatus } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { LoadMore } from "@kundenportal/ui/load-more";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { Card } from "@kundenportal/ui/card";
import { graphql } from "../gql/gql";
import type { TimelineFilter } from "../gql/graphql";
import { pollWhileVisible } from "../lib/polling";
import { useText } from "../lib/use-text";
import { ActivityTimeline } from "./activity-timeline";

const TimelineQuery = graphql(`
  query Timeline($filter: TimelineFilter, $first: Int!, $after: String) {
    timeline(filter: $filter, first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          ...ActivityTimeline_entry
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

interface TimelineSectionProps {
  readonly title: string;
  readonly description?: string;
  readonly filter: TimelineFilter;
  readonly of: "CLIENT" | "DOCUMENT" | "EVERYTHING";
  readonly emptyText: string;
  readonly pageSize?: number;
}

/** A card with what happened, which updates by itself while somebody is looking. */
export function TimelineSection({ title, description, filter, of, emptyText, pageSize = 15 }: TimelineSectionProps) {
  const t = useText();
  const { data, previousData, error, networkStatus, refetch, fetchMore } = useQuery(TimelineQuery, {
    variables: { filter, first: pageSize },
    fetchPolicy: "cache-and-network",
    ...pollWhileVisible,
  });
  const connection = (data ?? previousData)?.timeline;
  return (
    <Card title={title} {...(description !== undefined && { description })}>
      {connection === undefined ? (
        error === undefined ? (
          <TimelineSkeleton />
        ) : (
          <RequestFailureState error={error} onRetry={() => void refetch()} />
        )
      ) : connection.edges.length === 0 ? (
        <EmptyState title={t("timeline.empty")} description={emptyText} />
      ) : (
        <>
          <ActivityTimeline label={title} of={of} entries={connection.edges.map(({ node }) => node)} />
          <LoadMore
            hasMore={connection.pageInfo.hasNextPage}
            isLoading={networkStatus === NetworkStatus.fetchMore}
            onLoadMore={() => void fetchMore({ variables: { after: connection.pageInfo.endCursor } })}
          />
        </>
      )}
    </Card>
  );
}

function TimelineSkeleton() {
  return (
    <LoadingRegion>
      <Skeleton width="70%" />
      <Skeleton width="50%" />
      <Skeleton width="60%" />
    </LoadingRegion>
  );
}
