import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { type ApiMoney, formatApiMoney } from "@kundenportal/ui/format";
import { useLocale } from "@kundenportal/ui/use-text";
import { useState } from "react";
import type { PaymentRow_PaymentFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { RefundDialog } from "./refund-dialog";

interface MoneyBannersProps {
  readonly isCanceled: boolean;
  readonly overpaidAmount: ApiMoney | null;
  readonly payments: readonly PaymentRow_PaymentFragment[];
}

/** What somebody has to know or decide about a document's money: what a bank took back, what was overpaid, what may still come. */
export function MoneyBanners({ isCanceled, overpaidAmount, payments }: MoneyBannersProps) {
  const t = useText();
  const locale = useLocale();
  const { canEdit } = useViewer();
  const [isRefunding, setIsRefunding] = useState(false);
  const excess = overpaidAmount !== null && Number(overpaidAmount.amount) > 0 ? overpaidAmount : null;
  const source = excess === null ? undefined : findSource(payments, excess);
  return (
    <>
      {payments
        .filter(({ disputed }) => disputed)
        .map(({ id, disputedAmount }) => (
          <Banner
            key={id}
            tone="danger"
            title={t("document.disputed", { amount: formatApiMoney(disputedAmount, locale) })}
          >
            {t("document.disputedText")}
          </Banner>
        ))}
      {isCanceled && payments.some(({ isPayable }) => isPayable) && (
        <Banner tone="warning" title={t("document.stillPayable")}>
          {t("document.stillPayableText")}
        </Banner>
      )}
      {excess !== null && (
        <Banner
          tone="warning"
          title={t("document.overpaidBy", { amount: formatApiMoney(excess, locale) })}
          actions={
            canEdit &&
            source !== undefined && (
              <Button size="small" onClick={() => setIsRefunding(true)}>
                {t("document.refundExcess")}
              </Button>
            )
          }
        >
          {t(source === undefined ? "document.overpaidByHandText" : "document.overpaidText")}
        </Banner>
      )}
      {isRefunding && excess !== null && source !== undefined && (
        <RefundDialog
          payment={source}
          proposed={
            Number(source.refundableAmount.amount) < Number(excess.amount)
              ? source.refundableAmount.amount
              : excess.amount
          }
          onClose={() => setIsRefunding(false)}
        />
      )}
    </>
  );
}

/** The newest attempt from which the whole excess can go back, or else the newest from which anything can. */
function findSource(
  payments: readonly PaymentRow_PaymentFragment[],
  excess: ApiMoney,
): PaymentRow_PaymentFragment | undefined {
  const refundable = payments.filter(({ allowedActions }) => allowedActions.includes("REFUND"));
  return (
    refundable.findLast(({ refundableAmount }) => Number(refundableAmount.amount) >= Number(excess.amount)) ??
    refundable.at(-1)
  );
}
