import type { FakeServer } from "./fake-server";
import type { WebhookSender } from "./webhook-sender";

/** What really happened to a payer's money at the provider, in minor units. */
export interface FakeTruth {
  readonly capturedMinor: number;
  readonly refundedMinor: number;
  readonly chargedBackMinor: number;
}

/** What the provider has recorded differently from the order, or from its account. */
export interface FakeTampering {
  readonly amountMinor?: number;
  readonly currency?: string;
  readonly reference?: string;
  readonly live?: boolean;
}

/**
 * A payment provider that speaks its real wire format over HTTP on this machine. It knows the truth about the money. What
 * payers, the provider's staff and banks do is done by calling methods; each names a checkout by our reference and leaves
 * the messages that the real provider would send in `webhooks`.
 */
export interface FakeProvider {
  readonly server: FakeServer;
  readonly webhooks: WebhookSender;
  /** Opens the port; returns the origin to use for API and pay pages. */
  listen(): Promise<string>;
  close(): Promise<void>;
  /** The references of all pages ever created. */
  references(): readonly string[];
  truth(reference: string): FakeTruth;
  isPayable(reference: string): boolean;
  /** `amountMinor` omitted: what was ordered. Errors: throws when the page can't be paid. */
  pay(reference: string, amountMinor?: number): void;
  decline(reference: string): void;
  /** Leaves the page; it stays payable. */
  abandon(reference: string): void;
  /** A method that takes days. */
  begin(reference: string): void;
  finish(reference: string, result: "SUCCEED" | "FAIL"): void;
  /** By staff, in the provider's back office. */
  refund(reference: string, amountMinor: number): void;
  /** The latest refund did not reach the payer. */
  failRefund(reference: string): void;
  chargeBack(reference: string): void;
  winDispute(reference: string): void;
  /** The page's time is up. */
  expire(reference: string): void;
  /** From now on its pages are at another origin, as if somebody had got in between. */
  movePages(origin: string): void;
  tamper(reference: string, change: FakeTampering): void;
  /** A message about something else in the same account. */
  pushForeign(): void;
  /** The button "send a test" in the back office. */
  pushTest(): void;
  /** A message with `words` about a payment that the provider's own books do not have. */
  pushForged(reference: string): void;
}
