import { useMutation } from "@apollo/client/react";
import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { type ReactNode, useEffect, useState } from "react";
import { graphql } from "../../gql/gql";
import { type TextKey, useText } from "../../lib/use-text";

const StartPaymentMutation = graphql(`
  mutation StartPayment($input: StartPaymentInput!) {
    startPayment(input: $input) {
      ... on StartPaymentSuccess {
        redirectUrl
      }
      ... on Failure {
        code
      }
      ... on ActionDenied {
        reason
      }
    }
  }
`);

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
  const [problem, setProblem] = useState<TextKey | null>(null);

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
    const { data } = await startPayment({ variables: { input: { documentId } } });
    const result = data?.startPayment;
    switch (result?.__typename) {
      case "StartPaymentSuccess":
        window.location.assign(result.redirectUrl);
        return;
      case "ActionDenied":
        setProblem(result.reason === "NOTHING_TO_PAY" ? "denied.PAY.NOTHING_TO_PAY" : "denied.PAY.unavailable");
        await reloadDocument();
        break;
      case "NotFound":
        setProblem("error.gone");
        await reloadDocument();
        break;
      case "PaymentUnavailable":
      case undefined:
        setProblem("pay.unavailable");
        break;
    }
    setIsLeaving(false);
  }

  return (
    <>
      {problem !== null && (
        <Banner tone="danger" isUrgent>
          {t(problem)}
        </Banner>
      )}
      <Button variant="primary" isFullWidth disabled={disabled} isPending={isLeaving} onClick={() => void handlePay()}>
        {children}
      </Button>
    </>
  );
}
