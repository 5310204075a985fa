import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { useState } from "react";
import { Page } from "../../components/page";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { PortalSettingsForm, PortalSettingsFormFragment } from "./portal-settings-form";

const PortalSettingsQuery = graphql(`
  query PortalSettings {
    portalSettings {
      id
      ...PortalSettingsForm_settings
    }
  }
`);

/** What the customer portal shows and allows, and to whom. */
export function PortalSettingsPage() {
  const t = useText();
  const { data, error, refetch } = useQuery(PortalSettingsQuery, {
    fetchPolicy: "network-only",
    nextFetchPolicy: "cache-first",
  });
  const settings = readFragment(PortalSettingsFormFragment, data?.portalSettings);
  // A new key remounts the form, with what the server has now.
  const [formKey, setFormKey] = useState(0);
  return (
    <Page title={t("portalSettings.title")} description={t("portalSettings.text")}>
      {settings === undefined ? (
        error === undefined ? (
          <LoadingRegion>
            <Skeleton shape="block" height="24rem" />
          </LoadingRegion>
        ) : (
          <RequestFailureState error={error} onRetry={() => void refetch()} />
        )
      ) : (
        <PortalSettingsForm
          key={formKey}
          settings={settings}
          reload={async () => {
            await refetch();
          }}
          onStartOver={() => setFormKey(formKey + 1)}
        />
      )}
    </Page>
  );
}
