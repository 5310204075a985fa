import { useQuery } from "@apollo/client/react";
import { lazyDialog } from "@kundenportal/app-core/lazy-dialog";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { DataTable } from "@kundenportal/ui/data-table";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { Section } from "@kundenportal/ui/section";
import { Plus, Webhook } from "lucide-react";
import { useState } from "react";
import { TwoLines } from "../../components/two-lines";
import { readFragment } from "../../gql/fragment-masking";
import { pollWhileVisible } from "../../lib/polling";
import { useText } from "../../lib/use-text";
import { WebhookEndpointBadge } from "./webhook-endpoint-badge";
import { WebhookEndpointFragment, WebhookEndpointsQuery } from "./webhook-endpoint-fragment";

const NewWebhookEndpointDialog = lazyDialog(() =>
  import("./new-webhook-endpoint-dialog").then((m) => m.NewWebhookEndpointDialog),
);

/** Where events are sent. */
export function WebhookEndpointSection() {
  const t = useText();
  const [isAdding, setIsAdding] = useState(false);
  return (
    <Section
      title={t("webhookEndpoints.title")}
      description={t("webhookEndpoints.text")}
      actions={
        <Button icon={<Plus aria-hidden />} onClick={() => setIsAdding(true)}>
          {t("webhookEndpoints.new")}
        </Button>
      }
    >
      <WebhookEndpointTable />
      {isAdding && <NewWebhookEndpointDialog onClose={() => setIsAdding(false)} />}
    </Section>
  );
}

function WebhookEndpointTable() {
  const t = useText();
  const { data, previousData, error, refetch } = useQuery(WebhookEndpointsQuery, {
    fetchPolicy: "cache-and-network",
    ...pollWhileVisible,
  });
  const endpoints = (data ?? previousData)?.webhookEndpoints.map((one) => readFragment(WebhookEndpointFragment, one));

  if (endpoints === undefined && error !== undefined) {
    return <RequestFailureState error={error} onRetry={() => void refetch()} />;
  }
  return (
    <Card hasPadding={false}>
      <DataTable
        caption={t("webhookEndpoints.title")}
        rows={endpoints ?? []}
        getRowId={({ id }) => id}
        getRowHref={({ id }) => `/settings/developers/webhooks/${id}`}
        isLoading={endpoints === undefined}
        emptyState={
          <EmptyState
            icon={<Webhook />}
            title={t("webhookEndpoints.empty")}
            description={t("webhookEndpoints.emptyHint")}
          />
        }
        columns={[
          {
            id: "name",
            header: t("webhookEndpoints.name"),
            narrow: "title",
            cell: ({ name, url }) => <TwoLines first={name} second={<span lang="en">{url}</span>} />,
          },
          {
            id: "kinds",
            header: t("webhookEndpoints.which"),
            narrow: "meta",
            width: "13rem",
            cell: ({ kinds }) =>
              kinds === null
                ? t("webhookEndpoints.which.ALL")
                : t("webhookEndpoints.kindCount", { count: kinds.length }),
          },
          {
            id: "status",
            header: t("common.status"),
            narrow: "state",
            width: "14rem",
            cell: (endpoint) => <WebhookEndpointBadge endpoint={endpoint} />,
          },
        ]}
      />
    </Card>
  );
}
