import type { MerchantActor } from "../../../access/actors";
import { newId } from "../../../shared/ids";
import type { Refund } from "./refund-status";

/** As long as a provider's answer may take; after that its books are checked. */
const FIRST_POLL_SECONDS = 60;

type NewRefund = Omit<
  Refund,
  | "paymentId"
  | "parkedItemId"
  | "documentId"
  | "provider"
  | "providerAccountId"
  | "providerRef"
  | "movementRef"
  | "amountMinor"
  | "currency"
>;

/** The row before the provider is asked, without what is refunded. */
export function newRefund(now: Date, actor: MerchantActor, idempotencyKey: string): NewRefund {
  return {
    id: newId(),
    status: "REQUESTED",
    providerRefundRef: null,
    problem: null,
    idempotencyKey,
    staffMemberId: actor.kind === "STAFF" ? actor.id : null,
    nextPollAt: new Date(now.getTime() + FIRST_POLL_SECONDS * 1000).toISOString(),
    pollAttempts: 0,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  };
}
