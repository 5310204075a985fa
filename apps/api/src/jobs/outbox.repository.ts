import type { MerchantScope } from "../access/scopes";
import type { ScopedWork, SystemAccess } from "../access/system-access";
import type { Database } from "../database/database";
import { whatIsDue } from "../database/due";
import { OutboxMessageEntity } from "./outbox-message.entity";
import { newId } from "../shared/ids";
import { payloadColumn } from "./outbox-payload";

export interface ClaimedMessage {
  readonly id: string;
  readonly kind: string;
  /** Where it leads, after its kind's name: a mail domain, an account with a provider. Empty: nowhere outside. */
  readonly lane: string;
  /** JSON text. */
  readonly payload: string;
  /** Including this one. A later claim has a higher number, so a late worker can't overwrite it. */
  readonly attempts: number;
}

export interface MessageEnd {
  readonly status: "PENDING" | "DONE" | "PARKED";
  /** When to retry; null: unchanged. */
  readonly dueAt: string | null;
  readonly lastError: string | null;
}

interface DueMessages {
  readonly now: Date;
  readonly kinds: readonly string[];
  readonly closedLanes: readonly string[];
  /** How long those wait that were tried never, once, twice, …. */
  readonly delaysMs: readonly number[];
  /** Null: nobody else's are taken over, even if their lease has run out. */
  readonly takeOver: { readonly leaseMs: number } | null;
}

/** More than there is ever room for: some may lead where there is none. */
const LOOKED_AT = 60;
const FAR_LEASE_MS = 30_000;

export class OutboxRepository {
  constructor(
    private readonly database: Database,
    private readonly systemAccess: SystemAccess,
  ) {}

  async insert(
    scope: MerchantScope,
    messages: readonly Pick<ClaimedMessage, "kind" | "lane" | "payload">[],
    now: string,
  ): Promise<void> {
    const rows = messages.map((message) => ({
      merchantId: scope.merchantId,
      id: newId(),
      ...message,
      status: "PENDING",
      attempts: 0,
      dueAt: now,
      leasedUntil: null,
      lastError: null,
      createdAt: now,
    }));
    await this.database.writer.insert(OutboxMessageEntity, rows);
  }

  /** In the running transaction. */
  async insertUnlessWaiting(
    scope: MerchantScope,
    kind: string,
    payload: string,
    { dueAt, now }: { readonly dueAt: string; readonly now: string },
  ): Promise<void> {
    await this.database.execute(
      `INSERT INTO outbox_message (merchant_id, id, kind, payload, status, attempts, due_at, created_at)
       SELECT m.id, :id, :kind, :payload, 'PENDING', 0, :dueAt, :now FROM merchant m
       WHERE m.id = :merchantId AND NOT EXISTS (
         SELECT 1 FROM outbox_message o
         WHERE o.status = 'PENDING' AND o.due_at = :dueAt AND o.merchant_id = :merchantId AND o.kind = :kind
           AND o.payload = :payload)`,
      { merchantId: scope.merchantId, id: newId(), kind, payload, dueAt, now },
    );
  }

  /** Due messages of all merchants, oldest first. Call inside the transaction that claims them. */
  async listDue({
    now,
    kinds,
    closedLanes,
    delaysMs,
    takeOver,
  }: DueMessages): Promise<readonly ScopedWork<ClaimedMessage>[]> {
    const skipLocked = this.database.kind === "postgres" ? " FOR UPDATE SKIP LOCKED" : "";
    const due = whatIsDue({ dueAt: "due_at", attempts: "attempts" }, delaysMs, now);
    // One that ends later than any lease does was written before somebody set the clock back.
    const after = now.getTime() + (takeOver?.leaseMs ?? 0) + FAR_LEASE_MS;
    const expired = takeOver === null ? "" : "OR leased_until <= :now OR leased_until > :farLease";
    return this.systemAccess.listWork<ClaimedMessage>(
      `SELECT merchant_id AS "merchantId", id AS "id", kind AS "kind", lane AS "lane", payload AS "payload",
              attempts + 1 AS "attempts"
       FROM outbox_message
       WHERE status = 'PENDING' AND ${due.sql} AND (leased_until IS NULL ${expired})
         AND kind IN (:...kinds) AND lane NOT IN (:...closedLanes)
       ORDER BY due_at, merchant_id, id LIMIT ${String(LOOKED_AT)}${skipLocked}`,
      { ...due.parameters, farLease: new Date(after).toISOString(), kinds, closedLanes: ["-", ...closedLanes] },
      { payload: payloadColumn },
    );
  }

  /** Makes them ours until then. */
  async claim(messages: readonly ScopedWork<ClaimedMessage>[], leasedUntil: string): Promise<void> {
    for (const { scope, id } of messages) {
      await this.database.execute(
        `UPDATE outbox_message SET leased_until = :leasedUntil, attempts = attempts + 1
         WHERE merchant_id = :merchantId AND id = :id`,
        { leasedUntil, merchantId: scope.merchantId, id },
      );
    }
  }

  /** Changes until when messages are ours, as far as they still are; null: no longer. */
  async lease(messages: readonly ScopedWork<ClaimedMessage>[], leasedUntil: string | null): Promise<void> {
    for (const { scope, id, attempts } of messages) {
      await this.database.execute(
        `UPDATE outbox_message SET leased_until = :leasedUntil
         WHERE merchant_id = :merchantId AND id = :id AND attempts = :attempts AND status = 'PENDING'`,
        { leasedUntil, merchantId: scope.merchantId, id, attempts },
      );
    }
  }

  /** False when the lease has expired and somebody else has claimed the message since. */
  async finish({ scope, id, attempts }: ScopedWork<ClaimedMessage>, end: MessageEnd): Promise<boolean> {
    const changed = await this.database.execute(
      `UPDATE outbox_message
       SET status = :status, due_at = COALESCE(:dueAt, due_at), last_error = :lastError, leased_until = NULL
       WHERE merchant_id = :merchantId AND id = :id AND attempts = :attempts AND status = 'PENDING'`,
      { merchantId: scope.merchantId, id, attempts, ...end },
    );
    return changed === 1;
  }

  /** Deletes what was done before that time, and what nobody tries again from here. */
  async purgeDone(before: string): Promise<void> {
    await this.database.execute(
      `DELETE FROM outbox_message
       WHERE (status = 'DONE' OR (status = 'PARKED' AND kind = 'SEND_WEBHOOK')) AND due_at <= :before`,
      { before },
    );
  }
}
