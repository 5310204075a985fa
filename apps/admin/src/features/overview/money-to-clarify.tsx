import { Banner } from "@kundenportal/ui/banner";
import { ButtonLink } from "@kundenportal/ui/button";
import { formatApiMoney } from "@kundenportal/ui/format";
import { useLocale } from "@kundenportal/ui/use-text";
import type { OverviewQuery } from "../../gql/graphql";
import { useText } from "../../lib/use-text";

type MoneyToClarifyProps = Pick<
  OverviewQuery["dashboard"],
  "parkedItems" | "failedWebhookCount" | "disputedPaymentCount"
>;

/** Payments that a person has to deal with; nothing when all is well. */
export function MoneyToClarify({ parkedItems, failedWebhookCount, disputedPaymentCount }: MoneyToClarifyProps) {
  const t = useText();
  const locale = useLocale();
  const parkedCount = parkedItems.reduce((sum, { count }) => sum + count, 0);
  const sums = parkedItems.map(({ amount }) => formatApiMoney(amount, locale)).join(" + ");
  return (
    <>
      {disputedPaymentCount > 0 && (
        <Banner
          tone="danger"
          title={t("overview.disputed", { count: disputedPaymentCount })}
          actions={
            <ButtonLink size="small" href="/payments?disputed=yes">
              {t("overview.disputedAction")}
            </ButtonLink>
          }
        />
      )}
      {parkedCount > 0 && (
        <Banner
          tone="warning"
          title={t("overview.toClarify", { count: parkedCount, sums })}
          actions={
            <ButtonLink size="small" href="/to-clarify">
              {t("overview.toClarifyAction")}
            </ButtonLink>
          }
        />
      )}
      {failedWebhookCount > 0 && (
        <Banner
          tone="warning"
          title={t("overview.failedWebhooks", { count: failedWebhookCount })}
          actions={
            <ButtonLink size="small" href="/to-clarify?tab=webhooks&outcome=FAILED">
              {t("overview.failedWebhooksAction")}
            </ButtonLink>
          }
        />
      )}
    </>
  );
}
