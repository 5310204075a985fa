import { sumMinor } from "@kundenportal/domain/money/money";
import { newId } from "../../../shared/ids";
import type { Movement } from "../payment-provider";
import { SandboxEvent } from "../sandbox-controls";
import type { SandboxCheckout } from "./sandbox-checkout.repository";

/** How much more a changed order asks for, in minor units. */
const CHANGED_BY_MINOR = 100;

/** What an event changes: movements, or what is reported about them. */
export type SandboxEventStep =
  | { readonly kind: "MOVE"; readonly movements: readonly Movement[] }
  | { readonly kind: "ORDER"; readonly amountMinor: number }
  | { readonly kind: "SEND"; readonly eventId: string }
  | { readonly kind: "LOSE" };

/** Null when it can't happen to this checkout. */
export function stepOf(
  { amountMinor, movements, lastEventId }: SandboxCheckout,
  event: SandboxEvent,
  at: string,
): SandboxEventStep | null {
  switch (event) {
    case SandboxEvent.CHARGEBACK:
      return chargeBack(movements, at);
    case SandboxEvent.WIN_DISPUTE:
      return reverseLast(movements, "CHARGEBACK");
    case SandboxEvent.FAIL_REFUND:
      return reverseLast(movements, "REFUND");
    case SandboxEvent.CHANGE_ORDER:
      return { kind: "ORDER", amountMinor: sumMinor([amountMinor, CHANGED_BY_MINOR]) };
    case SandboxEvent.DUPLICATE_WEBHOOK:
      return lastEventId === null ? null : { kind: "SEND", eventId: lastEventId };
    case SandboxEvent.LATE_WEBHOOK:
      // An older message says the same as the newest: where to look. Only its id differs.
      return lastEventId === null ? null : { kind: "SEND", eventId: newId() };
    case SandboxEvent.LOSE_NEXT_WEBHOOK:
      return { kind: "LOSE" };
  }
}

/** The payer's bank takes the whole newest payment back, whatever was refunded: banks do not check. */
function chargeBack(movements: readonly Movement[], at: string): SandboxEventStep | null {
  const payment = movements.findLast(({ kind, state }) => kind === "PAYMENT" && state === "CAPTURED");
  if (payment === undefined || movements.some(({ kind }) => kind === "CHARGEBACK")) return null;
  const disputed: Movement = { ...payment, ref: newId(), kind: "CHARGEBACK", at };
  return { kind: "MOVE", movements: [...movements, disputed] };
}

function reverseLast(movements: readonly Movement[], kind: Movement["kind"]): SandboxEventStep | null {
  const index = movements.findLastIndex((movement) => movement.kind === kind && movement.state === "CAPTURED");
  if (index === -1) return null;
  return {
    kind: "MOVE",
    movements: movements.map((movement, position) =>
      position === index ? { ...movement, state: "REVERSED" } : movement,
    ),
  };
}
