import type { FakeServer } from "./fake-server";
import type { WebhookSender } from "./webhook-sender";

/** What really happened to a payer's money at the provider, in minor units. */
export interface FakeTruth {
  readonly capturedMinor: number;
  readonly refundedMinor: number;
  readonly chargedBackMinor: number;
}

/** What the provider holds otherwise than it was ordered, or than its account is. */
export interface FakeTampering {
  readonly amountMinor?: number;
  readonly currency?: string;
  readonly reference?: string;
  readonly live?: boolean;
}

/**
 * A payment provider that speaks its real wire format over HTTP on this machine. It holds the truth about money. What
 * payers, staff at the provider and banks do is done by calling methods; each names a checkout by our reference and
 * leaves the messages that the real one would send in `webhooks`.
 */
export interface FakeProvider {
  readonly server: FakeServer;
  readonly webhooks: WebhookSender;
  /** Opens the port; gives the origin to be used as API and as pay page. */
  listen(): Promise<string>;
  close(): Promise<void>;
  /** Of all pages that were ever made. */
  references(): readonly string[];
  truth(reference: string): FakeTruth;
  isPayable(reference: string): boolean;
  /** `amountMinor` left out: what was ordered. Errors: throws when the page can't be paid. */
  pay(reference: string, amountMinor?: number): void;
  decline(reference: string): void;
  /** Gives the page up; it stays payable. */
  abandon(reference: string): void;
  /** A method that takes days. */
  begin(reference: string): void;
  finish(reference: string, result: "SUCCEED" | "FAIL"): void;
  /** By staff in the provider's back office. */
  refund(reference: string, amountMinor: number): void;
  /** What was given back last did not reach the payer. */
  failRefund(reference: string): void;
  chargeBack(reference: string): void;
  winDispute(reference: string): void;
  /** The time of the page is over. */
  expire(reference: string): void;
  /** Its pages lie at another origin from now on, as if somebody had got between. */
  movePages(origin: string): void;
  tamper(reference: string, change: FakeTampering): void;
  /** A message about something else of the same account. */
  pushForeign(): void;
  /** The button "send a test" in the back office. */
  pushTest(): void;
  /** A message with `words` about a payment that the provider's own books do not have. */
  pushForged(reference: string): void;
}
