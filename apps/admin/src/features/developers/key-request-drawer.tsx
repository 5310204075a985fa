import { NetworkStatus } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { Badge } from "@kundenportal/ui/badge";
import { ChoiceChips } from "@kundenportal/ui/choice-chips";
import { DataTable } from "@kundenportal/ui/data-table";
import { DateText } from "@kundenportal/ui/date-text";
import { Drawer } from "@kundenportal/ui/drawer";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { LoadMore } from "@kundenportal/ui/load-more";
import { ArrowLeftRight } from "lucide-react";
import { useState } from "react";
import { Stack } from "../../components/form-grid";
import { TwoLines } from "../../components/two-lines";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { ApiKeyRow_ApiKeyFragment, KeyRequest_RequestFragment } from "../../gql/graphql";
import { pollWhileVisible } from "../../lib/polling";
import { useText } from "../../lib/use-text";

const KeyRequestFragment = graphql(`
  fragment KeyRequest_request on ApiKeyRequest {
    id
    startedAt
    durationMs
    operation
    statusCode
    outcome
    problems {
      code
      field
    }
  }
`);

const ApiKeyRequestsQuery = graphql(`
  query ApiKeyRequests($apiKeyId: ID!, $outcome: ApiKeyRequestOutcome, $after: String) {
    apiKeyRequests(apiKeyId: $apiKeyId, outcome: $outcome, first: 50, after: $after) {
      edges {
        cursor
        node {
          id
          ...KeyRequest_request
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const VIEWS = ["ALL", "FAILED"] as const;

interface KeyRequestDrawerProps {
  readonly apiKey: Pick<ApiKeyRow_ApiKeyFragment, "id" | "name">;
  readonly onClose: () => void;
}

/** What a program has asked for lately, and what went wrong with it. */
export function KeyRequestDrawer({ apiKey, onClose }: KeyRequestDrawerProps) {
  const t = useText();
  const [view, setView] = useState<(typeof VIEWS)[number]>("ALL");
  const variables = { apiKeyId: apiKey.id, outcome: view === "ALL" ? null : view };
  const { data, error, networkStatus, refetch, fetchMore } = useQuery(ApiKeyRequestsQuery, {
    variables,
    fetchPolicy: "cache-and-network",
    ...pollWhileVisible,
  });
  const connection = data?.apiKeyRequests;
  return (
    <Drawer
      isOpen
      onClose={onClose}
      size="large"
      title={t("keyRequests.title", { name: apiKey.name })}
      description={t("keyRequests.text")}
    >
      <Stack>
        <ChoiceChips
          label={t("common.status")}
          options={VIEWS.map((value) => ({ value, label: t(`keyRequests.view.${value}`) }))}
          value={view}
          onChange={setView}
        />
        {error !== undefined && connection === undefined ? (
          <RequestFailureState error={error} onRetry={() => void refetch()} />
        ) : (
          <>
            <RequestTable requests={connection?.edges.map(({ node }) => readFragment(KeyRequestFragment, node))} />
            <LoadMore
              hasMore={connection?.pageInfo.hasNextPage ?? false}
              isLoading={networkStatus === NetworkStatus.fetchMore}
              onLoadMore={() =>
                void fetchMore({ variables: { ...variables, after: connection?.pageInfo.endCursor ?? null } })
              }
            />
          </>
        )}
      </Stack>
    </Drawer>
  );
}

interface RequestTableProps {
  /** Undefined: they are on their way. */
  readonly requests: readonly KeyRequest_RequestFragment[] | undefined;
}

function RequestTable({ requests }: RequestTableProps) {
  const t = useText();
  return (
    <DataTable
      caption={t("keyRequests.caption")}
      density="compact"
      rows={requests ?? []}
      getRowId={({ id }) => id}
      isLoading={requests === undefined}
      emptyState={
        <EmptyState icon={<ArrowLeftRight />} title={t("keyRequests.empty")} description={t("keyRequests.emptyHint")} />
      }
      columns={[
        {
          id: "operation",
          header: t("keyRequests.operation"),
          narrow: "title",
          cell: ({ operation, problems }) => (
            <span lang="en">
              <TwoLines first={<code>{operation}</code>} second={problems.map(problemText).join(", ")} isQuiet />
            </span>
          ),
        },
        {
          id: "date",
          header: t("keyRequests.startedAt"),
          narrow: "meta",
          width: "10rem",
          cell: ({ startedAt }) => <DateText value={startedAt} format="dateTime" />,
        },
        {
          id: "duration",
          header: t("keyRequests.duration"),
          narrow: "value",
          width: "6rem",
          align: "end",
          cell: ({ durationMs }) => t("keyRequests.ms", { ms: String(durationMs) }),
        },
        {
          id: "outcome",
          header: t("common.status"),
          narrow: "state",
          width: "7rem",
          cell: ({ outcome, statusCode }) => (
            <Badge tone={outcome === "DONE" ? "success" : "danger"} hasDot>
              {String(statusCode)}
            </Badge>
          ),
        },
      ]}
    />
  );
}

function problemText({ code, field }: KeyRequest_RequestFragment["problems"][number]): string {
  return field === null ? code : `${field}: ${code}`;
}
