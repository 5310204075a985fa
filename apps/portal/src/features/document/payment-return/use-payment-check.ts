import { useCallback, useEffect, useState } from "react";
import type { PaymentStatus } from "../../../gql/graphql";
import { isUnsettled } from "./payment-outcome";

/** Seconds between one question and the next: a provider's confirmation usually comes within the first few. */
const PAUSES_SECONDS = [1, 2, 3, 5, 8, 13] as const;

export interface PaymentCheck<Payment> {
  /** Still asking automatically; what is known so far may change. */
  readonly isChecking: boolean;
  /** The last answer; null while there is none, or when nobody could say. */
  readonly payment: Payment | null;
  /** Starts asking again. */
  readonly checkAgain: () => void;
}

/**
 * Asks for the state of a payment until it is settled, or until asking on would only keep the customer waiting.
 * `ask` returns null when there is no such payment, and rejects when there was no answer; it must keep its identity.
 * `hasLeft`: the customer came back by the provider's exit for those who do not pay.
 */
export function usePaymentCheck<Payment extends { readonly status: PaymentStatus }>(
  ask: () => Promise<Payment | null>,
  hasLeft: boolean,
): PaymentCheck<Payment> {
  const [round, setRound] = useState(0);
  const [isChecking, setIsChecking] = useState(true);
  const [payment, setPayment] = useState<Payment | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;

    async function askFrom(pauseIndex: number): Promise<void> {
      // No answer counts like an unsettled one: the next question may get through.
      const answer = await ask().catch(() => undefined);
      if (!isCurrent) return;
      if (answer !== undefined) setPayment(answer);
      const pauseSeconds = PAUSES_SECONDS[pauseIndex];
      const isOver = answer === null || (answer !== undefined && !isUnsettled(answer.status, hasLeft));
      if (isOver || pauseSeconds === undefined) setIsChecking(false);
      else timer = setTimeout(() => void askFrom(pauseIndex + 1), pauseSeconds * 1000);
    }

    void askFrom(0);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [ask, hasLeft, round]);

  const checkAgain = useCallback(() => {
    setIsChecking(true);
    setRound((current) => current + 1);
  }, []);

  return { isChecking, payment, checkAgain };
}
