import type { MerchantScope } from "../../../access/scopes";
import type { Database } from "../../../database/database";
import type { Clock } from "../../../shared/clock";
import type { ReceivedWebhook, WebhookEventRepository } from "./webhook-event.repository";

/** So often, at most, refused messages to one account cost a write. */
const WRITE_EVERY_MS = 10_000;
/** More accounts than this are never under attack at once; beyond it the oldest counts are written first. */
const MAX_ACCOUNTS = 1_000;

type Origin = Pick<ReceivedWebhook, "provider" | "providerAccountId" | "at">;

interface Tally {
  readonly scope: MerchantScope;
  readonly origin: Origin;
  readonly writtenAtMs: number;
  count: number;
}

/**
 * Counts refused messages. Anybody can post to an address, so a flood must neither fill the log nor keep the database
 * busy: an account has one row an hour, and is written to every ten seconds at most. A stop loses what was not written.
 */
export class RejectedWebhooks {
  private readonly tallies = new Map<string, Tally>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: WebhookEventRepository,
  ) {}

  async count(scope: MerchantScope, origin: Origin): Promise<void> {
    const key = `${scope.merchantId} ${origin.provider} ${origin.providerAccountId ?? ""}`;
    const nowMs = this.clock.now().getTime();
    const tally = this.tallies.get(key);
    if (tally !== undefined && nowMs - tally.writtenAtMs < WRITE_EVERY_MS) {
      tally.count += 1;
      return;
    }
    this.tallies.set(key, { scope, origin, writtenAtMs: nowMs, count: 0 });
    await this.write({ scope, origin, count: (tally?.count ?? 0) + 1 });
    if (this.tallies.size > MAX_ACCOUNTS) await this.flush();
  }

  /** Writes what was only counted; for the worker. */
  async flush(): Promise<void> {
    const open = [...this.tallies.values()];
    this.tallies.clear();
    for (const tally of open) {
      if (tally.count > 0) await this.write(tally);
    }
  }

  private async write({ scope, origin, count }: Pick<Tally, "scope" | "origin" | "count">): Promise<void> {
    await this.database.transaction(() => this.events.countRejected(scope, origin, count));
  }
}
