import { useMutation } from "@apollo/client/react";
import { useRequestFailureText } from "@kundenportal/app-core/use-request-failure-text";
import { useTooManyText } from "@kundenportal/app-core/use-too-many-text";
import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { type ReactNode, useEffect, useState } from "react";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";

const StartPaymentMutation = graphql(`
  mutation StartPayment($input: StartPaymentInput!) {
    startPayment(input: $input) {
      ... on StartPaymentSuccess {
        redirectUrl
      }
      ... on Failure {
        code
      }
      ... on TooMany {
        retryAfterSeconds
      }
      ... on ActionDenied {
        reason
      }
    }
  }
`);

/** Each says how to go on; only where nobody can have paid yet may it be by transfer. */
const UNAVAILABLE: Readonly<Record<string, "pay.slow" | "pay.inProgress">> = {
  PROVIDER_SLOW: "pay.slow",
  PAYMENT_IN_PROGRESS: "pay.inProgress",
};

interface PayButtonProps {
  readonly documentId: string;
  readonly disabled: boolean;
  readonly children: ReactNode;
}

/** Takes the customer to the pay page. Stays busy until the browser has left, so that no second payment is started. */
export function PayButton({ documentId, disabled, children }: PayButtonProps) {
  const t = useText();
  const [startPayment, { client }] = useMutation(StartPaymentMutation);
  const [isLeaving, setIsLeaving] = useState(false);
  const failureText = useRequestFailureText();
  const tooManyText = useTooManyText();
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    // On return from the pay page, the browser may show this page as it was left: busy forever.
    function handleReturn(event: PageTransitionEvent): void {
      if (event.persisted) setIsLeaving(false);
    }
    window.addEventListener("pageshow", handleReturn);
    return () => {
      window.removeEventListener("pageshow", handleReturn);
    };
  }, []);

  /** Refused: something the page shows is out of date, perhaps this very button. */
  async function reloadDocument(): Promise<void> {
    await client.refetchQueries({ include: ["DocumentPage"] });
  }

  async function handlePay(): Promise<void> {
    setIsLeaving(true);
    setProblem(null);
    const { data, error } = await startPayment({ variables: { input: { documentId } } });
    const result = data?.startPayment;
    switch (result?.__typename) {
      case "StartPaymentSuccess":
        window.location.assign(result.redirectUrl);
        return;
      case "ActionDenied":
        setProblem(t(result.reason === "NOTHING_TO_PAY" ? "denied.PAY.NOTHING_TO_PAY" : "denied.PAY.unavailable"));
        await reloadDocument();
        break;
      case "NotFound":
        setProblem(t("error.gone"));
        await reloadDocument();
        break;
      case "PaymentUnavailable":
        setProblem(t(UNAVAILABLE[result.code] ?? "pay.unavailable"));
        break;
      case "TooMany": {
        const { title, text } = tooManyText(result.retryAfterSeconds);
        setProblem(`${title}. ${text}`);
        break;
      }
      case undefined: {
        // No answer: the line, or the server, but not the means of payment.
        const { title, text } = failureText(error);
        setProblem(`${title}. ${text}`);
        break;
      }
    }
    setIsLeaving(false);
  }

  return (
    <>
      {problem !== null && (
        <Banner tone="danger" isUrgent>
          {problem}
        </Banner>
      )}
      <Button variant="primary" isFullWidth disabled={disabled} isPending={isLeaving} onClick={() => void handlePay()}>
        {children}
      </Button>
    </>
  );
}
