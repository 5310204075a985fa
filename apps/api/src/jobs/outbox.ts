import type { MerchantScope } from "../access/scopes";
import type { ScopedWork } from "../access/system-access";
import type { Database } from "../database/database";
import type { Clock } from "../shared/clock";
import { canonicalJson } from "../shared/crypto";
import { OperationalError, UnexpectedError } from "../shared/errors";
import type { Logger } from "../shared/logger";
import type { ClaimedMessage, OutboxRepository } from "./outbox.repository";

/** A worker that lives renews its lease again and again; that of a dead one runs out. */
const LEASE_MS = 60_000;
const RENEW_MS = 15_000;
const BATCH_SIZE = 5;
/** How long to wait after the first, second, … failure. After the last one the message is parked. */
const RETRY_DELAYS_MS = [60_000, 5 * 60_000, 30 * 60_000, 2 * 3_600_000, 6 * 3_600_000] as const;
const MAX_ERROR_LENGTH = 500;

/** A few facts that say what to do; never contents or secrets. */
export type OutboxPayload = Readonly<Record<string, string>>;

/** Retrying would not help: the message is parked immediately. */
export class GiveUpError extends OperationalError {}

export interface OutboxFailure {
  readonly message: string;
  readonly attempts: number;
  /** True: there is no further automatic attempt. */
  readonly parked: boolean;
}

/** What to do with the messages of one kind. */
export interface OutboxHandler {
  /** Does it, outside a transaction. Runs again after a crash, so it must be idempotent. */
  perform(scope: MerchantScope, payload: OutboxPayload): Promise<void>;
  /** Records that it was done, in the transaction that ends the message. */
  recordDone(scope: MerchantScope, payload: OutboxPayload): Promise<void>;
  /** Records that it failed, in the transaction that says when to retry. */
  recordFailure(scope: MerchantScope, payload: OutboxPayload, failure: OutboxFailure): Promise<void>;
}

/**
 * Work that is recorded in the transaction that causes it and done afterwards, at least once, by any process.
 */
export class Outbox {
  private readonly handlers = new Map<string, OutboxHandler>();
  /** What this process is working on. */
  private readonly held = new Set<ScopedWork<ClaimedMessage>>();
  private wake: () => void = () => undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly logger: Logger,
    private readonly messages: OutboxRepository,
  ) {}

  handle(kind: string, handler: OutboxHandler): void {
    this.handlers.set(kind, handler);
  }

  /** Called after each commit that wrote a message. */
  onEnqueued(wake: () => void): void {
    this.wake = wake;
  }

  /** Writes a message in the running transaction: without one it throws. */
  async enqueue(scope: MerchantScope, kind: string, payload: OutboxPayload): Promise<void> {
    await this.messages.insert(scope, kind, canonicalJson(payload), this.clock.now().toISOString());
    this.database.afterCommit(() => {
      this.wake();
    });
  }

  /** The same for later, and only once: an equal message that still waits stays the only one. */
  async enqueueOnceFor(dueAt: Date, scope: MerchantScope, kind: string, payload: OutboxPayload): Promise<void> {
    const times = { dueAt: dueAt.toISOString(), now: this.clock.now().toISOString() };
    await this.messages.insertUnlessWaiting(scope, kind, canonicalJson(payload), times);
  }

  /** Works until nothing is due; returns how many messages it processed. `isStopping` ends it between two batches. */
  async drain(isStopping: () => boolean = () => false): Promise<number> {
    let taken = 0;
    while (!isStopping()) {
      const batch = await this.claim();
      if (batch.length === 0) break;
      taken += batch.length;
      await this.workOn(batch);
    }
    return taken;
  }

  /** Others may take at once what is still being worked on here. If it gets done after all, that is still noted. */
  async handBack(): Promise<void> {
    const held = [...this.held];
    if (held.length === 0) return;
    this.held.clear();
    await this.database.transaction(() => this.messages.lease(held, null));
    this.logger.warn({ messages: held.length }, "outbox messages were handed back");
  }

  /** Claims due messages. An expired lease belonged to a worker that died. */
  private claim(): Promise<readonly ScopedWork<ClaimedMessage>[]> {
    const now = this.clock.now();
    const leasedUntil = new Date(now.getTime() + LEASE_MS);
    return this.database.transaction(() =>
      this.messages.claim(now.toISOString(), leasedUntil.toISOString(), BATCH_SIZE),
    );
  }

  private async workOn(batch: readonly ScopedWork<ClaimedMessage>[]): Promise<void> {
    for (const message of batch) this.held.add(message);
    const renewing = setInterval(() => void this.renew(batch), RENEW_MS);
    try {
      await Promise.all(batch.map((message) => this.work(message).finally(() => this.held.delete(message))));
    } finally {
      clearInterval(renewing);
    }
  }

  private async renew(batch: readonly ScopedWork<ClaimedMessage>[]): Promise<void> {
    const held = batch.filter((message) => this.held.has(message));
    const leasedUntil = new Date(this.clock.now().getTime() + LEASE_MS);
    try {
      await this.database.transaction(() => this.messages.lease(held, leasedUntil.toISOString()));
    } catch (error) {
      // There are more tries before the lease runs out.
      this.logger.warn({ err: error }, "a lease could not be renewed");
    }
  }

  private async work(message: ScopedWork<ClaimedMessage>): Promise<void> {
    const { scope } = message;
    const handler = this.handlers.get(message.kind);
    if (handler === undefined) throw new UnexpectedError(`Nobody handles outbox messages of kind ${message.kind}`);
    const payload = parsePayload(message.payload);
    try {
      await handler.perform(scope, payload);
    } catch (error) {
      // What was handed back has not failed: it was broken off.
      if (this.held.has(message)) await this.recordFailure(handler, message, payload, error);
      return;
    }
    await this.database.transaction(async () => {
      const isOurs = await this.messages.finish(message, { status: "DONE", dueAt: null, lastError: null });
      if (isOurs) await handler.recordDone(scope, payload);
    });
  }

  private async recordFailure(
    handler: OutboxHandler,
    message: ScopedWork<ClaimedMessage>,
    payload: OutboxPayload,
    error: unknown,
  ): Promise<void> {
    const { scope, attempts } = message;
    const delayMs = error instanceof GiveUpError ? undefined : RETRY_DELAYS_MS[attempts - 1];
    const text = describeError(error);
    this.logger.warn({ err: error, outboxMessageId: message.id, attempts }, "an outbox message failed");
    await this.database.transaction(async () => {
      const isOurs = await this.messages.finish(message, {
        status: delayMs === undefined ? "PARKED" : "PENDING",
        dueAt: delayMs === undefined ? null : new Date(this.clock.now().getTime() + delayMs).toISOString(),
        lastError: text,
      });
      if (isOurs) {
        await handler.recordFailure(scope, payload, { message: text, attempts, parked: delayMs === undefined });
      }
    });
  }
}

/** The column is written by us from a payload. */
function parsePayload(json: string): OutboxPayload {
  return JSON.parse(json) as OutboxPayload;
}

function describeError(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/gu, " ").trim().slice(0, MAX_ERROR_LENGTH);
}
