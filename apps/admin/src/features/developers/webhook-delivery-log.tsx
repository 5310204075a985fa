import { NetworkStatus } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { Card } from "@kundenportal/ui/card";
import { ChoiceChips } from "@kundenportal/ui/choice-chips";
import { DataTable } from "@kundenportal/ui/data-table";
import { DateText } from "@kundenportal/ui/date-text";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { LoadMore } from "@kundenportal/ui/load-more";
import { Section } from "@kundenportal/ui/section";
import { Send } from "lucide-react";
import { FilterBar } from "../../components/filter-bar";
import { TwoLines } from "../../components/two-lines";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { WebhookEndpoint_EndpointFragment } from "../../gql/graphql";
import { findMember } from "../../lib/find-member";
import { pollWhileVisible } from "../../lib/polling";
import { useSearchFilter } from "../../lib/use-search-filter";
import { useText } from "../../lib/use-text";
import { WebhookDeliveryDrawer } from "./webhook-delivery-drawer";
import { WebhookDeliveryFragment } from "./webhook-delivery-fragment";
import { deliverySubject, deliveryTitle, TryOutcome, WebhookDeliveryBadge } from "./webhook-delivery-words";

const WebhookDeliveriesQuery = graphql(`
  query WebhookDeliveries($endpointId: ID!, $status: WebhookDeliveryStatus, $after: String) {
    webhookDeliveries(endpointId: $endpointId, status: $status, first: 25, after: $after) {
      edges {
        cursor
        node {
          id
          ...WebhookDelivery_delivery
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const STATUSES = ["PENDING", "DELIVERED", "FAILED"] as const;

/** What was sent to an endpoint, newest first, and what came of it. */
export function WebhookDeliveryLog({ endpoint }: { readonly endpoint: WebhookEndpoint_EndpointFragment }) {
  const t = useText();
  const filter = useSearchFilter();
  const status = findMember(STATUSES, filter.get("status"));
  const variables = { endpointId: endpoint.id, status: status ?? null };
  const { data, error, networkStatus, refetch, fetchMore } = useQuery(WebhookDeliveriesQuery, {
    variables,
    fetchPolicy: "cache-and-network",
    ...pollWhileVisible,
  });
  const connection = data?.webhookDeliveries;
  // What has become of a row in the meantime may be something else than was asked for.
  const deliveries = connection?.edges
    .map(({ node }) => readFragment(WebhookDeliveryFragment, node))
    .filter((delivery) => status === undefined || delivery.status === status);
  const openId = filter.get("delivery");

  return (
    <Section title={t("webhookDelivery.log")} description={t("webhookDelivery.logText")}>
      <FilterBar>
        <ChoiceChips
          label={t("common.status")}
          options={[
            { value: "", label: t("webhookDelivery.all") },
            ...STATUSES.map((value) => ({ value, label: t(`webhookDelivery.${value}`) })),
          ]}
          value={status ?? ""}
          onChange={(value) => filter.set("status", value)}
        />
      </FilterBar>
      {error !== undefined && connection === undefined ? (
        <RequestFailureState error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          <Card hasPadding={false}>
            <DataTable
              caption={t("webhookDelivery.log")}
              rows={deliveries ?? []}
              getRowId={({ id }) => id}
              getRowHref={({ id }) =>
                `/settings/developers/webhooks/${endpoint.id}?${status === undefined ? "" : `status=${status}&`}delivery=${id}`
              }
              isLoading={connection === undefined}
              emptyState={
                <EmptyState
                  icon={<Send />}
                  title={t(status === undefined ? "webhookDelivery.empty" : "webhookDelivery.nothingFound")}
                  description={t("webhookDelivery.emptyHint")}
                />
              }
              columns={[
                {
                  id: "event",
                  header: t("webhookDelivery.event"),
                  narrow: "title",
                  cell: (delivery) => (
                    <TwoLines first={deliveryTitle(t, delivery)} second={deliverySubject(t, delivery)} />
                  ),
                },
                {
                  id: "outcome",
                  header: t("webhookDelivery.lastTry"),
                  width: "18rem",
                  cell: ({ tries }) => {
                    const last = tries.at(-1);
                    if (last === undefined) return t("webhookDelivery.notTried");
                    const count = t("webhookDelivery.tries", { count: tries.length });
                    return <TwoLines first={<TryOutcome {...last} />} second={tries.length > 1 && count} isQuiet />;
                  },
                },
                {
                  id: "date",
                  header: t("webhookDelivery.planned"),
                  narrow: "meta",
                  width: "11rem",
                  cell: ({ createdAt }) => <DateText value={createdAt} format="dateTime" />,
                },
                {
                  id: "status",
                  header: t("common.status"),
                  narrow: "state",
                  width: "11rem",
                  cell: (delivery) => <WebhookDeliveryBadge status={delivery.status} />,
                },
              ]}
            />
          </Card>
          <LoadMore
            hasMore={connection?.pageInfo.hasNextPage ?? false}
            isLoading={networkStatus === NetworkStatus.fetchMore}
            onLoadMore={() =>
              void fetchMore({ variables: { ...variables, after: connection?.pageInfo.endCursor ?? null } })
            }
          />
        </>
      )}
      {openId !== "" && (
        <WebhookDeliveryDrawer
          key={openId}
          id={openId}
          isOn={endpoint.status === "ON"}
          onClose={() => filter.set("delivery", "")}
        />
      )}
    </Section>
  );
}
