import type { PaymentStatus } from "../../../gql/graphql";
import type { TextKey } from "../../../lib/use-text";
import type { StateTone } from "../../../components/document-state";

export interface PaymentOutcome {
  readonly title: TextKey;
  readonly text: TextKey;
  readonly tone: StateTone;
  /** Asking again may bring another answer. */
  readonly canCheckAgain: boolean;
  /** No money is on its way, so another payment would not pay twice. */
  readonly mayPayAgain: boolean;
}

/**
 * The provider may still change its mind: worth asking again automatically.
 * If the customer says they left without paying, there is no point in waiting for a page that is still open.
 */
export function isUnsettled(status: PaymentStatus, hasLeft: boolean): boolean {
  return (status === "OPEN" && !hasLeft) || status === "PROCESSING" || status === "UNKNOWN";
}

/** What to tell the customer about a payment after we last asked; null: nobody could say. */
export function describePaymentOutcome(status: PaymentStatus | null): PaymentOutcome {
  switch (status) {
    case "CAPTURED":
      return settled("payment.captured.title", "payment.captured.text", "success");
    case "PARTIALLY_CAPTURED":
      return settled("payment.captured.title", "payment.partiallyCaptured.text", "success");
    case "FAILED":
      return settled("payment.failed.title", "payment.failed.text", "danger");
    case "CANCELED":
      return settled("payment.canceled.title", "payment.canceled.text", "neutral");
    case "EXPIRED":
      return settled("payment.expired.title", "payment.expired.text", "neutral");
    case "PROCESSING":
    case "PARKED":
      return unsettled("payment.processing.title", "payment.processing.text", false);
    case "OPEN":
      return unsettled("payment.unfinished.title", "payment.unfinished.text", true);
    case "UNKNOWN":
    case null:
      return unsettled("payment.unknown.title", "payment.unknown.text", false);
  }
}

function settled(title: TextKey, text: TextKey, tone: StateTone): PaymentOutcome {
  return { title, text, tone, canCheckAgain: false, mayPayAgain: true };
}

function unsettled(title: TextKey, text: TextKey, mayPayAgain: boolean): PaymentOutcome {
  return { title, text, tone: "info", canCheckAgain: true, mayPayAgain };
}
