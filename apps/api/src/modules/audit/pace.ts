import type { ClientScope } from "../../access/scopes";
import type { Clock } from "../../shared/clock";
import { TooMany } from "../../graphql/failures.types";
import type { PaceRepository } from "./pace.repository";
import type { TimelineKind } from "./timeline-kinds";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How often something may happen in a time; counted for a client, or for one of their documents. */
interface PaceRule {
  readonly limit: number;
  readonly windowMs: number;
  readonly of: "CLIENT" | "DOCUMENT";
}

/** What customers can do as often as they like, unless it is bounded here. */
export type PacedKind = "COMMENT_ADDED" | "CLIENT_DATA_CHANGED" | "PAYMENT_STARTED";

/** More than anybody needs; each of these makes rows, emails, or work for others. */
const RULES: Readonly<Record<PacedKind, readonly PaceRule[]>> = {
  COMMENT_ADDED: [
    { limit: 30, windowMs: HOUR_MS, of: "CLIENT" },
    { limit: 150, windowMs: DAY_MS, of: "CLIENT" },
  ],
  // Each may send an email to an address that the customer chose a moment ago.
  CLIENT_DATA_CHANGED: [
    { limit: 8, windowMs: HOUR_MS, of: "CLIENT" },
    { limit: 20, windowMs: DAY_MS, of: "CLIENT" },
  ],
  // Whoever has one paylink must not use up what the other invoices need.
  PAYMENT_STARTED: [
    { limit: 10, windowMs: HOUR_MS, of: "DOCUMENT" },
    { limit: 40, windowMs: HOUR_MS, of: "CLIENT" },
  ],
} satisfies Readonly<Record<PacedKind & TimelineKind, readonly PaceRule[]>>;

/** Keeps customers from flooding others: counts what they did in the timeline, the same for all processes. */
export class Pace {
  constructor(
    private readonly clock: Clock,
    private readonly entries: PaceRepository,
  ) {}

  /**
   * Null while a customer may do it once more. Locks the client until the transaction ends, so that many at once count as
   * many. Call it first in the transaction that records the event.
   */
  async check(scope: ClientScope, kind: PacedKind, documentId: string | null = null): Promise<TooMany | null> {
    await this.entries.lockClient(scope);
    const now = this.clock.now().getTime();
    const rules = RULES[kind];
    const limits = rules.map(({ of, limit, windowMs }) => {
      return { of, since: new Date(now - windowMs).toISOString(), nth: limit };
    });
    const newest = await this.entries.findNewest(scope, { kind, documentId }, limits);
    const waits = rules.map(({ windowMs }, index) => {
      const at = newest[index] ?? null;
      return at === null ? 0 : Date.parse(at) + windowMs - now;
    });
    const waitMs = Math.max(...waits);
    return waitMs <= 0 ? null : new TooMany(Math.max(1, Math.ceil(waitMs / 1000)));
  }
}
