import { canonicalJson } from "@kundenportal/domain/evidence/canonical-json";
import type { MerchantScope } from "../access/scopes";
import type { ScopedWork } from "../access/system-access";
import type { Database } from "../database/database";
import type { Clock } from "../shared/clock";
import { ClockSteps } from "../shared/clock-steps";
import { AppError, OperationalError, UnexpectedError } from "../shared/errors";
import type { Logger } from "../shared/logger";
import { Pauses } from "../shared/pauses";
import { tracedAlone } from "../shared/tracing";
import { describeError, type OutboxPayload, parsePayload } from "./outbox-payload";
import type { ClaimedMessage, OutboxRepository } from "./outbox.repository";
import { delayAfter, groupByDelays, longestDelays, type RetryPauses } from "./retry-delays";
import { type OutboxBounds, OutboxRoom, placeOfKind } from "./outbox-room";

/** A worker that lives renews its lease again and again; that of a dead one runs out. */
const LEASE_MS = 60_000;
const RENEW_MS = 15_000;
/** After the database was away or somebody set the clock, leases of workers that live look expired until they renew them. */
const CALM_MS = 2 * RENEW_MS;
const CLOCK_STEP_MS = 5_000;
/** How long a destination is left alone that does not answer. */
const PAUSES_MS = [5_000, 15_000, 30_000, 60_000, 300_000] as const;
/** More than can be under way: only a bug can fill it. */
const MAX_UNNOTED = 200;

/** Retrying would not help: the message is parked immediately. */
export class GiveUpError extends OperationalError {}

export interface OutboxFailure {
  readonly message: string;
  readonly attempts: number;
  /** True: there is no further automatic attempt. */
  readonly parked: boolean;
}

/**
 * Nobody answers there. LANE: what leads to the same place waits a little; KIND: every message of this kind does. The others
 * need not find out one by one.
 */
export class NobodyAnswersError extends OperationalError {
  constructor(
    message: string,
    readonly holds: "LANE" | "KIND",
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What to do with the messages of one kind. */
export interface OutboxHandler extends OutboxBounds, RetryPauses {
  /** Breaks off what is under way, before others may do it. */
  breakOff?(): void;
  /** Does it, outside a transaction. Runs again after a crash, so it must be idempotent. */
  perform(scope: MerchantScope, payload: OutboxPayload): Promise<void>;
  /** Records that it was done, in the transaction that ends the message. */
  recordDone(scope: MerchantScope, payload: OutboxPayload): Promise<void>;
  /** Records that it failed, in the transaction that says when to retry. */
  recordFailure(scope: MerchantScope, payload: OutboxPayload, failure: OutboxFailure): Promise<void>;
}

/** What came of a message that was tried; null: it was done. */
type Outcome = { readonly error: unknown } | null;

/**
 * Work that is recorded in the transaction that causes it and done afterwards, at least once, by any process. Messages that
 * lead to different places do not wait for each other.
 */
export class Outbox {
  private readonly handlers = new Map<string, OutboxHandler>();
  /** What this process is working on. */
  private readonly held = new Set<ScopedWork<ClaimedMessage>>();
  /** What was tried here while the database could not be told: told before anything else is done, and never tried again before. */
  private readonly unnoted = new Map<ScopedWork<ClaimedMessage>, Outcome>();
  private readonly pauses: Pauses;
  private readonly steps: ClockSteps;
  private wake: () => void = () => undefined;
  private nudged: () => void = () => undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly logger: Logger,
    private readonly messages: OutboxRepository,
  ) {
    this.pauses = new Pauses(clock, PAUSES_MS);
    this.steps = new ClockSteps(clock, CLOCK_STEP_MS);
  }

  handle(kind: string, handler: OutboxHandler): void {
    this.handlers.set(kind, handler);
  }

  /** Called after each commit that wrote a message. */
  onEnqueued(wake: () => void): void {
    this.wake = wake;
  }

  /** Writes a message in the running transaction: without one it throws. `lane`: where it leads. */
  async enqueue(scope: MerchantScope, kind: string, payload: OutboxPayload, lane = ""): Promise<void> {
    await this.enqueueAll(scope, kind, [payload], lane);
  }

  /** Several at once. */
  async enqueueAll(scope: MerchantScope, kind: string, payloads: readonly OutboxPayload[], lane = ""): Promise<void> {
    const messages = payloads.map((payload) => ({ kind, lane, payload: canonicalJson(payload) }));
    await this.messages.insert(scope, messages, this.clock.now().toISOString());
    this.database.afterCommit(() => {
      this.wake();
    });
  }

  /** The same for later, and only once: an equal message that still waits stays the only one. */
  async enqueueOnceFor(dueAt: Date, scope: MerchantScope, kind: string, payload: OutboxPayload): Promise<void> {
    const times = { dueAt: dueAt.toISOString(), now: this.clock.now().toISOString() };
    await this.messages.insertUnlessWaiting(scope, kind, canonicalJson(payload), times);
  }

  /**
   * Works until nothing is due that can be done now; returns how many messages it took. `isStopping` keeps it from taking more.
   */
  async drain(isStopping: () => boolean = () => false): Promise<number> {
    await this.noteLeft();
    const running = new Set<Promise<void>>();
    let taken = 0;
    for (;;) {
      const nudge = new Promise<void>((resolve) => (this.nudged = resolve));
      const batch = isStopping() ? [] : await this.claim();
      taken += batch.length;
      for (const message of batch) {
        const done = tracedAlone(`outbox ${message.kind}`, () => this.work(message));
        const work = done.finally(() => running.delete(work));
        running.add(work);
      }
      if (batch.length > 0) continue;
      if (running.size === 0) return taken;
      await Promise.race([nudge, ...running]);
    }
  }

  /** There may be more to do, while `drain` still waits for what takes long. */
  nudge(): void {
    this.nudged();
  }

  /** Others may take at once what is still being worked on here; it is broken off first, so that it is not done twice. */
  async handBack(): Promise<void> {
    const held = [...this.held];
    this.held.clear();
    for (const kind of new Set(held.map((message) => message.kind))) this.handlers.get(kind)?.breakOff?.();
    await this.noteLeft();
    if (held.length === 0) return;
    await this.database.transaction(() => this.messages.lease(held, null));
    this.logger.warn({ messages: held.length }, "outbox messages were handed back");
  }

  /** Claims due messages for which there is room. An expired lease belonged to a worker that died. */
  private async claim(): Promise<readonly ScopedWork<ClaimedMessage>[]> {
    const room = new OutboxRoom(this.handlers, [...this.held, ...this.unnoted.keys()], this.pauses);
    const kinds = room.openKinds;
    if (kinds.length === 0 || this.unnoted.size >= MAX_UNNOTED) return [];
    const now = this.clock.now();
    // Taking over what somebody else still works on would do it twice.
    const mayTakeOver = this.steps.calmForMs() >= CALM_MS;
    const batch = await this.telling(() =>
      this.database.transaction(async () => {
        const chosen: ScopedWork<ClaimedMessage>[] = [];
        for (const [delaysMs, alike] of groupByDelays(this.handlers, kinds)) {
          const due = await this.messages.listDue({
            now,
            kinds: alike,
            closedLanes: room.closedLanes,
            delaysMs: longestDelays(delaysMs),
            takeOver: mayTakeOver ? { leaseMs: LEASE_MS } : null,
          });
          chosen.push(...due.filter((message) => room.take(message)));
        }
        await this.messages.claim(chosen, new Date(now.getTime() + LEASE_MS).toISOString());
        return chosen;
      }),
    );
    for (const message of batch) this.held.add(message);
    return batch;
  }

  private async work(message: ScopedWork<ClaimedMessage>): Promise<void> {
    const renewing = setInterval(() => void this.renew(message), RENEW_MS);
    try {
      const outcome = await this.perform(message);
      // What was handed back has not failed: it was broken off.
      if (outcome !== null && !this.held.has(message)) return;
      this.unnoted.set(message, outcome);
      this.held.delete(message);
      await this.note(message, outcome);
    } catch (error) {
      this.steps.disturb();
      this.logger.error(
        { err: error, outboxMessageId: message.id },
        "what came of an outbox message could not be noted yet",
      );
    } finally {
      clearInterval(renewing);
      this.held.delete(message);
    }
  }

  private async perform({ scope, kind, lane, payload }: ScopedWork<ClaimedMessage>): Promise<Outcome> {
    const handler = this.handlerOf(kind);
    try {
      await handler.perform(scope, parsePayload(payload));
      this.pauses.worked(placeOfKind(kind));
      this.pauses.worked(lane);
      return null;
    } catch (error) {
      if (error instanceof NobodyAnswersError) {
        const place = error.holds === "KIND" || lane === "" ? placeOfKind(kind) : lane;
        // Those that were under way at the same time are one failure.
        if (!this.pauses.isPaused(place)) this.pauses.failed(place);
      }
      return { error };
    }
  }

  private async renew(message: ScopedWork<ClaimedMessage>): Promise<void> {
    if (!this.held.has(message)) return;
    const leasedUntil = new Date(this.clock.now().getTime() + LEASE_MS);
    try {
      await this.database.transaction(() => this.messages.lease([message], leasedUntil.toISOString()));
    } catch (error) {
      // There are more tries before the lease runs out.
      this.logger.warn({ err: error }, "a lease could not be renewed");
    }
  }

  /** Tells the database what it could not be told before. Errors: throws while it still can't. */
  private async noteLeft(): Promise<void> {
    for (const [message, outcome] of [...this.unnoted]) {
      try {
        await this.telling(() => this.note(message, outcome));
      } catch (error) {
        if (error instanceof AppError) throw error;
        // A bug in one handler: the others' outcomes must be noted all the same.
        this.logger.error({ err: error, outboxMessageId: message.id }, "what came of an outbox message can't be noted");
      }
    }
  }

  private async note(message: ScopedWork<ClaimedMessage>, outcome: Outcome): Promise<void> {
    const handler = this.handlerOf(message.kind);
    if (outcome === null) await this.noteDone(handler, message);
    else await this.noteFailure(handler, message, outcome.error);
    this.unnoted.delete(message);
  }

  private async noteDone(handler: OutboxHandler, message: ScopedWork<ClaimedMessage>): Promise<void> {
    await this.database.transaction(async () => {
      const isOurs = await this.messages.finish(message, { status: "DONE", dueAt: null, lastError: null });
      if (isOurs) await handler.recordDone(message.scope, parsePayload(message.payload));
    });
  }

  private async noteFailure(
    handler: OutboxHandler,
    message: ScopedWork<ClaimedMessage>,
    error: unknown,
  ): Promise<void> {
    const { scope, attempts } = message;
    const delayMs = error instanceof GiveUpError ? undefined : delayAfter(handler, attempts);
    const text = describeError(error);
    this.logger.warn({ err: error, outboxMessageId: message.id, attempts }, "an outbox message failed");
    await this.database.transaction(async () => {
      const isOurs = await this.messages.finish(message, {
        status: delayMs === undefined ? "PARKED" : "PENDING",
        dueAt: delayMs === undefined ? null : new Date(this.clock.now().getTime() + delayMs).toISOString(),
        lastError: text,
      });
      if (isOurs) {
        const failure = { message: text, attempts, parked: delayMs === undefined };
        await handler.recordFailure(scope, parsePayload(message.payload), failure);
      }
    });
  }

  /** While the database is away, other workers can't renew their leases either. */
  private async telling<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      this.steps.disturb();
      throw error;
    }
  }

  private handlerOf(kind: string): OutboxHandler {
    const handler = this.handlers.get(kind);
    if (handler === undefined) throw new UnexpectedError(`Nobody handles outbox messages of kind ${kind}`);
    return handler;
  }
}
