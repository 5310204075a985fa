import type { MerchantScope } from "../../access/scopes";

/** What only banks, networks and time do to real payments, and staff can do to the sandbox's. */
export const SandboxEvent = {
  CHARGEBACK: "CHARGEBACK",
  WIN_DISPUTE: "WIN_DISPUTE",
  FAIL_REFUND: "FAIL_REFUND",
  CHANGE_ORDER: "CHANGE_ORDER",
  DUPLICATE_WEBHOOK: "DUPLICATE_WEBHOOK",
  LATE_WEBHOOK: "LATE_WEBHOOK",
  LOSE_NEXT_WEBHOOK: "LOSE_NEXT_WEBHOOK",
} as const;
export type SandboxEvent = (typeof SandboxEvent)[keyof typeof SandboxEvent];

/** How the admin surface controls the sandbox. */
export interface SandboxControls {
  /** False when it can't happen to this checkout now: no such checkout, no money, no dispute, no message yet. */
  trigger(scope: MerchantScope, providerRef: string, event: SandboxEvent): Promise<boolean>;
}
