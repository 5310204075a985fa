import type { ScopedWork, SystemAccess } from "../../../access/system-access";
import type { MerchantScope } from "../../../access/scopes";
import type { Database } from "../../../database/database";
import type { StoredColumns } from "../../../database/stored-values";
import { whatIsDue } from "../../../database/due";
import type { DueFilter } from "../attempts/payment";
import { RefundEntity } from "./refund.entity";
import { type Refund, RefundStatus } from "./refund-status";

export interface DueRefund extends Pick<Refund, "provider" | "providerAccountId"> {
  readonly id: string;
  readonly nextPollAt: string;
  readonly pollAttempts: number;
}

export class RefundRepository {
  constructor(private readonly database: Database) {}

  async find(scope: MerchantScope, id: string): Promise<Refund | null> {
    return (await this.select(scope, "r.id = :value", id))[0] ?? null;
  }

  /** Those created with one of the keys. */
  async listByKeys(scope: MerchantScope, keys: readonly string[]): Promise<readonly Refund[]> {
    return this.database.rows<Refund>(
      `SELECT ${COLUMNS} FROM refund r
       WHERE r.merchant_id = :merchantId AND r.idempotency_key IN (:...keys) ORDER BY r.created_at, r.id`,
      { merchantId: scope.merchantId, keys },
      VALUES,
    );
  }

  /** Of payments, in the order they were requested. */
  async listOf(scope: MerchantScope, paymentIds: readonly string[]): Promise<readonly Refund[]> {
    return this.database.rows<Refund>(
      `SELECT ${COLUMNS} FROM refund r
       WHERE r.merchant_id = :merchantId AND r.payment_id IN (:...paymentIds) ORDER BY r.created_at, r.id`,
      { merchantId: scope.merchantId, paymentIds },
      VALUES,
    );
  }

  /** Of parked money, in the order they were requested. */
  async listOfParkedItems(scope: MerchantScope, parkedItemIds: readonly string[]): Promise<readonly Refund[]> {
    return this.database.rows<Refund>(
      `SELECT ${COLUMNS} FROM refund r
       WHERE r.merchant_id = :merchantId AND r.parked_item_id IN (:...parkedItemIds) ORDER BY r.created_at, r.id`,
      { merchantId: scope.merchantId, parkedItemIds },
      VALUES,
    );
  }

  /** Those of one payment, locked until the transaction ends. */
  async lockOfPayment(scope: MerchantScope, paymentId: string): Promise<readonly Refund[]> {
    return this.select(scope, "r.payment_id = :value", paymentId, this.database.forUpdate);
  }

  /** Those of parked money, locked until the transaction ends. */
  async lockOfParkedItem(scope: MerchantScope, parkedItemId: string): Promise<readonly Refund[]> {
    return this.select(scope, "r.parked_item_id = :value", parkedItemId, this.database.forUpdate);
  }

  async insert(scope: MerchantScope, refund: Refund): Promise<void> {
    await this.database.writer.insert(RefundEntity, { merchantId: scope.merchantId, ...refund });
  }

  async change(scope: MerchantScope, id: string, change: Partial<Omit<Refund, "id">>): Promise<void> {
    await this.database.writer.update(RefundEntity, { merchantId: scope.merchantId, id }, change);
  }

  /** Refunds of any merchant whose outcome is due to be asked for; those of each account in turn. */
  async listDue(
    systemAccess: SystemAccess,
    { now, delaysMs, pausedAccounts, limit }: DueFilter,
  ): Promise<readonly ScopedWork<DueRefund>[]> {
    const due = whatIsDue({ dueAt: "next_poll_at", attempts: "poll_attempts" }, delaysMs, now);
    return systemAccess.listWork<DueRefund>(
      `SELECT merchant_id AS "merchantId", id AS "id", next_poll_at AS "nextPollAt", poll_attempts AS "pollAttempts",
              provider AS "provider", provider_account_id AS "providerAccountId"
       FROM refund
       WHERE ${due.sql} AND COALESCE(provider_account_id, merchant_id) NOT IN (:...paused)
       ORDER BY ROW_NUMBER() OVER (PARTITION BY merchant_id, provider_account_id ORDER BY next_poll_at), next_poll_at
       LIMIT :limit`,
      { ...due.parameters, paused: ["", ...pausedAccounts], limit },
    );
  }

  /** Sets the next poll before making this one. False when another process is already doing it. */
  async claimPoll(
    scope: MerchantScope,
    { id, nextPollAt, pollAttempts }: DueRefund,
    next: string | null,
  ): Promise<boolean> {
    const claimed = await this.database.execute(
      `UPDATE refund SET next_poll_at = :next, poll_attempts = :attempts
       WHERE merchant_id = :merchantId AND id = :id AND next_poll_at = :nextPollAt`,
      { merchantId: scope.merchantId, id, nextPollAt, next, attempts: pollAttempts + 1 },
    );
    return claimed === 1;
  }

  private async select(
    scope: MerchantScope,
    condition: string,
    value: string,
    suffix = "",
  ): Promise<readonly Refund[]> {
    return this.database.rows<Refund>(
      `SELECT ${COLUMNS} FROM refund r
       WHERE r.merchant_id = :merchantId AND ${condition} ORDER BY r.created_at, r.id${suffix}`,
      { merchantId: scope.merchantId, value },
      VALUES,
    );
  }
}

const VALUES: StoredColumns = { status: Object.values(RefundStatus) };

const COLUMNS = `
  r.id AS "id", r.payment_id AS "paymentId", r.parked_item_id AS "parkedItemId", r.document_id AS "documentId",
  r.provider AS "provider", r.provider_account_id AS "providerAccountId", r.provider_ref AS "providerRef",
  r.movement_ref AS "movementRef", r.amount_minor AS "amountMinor", r.currency AS "currency", r.status AS "status",
  r.provider_refund_ref AS "providerRefundRef", r.problem AS "problem", r.idempotency_key AS "idempotencyKey",
  r.staff_member_id AS "staffMemberId", r.next_poll_at AS "nextPollAt", r.poll_attempts AS "pollAttempts",
  r.created_at AS "createdAt", r.updated_at AS "updatedAt"`;
