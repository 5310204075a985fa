import type { Core } from "../../../core";
import type { RejectedOrigin, WebhookEventRepository } from "./webhook-event.repository";

/** At most this often, rejected messages to one account cost a write. */
const WRITE_EVERY_MS = 10_000;
/** Never are more accounts than this under attack at once; beyond it the oldest counts are written first. */
const MAX_ACCOUNTS = 1_000;

interface Tally {
  readonly origin: RejectedOrigin;
  readonly writtenAtMs: number;
  count: number;
}

interface RejectedWebhooksNeeds extends Pick<Core, "database" | "clock"> {
  readonly webhookEventRepository: WebhookEventRepository;
}

/**
 * Counts rejected messages. Anybody can post to an address, so a flood must neither fill the log nor keep the database
 * busy: an account has one row per hour, written every ten seconds at most. Counts not yet written are lost on shutdown.
 */
export class RejectedWebhooks {
  private readonly tallies = new Map<string, Tally>();

  constructor(private readonly needs: RejectedWebhooksNeeds) {}

  async count(origin: RejectedOrigin): Promise<void> {
    const key = `${origin.merchantId} ${origin.provider} ${origin.providerAccountId ?? ""}`;
    const nowMs = this.needs.clock.now().getTime();
    const tally = this.tallies.get(key);
    if (tally !== undefined && nowMs - tally.writtenAtMs < WRITE_EVERY_MS) {
      tally.count += 1;
      return;
    }
    this.tallies.set(key, { origin, writtenAtMs: nowMs, count: 0 });
    await this.write({ origin, count: (tally?.count ?? 0) + 1 });
    if (this.tallies.size > MAX_ACCOUNTS) await this.flush();
  }

  /** Writes what has only been counted so far; for the worker. */
  async flush(): Promise<void> {
    const open = [...this.tallies.values()];
    this.tallies.clear();
    for (const tally of open) {
      if (tally.count > 0) await this.write(tally);
    }
  }

  private async write({ origin, count }: Pick<Tally, "origin" | "count">): Promise<void> {
    await this.needs.database.transaction(() => this.needs.webhookEventRepository.countRejected(origin, count));
  }
}
