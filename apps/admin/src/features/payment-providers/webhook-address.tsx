import { CopyField } from "@kundenportal/ui/copy-field";
import type { ProviderAccount_AccountFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";

interface WebhookAddressProps {
  readonly account: Pick<ProviderAccount_AccountFragment, "webhookUrl" | "webhookHelp">;
}

/** Where the provider is to report payments, and where to enter that there. Nothing when it can't be read. */
export function WebhookAddress({ account: { webhookUrl, webhookHelp } }: WebhookAddressProps) {
  const t = useText();
  if (webhookUrl === null) return null;
  return <CopyField label={t("providers.webhookUrl")} value={webhookUrl} description={webhookHelp} />;
}
