import type { Movement } from "../../../integrations/payment-providers/payment-provider";
import type { RefundEntity } from "./refund.entity";

/** The state of a refund. */
export const RefundStatus = {
  REQUESTED: "REQUESTED",
  PENDING: "PENDING",
  SUCCEEDED: "SUCCEEDED",
  FAILED: "FAILED",
  UNKNOWN: "UNKNOWN",
} as const;
export type RefundStatus = (typeof RefundStatus)[keyof typeof RefundStatus];

/** Money that staff asked a provider to refund. */
export interface Refund extends Omit<RefundEntity, "merchantId" | "status"> {
  readonly status: RefundStatus;
}

/** The problem of a refund that the provider does not know; if it turns up after all, this is how it is found. */
export const NEVER_CREATED = "The provider never made the refund.";

/** How long a provider's answer may take to reach us; only after that does silence mean something. */
const ANSWER_SECONDS = 60;
/** A provider's clock may run behind ours. */
const CLOCK_SKEW_SECONDS = 300;

const STATUS_OF: Readonly<Record<Movement["state"], RefundStatus>> = {
  PENDING: RefundStatus.PENDING,
  AUTHORIZED: RefundStatus.PENDING,
  CAPTURED: RefundStatus.SUCCEEDED,
  FAILED: RefundStatus.FAILED,
  REVERSED: RefundStatus.FAILED,
  UNKNOWN: RefundStatus.UNKNOWN,
};

export function refundStatusOf({ state }: Pick<Movement, "state">): RefundStatus {
  return STATUS_OF[state];
}

/** Whether its money is on its way or gone, so that it can't be refunded a second time. */
export function isRefundCounted({ status }: Pick<Refund, "status">): boolean {
  return status !== RefundStatus.FAILED;
}

/** Whether its outcome never reached us: then it is looked for among the movements that the provider reports. */
export function isOutcomeUnknown(refund: Refund, now: Date): boolean {
  if (refund.providerRefundRef !== null) return false;
  if (refund.status === RefundStatus.REQUESTED) {
    return now.getTime() - new Date(refund.createdAt).getTime() > ANSWER_SECONDS * 1000;
  }
  return refund.status === RefundStatus.UNKNOWN || refund.problem === NEVER_CREATED;
}

/**
 * Which of the provider's movements is which of our refunds: by the provider's id, or, where the answer with the id got
 * lost, by the amount, among those that belong to no other refund.
 */
export function matchRefunds(
  refunds: readonly Refund[],
  movements: readonly Movement[],
  now: Date,
): ReadonlyMap<string, Movement> {
  const taken = new Set(refunds.map(({ providerRefundRef }) => providerRefundRef));
  const found = new Map<string, Movement>();
  for (const refund of refunds) {
    const movement =
      movements.find(({ kind, ref }) => kind === "REFUND" && ref === refund.providerRefundRef) ??
      (isOutcomeUnknown(refund, now) ? findAdrift(refund, movements, taken) : undefined);
    if (movement === undefined) continue;
    taken.add(movement.ref);
    found.set(refund.id, movement);
  }
  return found;
}

function findAdrift(
  { amountMinor, currency, createdAt }: Refund,
  movements: readonly Movement[],
  taken: ReadonlySet<string | null>,
): Movement | undefined {
  const earliestMs = new Date(createdAt).getTime() - CLOCK_SKEW_SECONDS * 1000;
  return movements.find(
    (movement) =>
      movement.kind === "REFUND" &&
      !taken.has(movement.ref) &&
      movement.amountMinor === amountMinor &&
      movement.currency === currency &&
      new Date(movement.at).getTime() >= earliestMs,
  );
}
