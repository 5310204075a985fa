import { sumMinor } from "@kundenportal/domain/money/money";
import type { Movement, PaymentMethod } from "../payment-provider";
import type { SandboxCheckout } from "./sandbox-checkout.repository";

/** What somebody on the sandbox's pay page can make happen. */
export const SandboxOutcome = {
  PAY: "PAY",
  PART: "PART",
  OVER: "OVER",
  LATER: "LATER",
  DECLINE: "DECLINE",
  CANCEL: "CANCEL",
  /** Ends what LATER started. */
  SUCCEED: "SUCCEED",
  FAIL: "FAIL",
} as const;
export type SandboxOutcome = (typeof SandboxOutcome)[keyof typeof SandboxOutcome];

/** What pressing a button changes in the sandbox's books. */
export type SandboxStep = Pick<SandboxCheckout, "status" | "movements">;

/** What "pay too much" adds, in minor units. */
const OVERPAID_MINOR = 1000;

/** The payment that a button creates, without what is the same for all of them. */
interface PaymentShape {
  readonly state: Movement["state"];
  readonly amountMinor: number;
}

/**
 * Where an outcome leads; null when it can't happen there (a second press, say).
 * `movementRef`, `at`: for the movement that it may make.
 */
export function playOutcome(
  checkout: SandboxCheckout,
  outcome: SandboxOutcome,
  { method, movementRef, at }: { readonly method: PaymentMethod; readonly movementRef: string; readonly at: string },
): SandboxStep | null {
  const { amountMinor, currency, movements, status } = checkout;
  if (status === "PROCESSING") return finish(movements, outcome);
  if (status !== "OPEN") return null;
  const withPayment = (shape: PaymentShape): readonly Movement[] => [
    ...movements,
    { ref: movementRef, kind: "PAYMENT", currency, method, at, ...shape },
  ];
  switch (outcome) {
    case "PAY":
      return { status: "COMPLETED", movements: withPayment({ state: "CAPTURED", amountMinor }) };
    case "PART":
      return { status: "COMPLETED", movements: withPayment({ state: "CAPTURED", amountMinor: halfOf(amountMinor) }) };
    case "OVER":
      return {
        status: "COMPLETED",
        movements: withPayment({ state: "CAPTURED", amountMinor: sumMinor([amountMinor, OVERPAID_MINOR]) }),
      };
    case "LATER":
      return { status: "PROCESSING", movements: withPayment({ state: "PENDING", amountMinor }) };
    case "DECLINE":
      // Like a declined card: the page stays open for another attempt.
      return { status: "OPEN", movements: withPayment({ state: "FAILED", amountMinor }) };
    case "CANCEL":
      return { status: "CANCELED", movements };
    case "SUCCEED":
    case "FAIL":
      return null;
  }
}

/** Ends what is processing. */
function finish(movements: readonly Movement[], outcome: SandboxOutcome): SandboxStep | null {
  if (outcome !== "SUCCEED" && outcome !== "FAIL") return null;
  const state = outcome === "SUCCEED" ? "CAPTURED" : "FAILED";
  return {
    status: "COMPLETED",
    movements: movements.map((movement) => (movement.state === "PENDING" ? { ...movement, state } : movement)),
  };
}

function halfOf(amountMinor: number): number {
  return Math.max(1, Math.floor(amountMinor / 2));
}
