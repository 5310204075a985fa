import type { Movement } from "../../../integrations/payment-providers/payment-provider";
import type { RefundEntity } from "./refund.entity";

/** Where money that is to be given back stands. */
export const RefundStatus = {
  REQUESTED: "REQUESTED",
  PENDING: "PENDING",
  SUCCEEDED: "SUCCEEDED",
  FAILED: "FAILED",
  UNKNOWN: "UNKNOWN",
} as const;
export type RefundStatus = (typeof RefundStatus)[keyof typeof RefundStatus];

/** Money that staff asked a provider to give back. */
export interface Refund extends Omit<RefundEntity, "merchantId" | "status"> {
  readonly status: RefundStatus;
}

/** The problem of one that the provider does not know; if it shows up after all, it is found by this. */
export const NEVER_MADE = "The provider never made the refund.";

/** So long a provider's answer may be on its way to us; only then its silence means something. */
const ANSWER_SECONDS = 60;
/** A provider's clock may be behind ours. */
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

/** Whether its money is on its way or gone, so that it can't be given back a second time. */
export function isRefundCounted({ status }: Pick<Refund, "status">): boolean {
  return status !== RefundStatus.FAILED;
}

/** Whether nobody told us what became of it: then its money is looked for among what the provider tells. */
export function isRefundAdrift(refund: Refund, now: Date): boolean {
  if (refund.providerRefundRef !== null) return false;
  if (refund.status === RefundStatus.REQUESTED) {
    return now.getTime() - new Date(refund.createdAt).getTime() > ANSWER_SECONDS * 1000;
  }
  return refund.status === RefundStatus.UNKNOWN || refund.problem === NEVER_MADE;
}

/**
 * Which movement of the provider's is which refund of ours: by the provider's id, and where the answer with the id got
 * lost, by the amount among those that no other refund has.
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
      (isRefundAdrift(refund, now) ? findAdrift(refund, movements, taken) : undefined);
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
