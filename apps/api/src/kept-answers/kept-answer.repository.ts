import type { MerchantScope } from "../access/scopes";
import type { Database } from "../database/database";

/** Which call: a key belongs to one caller and one operation. */
export interface CallId {
  readonly ownerId: string;
  readonly operation: string;
  readonly idempotencyKey: string;
}

export interface KeptAnswer {
  readonly fingerprint: string;
  readonly answer: string | null;
}

export class KeptAnswerRepository {
  constructor(private readonly database: Database) {}

  /**
   * True if the key is new. Waits while somebody else's transaction with the same key is open: if that one is rolled back, the key is
   * new after all. Call inside a transaction.
   */
  async claim(scope: MerchantScope, id: CallId, fingerprint: string, createdAt: string): Promise<boolean> {
    const inserted = await this.database.execute(
      `INSERT INTO kept_answer (merchant_id, owner_id, operation, idempotency_key, fingerprint, answer, created_at)
       VALUES (:merchantId, :ownerId, :operation, :idempotencyKey, :fingerprint, NULL, :createdAt)
       ON CONFLICT (merchant_id, owner_id, operation, idempotency_key) DO NOTHING`,
      { merchantId: scope.merchantId, ...id, fingerprint, createdAt },
    );
    return inserted === 1;
  }

  async find(scope: MerchantScope, id: CallId): Promise<KeptAnswer | null> {
    return this.database.row<KeptAnswer>(
      `SELECT fingerprint AS "fingerprint", answer AS "answer" FROM kept_answer WHERE ${THIS_CALL}`,
      { merchantId: scope.merchantId, ...id },
    );
  }

  async keep(scope: MerchantScope, id: CallId, answer: string): Promise<void> {
    await this.database.execute(`UPDATE kept_answer SET answer = :answer WHERE ${THIS_CALL}`, {
      merchantId: scope.merchantId,
      ...id,
      answer,
    });
  }

  async forget(scope: MerchantScope, id: CallId): Promise<void> {
    await this.database.execute(`DELETE FROM kept_answer WHERE ${THIS_CALL}`, { merchantId: scope.merchantId, ...id });
  }

  /** Forgets what was kept before that time. */
  async purge(before: string): Promise<void> {
    await this.database.execute("DELETE FROM kept_answer WHERE created_at < :before", { before });
  }
}

const THIS_CALL =
  "merchant_id = :merchantId AND owner_id = :ownerId AND operation = :operation AND idempotency_key = :idempotencyKey";
