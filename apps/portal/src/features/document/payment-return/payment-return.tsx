import { useMutation } from "@apollo/client/react";
import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { formatApiMoney } from "@kundenportal/ui/format";
import { useLocale } from "@kundenportal/ui/use-text";
import { useCallback, useEffect } from "react";
import { graphql } from "../../../gql/gql";
import { useText } from "../../../lib/use-text";
import { describePaymentOutcome } from "./payment-outcome";
import { usePaymentCheck } from "./use-payment-check";

const RefreshPaymentMutation = graphql(`
  mutation RefreshPayment($paymentId: ID!) {
    refreshPayment(paymentId: $paymentId) {
      id
      status
      amount {
        amount
        currency
      }
      capturedAmount {
        amount
        currency
      }
    }
  }
`);

interface PaymentReturnProps {
  readonly paymentId: string;
  /** They came back by the provider's exit for those who do not pay. */
  readonly hasLeft: boolean;
  /** Called when all that can be known now is known; the document's figures may have changed. */
  readonly onKnown: (mayPayAgain: boolean) => void;
  readonly onDismiss: () => void;
}

/** Greets a customer who returns from the pay page with what the provider says, not with what the address says. */
export function PaymentReturn({ paymentId, hasLeft, onKnown, onDismiss }: PaymentReturnProps) {
  const t = useText();
  const locale = useLocale();
  const [refreshPayment] = useMutation(RefreshPaymentMutation);
  const ask = useCallback(async () => {
    const { data, error } = await refreshPayment({ variables: { paymentId } });
    if (error !== undefined) throw new Error("The payment could not be asked for", { cause: error });
    return data?.refreshPayment ?? null;
  }, [paymentId, refreshPayment]);
  const { checkAgain, isChecking, payment } = usePaymentCheck(ask, hasLeft);

  const outcome = isChecking ? null : describePaymentOutcome(payment?.status ?? null);
  const mayPayAgain = outcome?.mayPayAgain;

  useEffect(() => {
    if (mayPayAgain !== undefined) onKnown(mayPayAgain);
  }, [mayPayAgain, onKnown]);

  const values = {
    amount: payment === null ? "" : formatApiMoney(payment.amount, locale),
    captured: payment === null ? "" : formatApiMoney(payment.capturedAmount, locale),
  };
  return (
    <div role="status" data-print="hide">
      {outcome === null ? (
        <Banner tone="info" title={t("payment.checking.title")}>
          {t("payment.checking.text")}
        </Banner>
      ) : (
        <Banner
          tone={outcome.tone}
          title={t(outcome.title)}
          onClose={onDismiss}
          actions={
            outcome.canCheckAgain && (
              <Button size="small" onClick={checkAgain}>
                {t("payment.checkAgain")}
              </Button>
            )
          }
        >
          {t(outcome.text, values)}
        </Banner>
      )}
    </div>
  );
}
