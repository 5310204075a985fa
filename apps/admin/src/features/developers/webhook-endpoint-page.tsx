import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { useParams } from "react-router";
import { Page } from "../../components/page";
import { OwnerOnlyState } from "../../components/permission-state";
import { readFragment } from "../../gql/fragment-masking";
import { pollWhileVisible } from "../../lib/polling";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { WebhookEndpointFragment, WebhookEndpointsQuery } from "./webhook-endpoint-fragment";
import { WebhookEndpointView } from "./webhook-endpoint-view";

/** One address to which events are sent: how it fares, what was sent there, and what can be done about it. */
export function WebhookEndpointPage() {
  const t = useText();
  const { isOwner } = useViewer();
  if (isOwner) return <LoadedWebhookEndpoint />;
  return (
    <Page title={t("webhookEndpoints.title")}>
      <OwnerOnlyState />
    </Page>
  );
}

function LoadedWebhookEndpoint() {
  const t = useText();
  const { endpointId = "" } = useParams();
  const { data, error, refetch } = useQuery(WebhookEndpointsQuery, {
    fetchPolicy: "cache-and-network",
    ...pollWhileVisible,
  });
  const find = (found: typeof data) =>
    readFragment(
      WebhookEndpointFragment,
      found?.webhookEndpoints.find(({ id }) => id === endpointId),
    );
  const endpoint = find(data);

  if (endpoint !== undefined) {
    return <WebhookEndpointView endpoint={endpoint} onReload={async () => find((await refetch()).data)} />;
  }
  if (data !== undefined) {
    return (
      <Page title={t("failure.notFound.title")} back={{ href: "/settings/developers", label: t("developers.title") }}>
        <EmptyState title={t("failure.notFound.title")} description={t("failure.notFound.text")} />
      </Page>
    );
  }
  return (
    <Page title={t("webhookEndpoints.title")}>
      {error === undefined ? (
        <LoadingRegion>
          <Skeleton shape="block" height="24rem" />
        </LoadingRegion>
      ) : (
        <RequestFailureState error={error} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}
