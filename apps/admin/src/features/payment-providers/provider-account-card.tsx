import { Badge } from "@kundenportal/ui/badge";
import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { DateText } from "@kundenportal/ui/date-text";
import { DescriptionList } from "@kundenportal/ui/description-list";
import { useState } from "react";
import { Cluster, Stack } from "../../components/form-grid";
import type { ProviderAccount_AccountFragment, ProviderKind_ProviderFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { DisconnectDialog } from "./disconnect-dialog";
import { EditProviderDialog } from "./edit-provider-dialog";
import { brandName } from "./provider-presets";
import { usePreferAccount } from "./use-prefer-account";
import { WebhookAddress } from "./webhook-address";

interface ProviderAccountCardProps {
  readonly account: ProviderAccount_AccountFragment;
  /** Undefined when this installation no longer knows the provider. */
  readonly provider: ProviderKind_ProviderFragment | undefined;
  /** False if the server would refuse it: customers are not sent to a test account while a live one is connected. */
  readonly canPrefer: boolean;
  readonly onReload: () => Promise<ProviderAccount_AccountFragment | undefined>;
}

/** One connected account: what it is for, what is stored about it, and what can be done with it. */
export function ProviderAccountCard({ account, provider, canPrefer, onReload }: ProviderAccountCardProps) {
  const t = useText();
  const [open, setOpen] = useState<"EDIT" | "DISCONNECT" | null>(null);
  const { prefer, isPending } = usePreferAccount();
  const close = (): void => setOpen(null);
  return (
    <Card
      title={account.label}
      description={brandName(account) === account.label ? undefined : brandName(account)}
      actions={
        <Cluster>
          {account.preferred && (
            <Badge tone="info" hasDot>
              {t("providers.preferred")}
            </Badge>
          )}
          <Badge tone={account.live ? "success" : "warning"} hasDot>
            {t(account.live ? "providers.live" : "providers.test")}
          </Badge>
        </Cluster>
      }
      footer={
        <Cluster>
          <Button disabled={provider === undefined} onClick={() => setOpen("EDIT")}>
            {t("providers.replace")}
          </Button>
          {!account.preferred && canPrefer && (
            <Button isPending={isPending} onClick={() => void prefer(account.id)}>
              {t("providers.prefer")}
            </Button>
          )}
          <Button variant="quiet" onClick={() => setOpen("DISCONNECT")}>
            {t("providers.disconnect")}
          </Button>
        </Cluster>
      }
    >
      <Stack>
        {!account.readable && (
          <Banner tone="danger" title={t("providers.unreadable")}>
            {t("providers.unreadableText")}
          </Banner>
        )}
        <DescriptionList
          items={[
            {
              id: "use",
              term: t("providers.use"),
              value: t(account.preferred ? "providers.useNew" : "providers.useOld"),
            },
            {
              id: "checked",
              term: t("providers.checked"),
              value: <DateText value={account.checkedAt} format="dateTime" />,
            },
            { id: "currencies", term: t("providers.currencies"), value: account.currencies.join(", ") },
            ...storedSettings(account, provider).map(({ name, label, value }) => ({
              id: name,
              term: label,
              value: value ?? t("providers.secretStored"),
            })),
          ]}
        />
        <WebhookAddress account={account} />
      </Stack>
      {open === "EDIT" && provider !== undefined && (
        <EditProviderDialog account={account} provider={provider} onReload={onReload} onClose={close} />
      )}
      {open === "DISCONNECT" && <DisconnectDialog account={account} onClose={close} />}
    </Card>
  );
}

/** What is stored, in the order and with the names of the provider's form; the brand is in the account's name. */
function storedSettings(
  { settings }: ProviderAccount_AccountFragment,
  provider: ProviderKind_ProviderFragment | undefined,
): readonly { readonly name: string; readonly label: string; readonly value: string | null }[] {
  return (provider?.fields ?? []).flatMap(({ name, label }) => {
    const setting = settings.find((stored) => stored.name === name);
    return setting?.isSet === true && name !== "live" && name !== "brand"
      ? [{ name, label, value: setting.value }]
      : [];
  });
}
