import { useMutation, useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { useFailureToast } from "@kundenportal/app-core/use-failure-toast";
import { Badge, type Tone } from "@kundenportal/ui/badge";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { DataTable } from "@kundenportal/ui/data-table";
import { DateText } from "@kundenportal/ui/date-text";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { Link } from "@kundenportal/ui/link";
import { LoadMore } from "@kundenportal/ui/load-more";
import { Select } from "@kundenportal/ui/select";
import { useToast } from "@kundenportal/ui/toast";
import { Radio } from "lucide-react";
import { documentName } from "../../components/document-name";
import { FilterBar } from "../../components/filter-bar";
import { providerName } from "../../components/provider-name";
import { TwoLines } from "../../components/two-lines";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { WebhookEvent_EventFragment, WebhookOutcome } from "../../gql/graphql";
import { findMember } from "../../lib/find-member";
import { useSearchFilter } from "../../lib/use-search-filter";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";

const WebhookEventFragment = graphql(`
  fragment WebhookEvent_event on WebhookEvent {
    id
    provider
    outcome
    reason
    providerRef
    deliveries
    canReplay
    lastReceivedAt
    payment {
      id
      document {
        id
        type
        number
      }
    }
  }
`);

const WebhookEventsQuery = graphql(`
  query WebhookEvents($filter: WebhookEventFilterInput, $after: String) {
    webhookEvents(filter: $filter, first: 25, after: $after) {
      edges {
        cursor
        node {
          id
          ...WebhookEvent_event
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const ReplayWebhookMutation = graphql(`
  mutation ReplayWebhook($id: ID!, $idempotencyKey: String) {
    replayWebhook(id: $id, idempotencyKey: $idempotencyKey) {
      ... on ReplayWebhookSuccess {
        webhookEvent {
          id
          outcome
          ...WebhookEvent_event
        }
      }
      ... on NotFound {
        code
      }
      ... on PaymentUnavailable {
        code
      }
    }
  }
`);

const TONES = {
  APPLIED: "success",
  IGNORED: "neutral",
  REJECTED: "warning",
  FAILED: "danger",
} as const satisfies Record<WebhookOutcome, Tone>;

const OUTCOMES = ["FAILED", "REJECTED", "IGNORED", "APPLIED"] as const satisfies readonly WebhookOutcome[];

/** Provider messages and what was done with them; failed ones can be processed again. */
export function WebhookEventList() {
  const t = useText();
  const filter = useSearchFilter();
  const outcome = findMember(OUTCOMES, filter.get("outcome"));
  const variables = { filter: { outcomes: outcome === undefined ? null : [outcome] } };
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(WebhookEventsQuery, {
    variables,
    fetchPolicy: "cache-and-network",
    notifyOnNetworkStatusChange: true,
  });
  const connection = (data ?? previousData)?.webhookEvents;

  return (
    <>
      <FilterBar>
        <Select
          label={t("webhooks.outcome")}
          isLabelHidden
          placeholder={t("webhooks.allOutcomes")}
          options={OUTCOMES.map((value) => ({ value, label: t(`webhookOutcome.${value}`) }))}
          value={outcome ?? ""}
          onChange={(event) => filter.set("outcome", event.target.value)}
        />
      </FilterBar>
      {error !== undefined && connection === undefined ? (
        <RequestFailureState error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          <Card hasPadding={false}>
            <DataTable
              caption={t("toClarify.webhooks")}
              rows={connection?.edges.map(({ node }) => readFragment(WebhookEventFragment, node)) ?? []}
              getRowId={({ id }) => id}
              isLoading={connection === undefined}
              emptyState={
                <EmptyState
                  icon={<Radio />}
                  title={t(outcome === undefined ? "webhooks.empty" : "webhooks.nothingFound")}
                  description={t("webhooks.emptyHint")}
                />
              }
              columns={[
                {
                  id: "document",
                  header: t("payments.document"),
                  narrow: "title",
                  cell: ({ payment, providerRef }) =>
                    payment === null ? (
                      <TwoLines first={t("webhooks.noDocument")} second={providerRef ?? ""} isQuiet />
                    ) : (
                      <Link href={`/documents/${payment.document.id}`}>{documentName(t, payment.document)}</Link>
                    ),
                },
                {
                  id: "provider",
                  header: t("payments.provider"),
                  width: "9rem",
                  cell: ({ provider, deliveries }) => (
                    <TwoLines
                      first={providerName(t, provider)}
                      second={deliveries > 1 ? t("moneyEvent.deliveries", { count: deliveries }) : ""}
                      isQuiet
                    />
                  ),
                },
                {
                  id: "date",
                  header: t("webhooks.lastReceived"),
                  narrow: "meta",
                  width: "11rem",
                  cell: ({ lastReceivedAt }) => <DateText value={lastReceivedAt} format="dateTime" />,
                },
                {
                  id: "outcome",
                  header: t("webhooks.outcome"),
                  narrow: "state",
                  width: "17rem",
                  cell: ({ outcome: became, reason }) => (
                    <TwoLines
                      first={
                        <Badge tone={TONES[became]} hasDot>
                          {t(`webhookOutcome.${became}`)}
                        </Badge>
                      }
                      second={reason === null ? null : <span lang="en">{reason}</span>}
                      isQuiet
                    />
                  ),
                },
                {
                  id: "actions",
                  header: t("common.actions"),
                  isHeaderHidden: true,
                  align: "end",
                  narrow: "value",
                  width: "14rem",
                  cell: (event) => <ReplayButton event={event} />,
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
    </>
  );
}

function ReplayButton({ event }: { readonly event: WebhookEvent_EventFragment }) {
  const t = useText();
  const { canEdit } = useViewer();
  const showToast = useToast();
  const tellFailure = useFailureToast();
  const [replay, { loading }] = useMutation(ReplayWebhookMutation, { refetchQueries: ["ToClarify", "Shell"] });
  if (!canEdit || !event.canReplay) return null;

  async function handleReplay(): Promise<void> {
    const { data, error } = await replay({ variables: { id: event.id } });
    const result = data?.replayWebhook;
    if (error !== undefined) {
      tellFailure(error);
    } else if (result?.__typename === "ReplayWebhookSuccess" && result.webhookEvent.outcome !== "FAILED") {
      showToast({ tone: "success", title: t("webhooks.replayed") });
    } else {
      showToast({ tone: "danger", title: t("webhooks.replayFailed"), description: t("webhooks.replayFailedText") });
    }
  }

  return (
    <Button size="small" isPending={loading} onClick={() => void handleReplay()}>
      {t("webhooks.replay")}
    </Button>
  );
}
