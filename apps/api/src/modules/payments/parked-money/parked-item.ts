import type { Movement } from "../../../integrations/payment-providers/payment-provider";
import type { ParkedItemEntity } from "./parked-item.entity";

/** Why something is parked. */
export const ParkedItemKind = {
  MISMATCH: "MISMATCH",
  UNKNOWN_STATE: "UNKNOWN_STATE",
  UNKNOWN_REFERENCE: "UNKNOWN_REFERENCE",
} as const;

export type ParkedItemKind = (typeof ParkedItemKind)[keyof typeof ParkedItemKind];

export const ParkedItemStatus = {
  OPEN: "OPEN",
  REFUNDING: "REFUNDING",
  BOOKED: "BOOKED",
  REFUNDED: "REFUNDED",
  CLOSED: "CLOSED",
} as const;

export type ParkedItemStatus = (typeof ParkedItemStatus)[keyof typeof ParkedItemStatus];

export interface ParkedItem extends Omit<
  ParkedItemEntity,
  "merchantId" | "kind" | "status" | "movementKind" | "method" | "live"
> {
  readonly kind: ParkedItemKind;
  readonly status: ParkedItemStatus;
  readonly movementKind: Movement["kind"] | null;
  readonly method: Movement["method"];
  readonly live: boolean;
}

/** What is waiting for a decision, in one currency. */
export interface ParkedSum {
  readonly currency: string;
  readonly count: number;
  readonly amountMinor: number;
}
