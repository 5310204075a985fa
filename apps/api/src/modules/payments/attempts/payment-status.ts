import type { Movement, Snapshot } from "../../../integrations/payment-providers/payment-provider";

/** The state of an attempt to pay. */
export const PaymentStatus = {
  OPEN: "OPEN",
  PROCESSING: "PROCESSING",
  CAPTURED: "CAPTURED",
  PARTIALLY_CAPTURED: "PARTIALLY_CAPTURED",
  FAILED: "FAILED",
  CANCELED: "CANCELED",
  EXPIRED: "EXPIRED",
  UNKNOWN: "UNKNOWN",
  PARKED: "PARKED",
} as const;
export type PaymentStatus = (typeof PaymentStatus)[keyof typeof PaymentStatus];

/** Ended without money, or left to a person: no later report undoes that, only money that arrives after all. */
const ENDED: readonly PaymentStatus[] = [
  PaymentStatus.FAILED,
  PaymentStatus.CANCELED,
  PaymentStatus.EXPIRED,
  PaymentStatus.PARKED,
];

const UNDER_WAY: readonly Movement["state"][] = ["PENDING", "AUTHORIZED"];

/** An attempt before a snapshot is applied to it. */
interface Attempt {
  readonly status: PaymentStatus;
  readonly amountMinor: number;
  /** What the ledger holds for it, before refunds and chargebacks. */
  readonly capturedMinor: number;
}

/**
 * The status of an attempt after a snapshot.
 * Snapshots may arrive late and out of order, so what is booked counts more than what they say: in any order they lead to
 * the same result once the newest is among them.
 */
export function nextPaymentStatus(attempt: Attempt, snapshot: Snapshot): PaymentStatus {
  const byMoney = statusByMoney(attempt);
  if (byMoney !== null) return byMoney;
  if (ENDED.includes(attempt.status)) return attempt.status;
  if (isUnderWay(snapshot)) return PaymentStatus.PROCESSING;
  // A checkout that is complete, without money and with none to come.
  if (snapshot.checkout === "COMPLETED") return PaymentStatus.FAILED;
  return snapshot.checkout;
}

/** The status of an attempt that brought money; null for one that brought none. */
export function statusByMoney({
  amountMinor,
  capturedMinor,
}: Pick<Attempt, "amountMinor" | "capturedMinor">): PaymentStatus | null {
  if (capturedMinor >= amountMinor) return PaymentStatus.CAPTURED;
  return capturedMinor > 0 ? PaymentStatus.PARTIALLY_CAPTURED : null;
}

/** Whether more money may come through this checkout, so that another one for the same debt could take it twice. */
export function mayBringMoney(snapshot: Snapshot): boolean {
  return snapshot.checkout === "OPEN" || isUnderWay(snapshot);
}

export function hasUnknownMovement({ movements }: Pick<Snapshot, "movements">): boolean {
  return movements.some(({ state }) => state === "UNKNOWN");
}

function isUnderWay({ checkout, movements }: Snapshot): boolean {
  return (
    checkout === "PROCESSING" || movements.some(({ kind, state }) => kind === "PAYMENT" && UNDER_WAY.includes(state))
  );
}
