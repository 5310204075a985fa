import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { DataTable } from "@kundenportal/ui/data-table";
import { DateText } from "@kundenportal/ui/date-text";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { Plus } from "lucide-react";
import { useState } from "react";
import { Stack } from "../../components/form-grid";
import { Page } from "../../components/page";
import { OwnerOnlyState } from "../../components/permission-state";
import { TwoLines } from "../../components/two-lines";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { ConnectProviderDialog } from "./connect-provider-dialog";
import { PaymentModeBanner } from "./payment-mode-banner";
import { ProviderAccountCard } from "./provider-account-card";
import { ProviderAccountFragment, ProviderKindFragment } from "./provider-account-fragment";
import { brandName } from "./provider-presets";

const PaymentProvidersQuery = graphql(`
  query PaymentProviders {
    paymentMode
    paymentProviders {
      id
      ...ProviderKind_provider
    }
    paymentProviderAccounts {
      id
      ...ProviderAccount_account
    }
  }
`);

/** Who customers pay through, and how the merchant connects to them. */
export function PaymentProvidersPage() {
  const t = useText();
  const { isOwner } = useViewer();
  const [isConnecting, setIsConnecting] = useState(false);
  return (
    <Page
      title={t("providers.title")}
      description={t("providers.text")}
      actions={
        isOwner && (
          <Button variant="primary" icon={<Plus aria-hidden />} onClick={() => setIsConnecting(true)}>
            {t("providers.connect")}
          </Button>
        )
      }
    >
      {isOwner ? (
        <ProviderAccounts isConnecting={isConnecting} onConnectingClose={() => setIsConnecting(false)} />
      ) : (
        <OwnerOnlyState />
      )}
    </Page>
  );
}

interface ProviderAccountsProps {
  readonly isConnecting: boolean;
  readonly onConnectingClose: () => void;
}

function ProviderAccounts({ isConnecting, onConnectingClose }: ProviderAccountsProps) {
  const t = useText();
  const { data, previousData, error, refetch } = useQuery(PaymentProvidersQuery, { fetchPolicy: "cache-and-network" });
  const shown = data ?? previousData;
  if (shown === undefined) {
    return error === undefined ? (
      <LoadingRegion>
        <Stack>
          <Skeleton shape="block" height="6rem" />
          <Skeleton shape="block" height="16rem" />
        </Stack>
      </LoadingRegion>
    ) : (
      <RequestFailureState error={error} onRetry={() => void refetch()} />
    );
  }

  const providers = shown.paymentProviders.map((provider) => readFragment(ProviderKindFragment, provider));
  const accounts = shown.paymentProviderAccounts.map((account) => readFragment(ProviderAccountFragment, account));
  const connected = accounts.filter(({ disconnectedAt }) => disconnectedAt === null);
  const disconnected = accounts.filter(({ disconnectedAt }) => disconnectedAt !== null);
  const hasLive = connected.some(({ live }) => live);

  return (
    <Stack>
      <PaymentModeBanner mode={shown.paymentMode} />
      {connected.map((account) => (
        <ProviderAccountCard
          key={account.id}
          account={account}
          provider={providers.find(({ id }) => id === account.provider)}
          canPrefer={account.live || !hasLive}
          onReload={async () => {
            const { data: fresh } = await refetch();
            return fresh.paymentProviderAccounts
              .map((candidate) => readFragment(ProviderAccountFragment, candidate))
              .find(({ id }) => id === account.id);
          }}
        />
      ))}
      {disconnected.length > 0 && (
        <Card title={t("providers.former")} description={t("providers.formerText")} hasPadding={false}>
          <DataTable
            caption={t("providers.former")}
            rows={disconnected}
            getRowId={({ id }) => id}
            columns={[
              {
                id: "name",
                header: t("common.name"),
                narrow: "title",
                cell: (account) => <TwoLines first={account.label} second={brandName(account)} />,
              },
              {
                id: "mode",
                header: t("providers.mode"),
                narrow: "state",
                width: "10rem",
                cell: ({ live }) => t(live ? "providers.live" : "providers.test"),
              },
              {
                id: "until",
                header: t("providers.disconnectedAt"),
                narrow: "meta",
                width: "12rem",
                cell: ({ disconnectedAt }) =>
                  disconnectedAt !== null && <DateText value={disconnectedAt} format="dateTime" />,
              },
            ]}
          />
        </Card>
      )}
      {isConnecting && <ConnectProviderDialog providers={providers} onClose={onConnectingClose} />}
    </Stack>
  );
}
