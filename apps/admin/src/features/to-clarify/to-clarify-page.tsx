import { useQuery } from "@apollo/client/react";
import { Tabs } from "@kundenportal/ui/tabs";
import { Page } from "../../components/page";
import { PartFailure } from "../../components/part-failure";
import { graphql } from "../../gql/gql";
import { findMember } from "../../lib/find-member";
import { useSearchFilter } from "../../lib/use-search-filter";
import { useText } from "../../lib/use-text";
import { ParkedItemList } from "./parked-item-list";
import { WebhookEventList } from "./webhook-event-list";

const ToClarifyQuery = graphql(`
  query ToClarify {
    dashboard {
      failedWebhookCount
      parkedItems {
        count
      }
    }
  }
`);

const TABS = ["items", "webhooks"] as const;

/** What could not be settled automatically: money that matches nothing, and provider messages that could not be processed. */
export function ToClarifyPage() {
  const t = useText();
  const filter = useSearchFilter();
  const { data, error, refetch } = useQuery(ToClarifyQuery, { fetchPolicy: "cache-and-network" });
  const open = data?.dashboard.parkedItems.reduce((sum, { count }) => sum + count, 0);
  return (
    <Page title={t("toClarify.title")} description={t("toClarify.text")}>
      {data === undefined && <PartFailure error={error} onRetry={() => void refetch()} />}
      <Tabs
        label={t("toClarify.title")}
        selectedId={findMember(TABS, filter.get("tab")) ?? "items"}
        onSelect={(id) => filter.set("tab", id === "items" ? "" : id)}
        tabs={[
          {
            id: "items",
            label: t("toClarify.items"),
            content: <ParkedItemList />,
            ...(open !== undefined && open > 0 && { count: open }),
          },
          {
            id: "webhooks",
            label: t("toClarify.webhooks"),
            content: <WebhookEventList />,
            ...(data !== undefined &&
              data.dashboard.failedWebhookCount > 0 && { count: data.dashboard.failedWebhookCount }),
          },
        ]}
      />
    </Page>
  );
}
