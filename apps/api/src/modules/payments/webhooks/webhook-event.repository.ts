import type { MerchantScope } from "../../../access/scopes";
import type { Database } from "../../../database/database";
import type { StoredColumns } from "../../../database/stored-values";
import type { Cursor, PageRequest } from "../../../graphql/pagination";
import { sha256Hex } from "../../../shared/crypto";
import { isId, newId } from "../../../shared/ids";
import type { WebhookEventEntity } from "./webhook-event.entity";

export const WebhookOutcome = {
  APPLIED: "APPLIED",
  IGNORED: "IGNORED",
  REJECTED: "REJECTED",
  FAILED: "FAILED",
} as const;
export type WebhookOutcome = (typeof WebhookOutcome)[keyof typeof WebhookOutcome];

export interface WebhookEvent extends Omit<WebhookEventEntity, "merchantId" | "outcome" | "lastReceivedAt"> {
  readonly outcome: WebhookOutcome;
  readonly lastReceivedAt: string;
}

/** What is known about a message when it is recorded. */
export interface ReceivedWebhook {
  readonly provider: string;
  readonly providerAccountId: string | null;
  readonly dedupeKey: string;
  readonly paymentId: string | null;
  readonly providerRef: string | null;
  readonly reference: string | null;
  readonly at: string;
}

export interface WebhookEventFilter {
  readonly outcomes: readonly WebhookOutcome[] | null;
  readonly provider: string | null;
  readonly paymentId: string | null;
}

const MAX_KEY_LENGTH = 150;
const MAX_REF_LENGTH = 100;
const MAX_REASON_LENGTH = 200;

/** Where a message that nothing proves genuine arrived; it has no scope, and leaves nothing but a count. */
export interface RejectedOrigin extends Pick<ReceivedWebhook, "provider" | "providerAccountId" | "at"> {
  /** Whose address it came to. */
  readonly merchantId: string;
}

/** The log of providers' messages. */
export class WebhookEventRepository {
  constructor(private readonly database: Database) {}

  /** Records that a message is being applied. False when it was applied, or found not to be ours, before. */
  async claim(scope: MerchantScope, received: ReceivedWebhook): Promise<boolean> {
    const claimed = await this.upsert(scope, received, { outcome: "APPLIED", reason: null, deliveries: 1 });
    return claimed === 1;
  }

  /** Records a message that changed nothing. What was applied before stays applied. */
  async record(
    scope: MerchantScope,
    received: ReceivedWebhook,
    outcome: "IGNORED" | "FAILED",
    reason: string,
  ): Promise<void> {
    await this.upsert(scope, received, { outcome, reason, deliveries: 1 });
  }

  /** Counts a copy of a message that was processed before. */
  async countAgain(
    scope: MerchantScope,
    { provider, providerAccountId, dedupeKey, at }: ReceivedWebhook,
  ): Promise<void> {
    await this.database.execute(
      `UPDATE webhook_event SET deliveries = deliveries + 1, last_received_at = :at
       WHERE merchant_id = :merchantId AND provider = :provider AND dedupe_key = :key`,
      { merchantId: scope.merchantId, provider, key: storedKey(providerAccountId, dedupeKey), at },
    );
  }

  /** Adds rejected messages to the account's one row for this hour. */
  async countRejected({ merchantId, provider, providerAccountId, at }: RejectedOrigin, count: number): Promise<void> {
    await this.database.execute(
      `${INSERT} ON CONFLICT (merchant_id, provider, dedupe_key) DO UPDATE
       SET deliveries = webhook_event.deliveries + :deliveries, last_received_at = :at`,
      {
        ...parametersOf(
          { merchantId },
          {
            provider,
            providerAccountId,
            dedupeKey: `refused ${at.slice(0, 13)}`,
            paymentId: null,
            providerRef: null,
            reference: null,
            at,
          },
        ),
        outcome: "REJECTED",
        reason: "Nothing proves that the provider sent it.",
        deliveries: count,
      },
    );
  }

  async find(scope: MerchantScope, id: string): Promise<WebhookEvent | null> {
    if (!isId(id)) return null;
    return this.database.row<WebhookEvent>(
      `SELECT ${COLUMNS} FROM webhook_event w WHERE w.merchant_id = :merchantId AND w.id = :id`,
      { merchantId: scope.merchantId, id },
      VALUES,
    );
  }

  /** Newest first; one row more than the page. */
  async list(scope: MerchantScope, filter: WebhookEventFilter, page: PageRequest): Promise<readonly WebhookEvent[]> {
    const conditions = ["w.merchant_id = :merchantId"];
    if (filter.outcomes !== null) conditions.push("w.outcome IN (:...outcomes)");
    if (filter.provider !== null) conditions.push("w.provider = :provider");
    if (filter.paymentId !== null) conditions.push("w.payment_id = :paymentId");
    if (page.after !== null) conditions.push("(w.received_at, w.id) < (:sortKey, :afterId)");
    return this.database.pageRows<WebhookEvent>(
      `SELECT ${COLUMNS} FROM webhook_event w WHERE ${conditions.join(" AND ")}
       ORDER BY w.received_at DESC, w.id DESC LIMIT :limit`,
      {
        merchantId: scope.merchantId,
        outcomes: filter.outcomes ?? [],
        provider: filter.provider ?? "",
        paymentId: filter.paymentId ?? "",
        sortKey: page.after?.sortKey ?? "",
        afterId: page.after?.id ?? "",
        limit: page.size + 1,
      },
      VALUES,
    );
  }

  async countFailed(scope: MerchantScope): Promise<number> {
    const row = await this.database.row<{ readonly count: number }>(
      `SELECT CAST(COUNT(*) AS bigint) AS "count" FROM webhook_event w
       WHERE w.merchant_id = :merchantId AND w.outcome = 'FAILED'`,
      { merchantId: scope.merchantId },
    );
    return row?.count ?? 0;
  }

  cursorOf({ receivedAt, id }: WebhookEvent): Cursor {
    return { sortKey: receivedAt, id };
  }

  /** Those about payments, oldest first. */
  async listOf(scope: MerchantScope, paymentIds: readonly string[]): Promise<readonly WebhookEvent[]> {
    return this.database.rows<WebhookEvent>(
      `SELECT ${COLUMNS} FROM webhook_event w
       WHERE w.merchant_id = :merchantId AND w.payment_id IN (:...paymentIds)
       ORDER BY w.received_at, w.id LIMIT 200`,
      { merchantId: scope.merchantId, paymentIds },
      VALUES,
    );
  }

  /** Deletes messages that last arrived before then, of all merchants. */
  async purge(before: string): Promise<void> {
    await this.database.execute(`DELETE FROM webhook_event WHERE COALESCE(last_received_at, received_at) < :before`, {
      before,
    });
  }

  /** Changes a known message only if it failed before. Returns the number of rows written. */
  private upsert(
    scope: MerchantScope,
    received: ReceivedWebhook,
    end: { readonly outcome: WebhookOutcome; readonly reason: string | null; readonly deliveries: number },
  ): Promise<number> {
    return this.database.execute(
      `${INSERT} ON CONFLICT (merchant_id, provider, dedupe_key) DO UPDATE
       SET outcome = :outcome, reason = :reason, payment_id = :paymentId, provider_ref = :providerRef,
           deliveries = webhook_event.deliveries + 1, last_received_at = :at
       WHERE webhook_event.outcome = 'FAILED'`,
      { ...parametersOf(scope, received), ...end, reason: end.reason?.slice(0, MAX_REASON_LENGTH) ?? null },
    );
  }
}

function parametersOf(scope: Pick<MerchantScope, "merchantId">, received: ReceivedWebhook) {
  const { dedupeKey, providerRef, reference, ...rest } = received;
  return {
    merchantId: scope.merchantId,
    id: newId(),
    ...rest,
    providerRef: providerRef?.slice(0, MAX_REF_LENGTH) ?? null,
    reference: reference?.slice(0, MAX_REF_LENGTH) ?? null,
    key: storedKey(received.providerAccountId, dedupeKey),
  };
}

/** Two accounts with one provider may number their messages alike. */
function storedKey(accountId: string | null, dedupeKey: string): string {
  const short = dedupeKey.length > MAX_KEY_LENGTH ? sha256Hex(dedupeKey) : dedupeKey;
  return accountId === null ? short : `${accountId} ${short}`;
}

// The SQLite driver reports how many rows a statement changed only if it starts with its verb.
const INSERT = `INSERT INTO webhook_event (merchant_id, id, provider, provider_account_id, dedupe_key, outcome, reason, payment_id,
                             provider_ref, reference, deliveries, received_at, last_received_at)
  VALUES (:merchantId, :id, :provider, :providerAccountId, :key, :outcome, :reason, :paymentId,
          :providerRef, :reference, :deliveries, :at, :at)`;

const VALUES: StoredColumns = { outcome: Object.values(WebhookOutcome) };

const COLUMNS = `
  w.id AS "id", w.provider AS "provider", w.provider_account_id AS "providerAccountId", w.dedupe_key AS "dedupeKey",
  w.outcome AS "outcome", w.reason AS "reason", w.payment_id AS "paymentId", w.provider_ref AS "providerRef",
  w.reference AS "reference", w.deliveries AS "deliveries", w.received_at AS "receivedAt",
  COALESCE(w.last_received_at, w.received_at) AS "lastReceivedAt"`;
