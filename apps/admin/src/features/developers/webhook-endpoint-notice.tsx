import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { formatDateTime } from "@kundenportal/ui/format";
import { currentTime } from "@kundenportal/ui/server-clock";
import { useLocale } from "@kundenportal/ui/use-text";
import type { WebhookEndpoint_EndpointFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";

interface WebhookEndpointNoticeProps {
  readonly endpoint: WebhookEndpoint_EndpointFragment;
  readonly onSwitchOn: () => void;
}

/** Why nothing is sent, or may soon no longer be, and that two secrets count. */
export function WebhookEndpointNotice({ endpoint, onSwitchOn }: WebhookEndpointNoticeProps) {
  const t = useText();
  const locale = useLocale();
  const { stoppedBecause, failingSince, previousSecretUntil } = endpoint;
  const at = (instant: string | null): string => (instant === null ? "" : formatDateTime(instant, locale));
  return (
    <>
      {stoppedBecause !== null && (
        <Banner
          tone={stoppedBecause === "STAFF" ? "neutral" : "danger"}
          title={t(`webhookEndpoints.stopped.${stoppedBecause}`, { since: at(failingSince) })}
          actions={
            <Button size="small" onClick={onSwitchOn}>
              {t("webhookEndpoints.switchOn")}
            </Button>
          }
        >
          {t(`webhookEndpoints.stoppedText.${stoppedBecause}`)}
        </Banner>
      )}
      {stoppedBecause === null && failingSince !== null && (
        <Banner tone="warning" title={t("webhookEndpoints.failingSince", { since: at(failingSince) })}>
          {t("webhookEndpoints.failingText")}
        </Banner>
      )}
      {previousSecretUntil !== null && new Date(previousSecretUntil) > currentTime() && (
        <Banner title={t("webhookEndpoints.twoSecrets", { until: at(previousSecretUntil) })}>
          {t("webhookEndpoints.twoSecretsText")}
        </Banner>
      )}
    </>
  );
}
