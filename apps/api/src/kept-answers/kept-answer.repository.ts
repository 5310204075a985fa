import type { MerchantScope } from "../access/scopes";
import type { Database } from "../database/database";

/** A key belongs to one caller, and is used for one call. */
export interface KeyId {
  readonly ownerId: string;
  readonly idempotencyKey: string;
}

export interface Claim extends KeyId {
  readonly operation: string;
  readonly fingerprint: string;
  readonly createdAt: string;
}

export interface KeptAnswer {
  readonly operation: string;
  readonly fingerprint: string;
  readonly answer: string | null;
  readonly secretEndsAt: string | null;
}

export class KeptAnswerRepository {
  constructor(private readonly database: Database) {}

  /**
   * True if the key is new. Waits while somebody else's transaction with the same key is open: if that one is rolled back, the key is
   * new after all. Call inside a transaction.
   */
  async claim(scope: MerchantScope, claim: Claim): Promise<boolean> {
    const inserted = await this.database.execute(
      `INSERT INTO kept_answer (merchant_id, owner_id, idempotency_key, operation, fingerprint, answer, created_at)
       VALUES (:merchantId, :ownerId, :idempotencyKey, :operation, :fingerprint, NULL, :createdAt)
       ON CONFLICT (merchant_id, owner_id, idempotency_key) DO NOTHING`,
      { merchantId: scope.merchantId, ...claim },
    );
    return inserted === 1;
  }

  async find(scope: MerchantScope, id: KeyId): Promise<KeptAnswer | null> {
    return this.database.row<KeptAnswer>(
      `SELECT operation AS "operation", fingerprint AS "fingerprint", answer AS "answer", secret_ends_at AS "secretEndsAt"
       FROM kept_answer WHERE ${THIS_KEY}`,
      { merchantId: scope.merchantId, ...id },
    );
  }

  /** The first answer stays. */
  async keep(
    scope: MerchantScope,
    id: KeyId,
    kept: { readonly answer: string; readonly secretEndsAt: string | null },
  ): Promise<void> {
    await this.database.execute(
      `UPDATE kept_answer SET answer = :answer, secret_ends_at = :secretEndsAt WHERE ${THIS_KEY} AND answer IS NULL`,
      { merchantId: scope.merchantId, ...id, ...kept },
    );
  }

  async forget(scope: MerchantScope, id: KeyId): Promise<void> {
    await this.database.execute(`DELETE FROM kept_answer WHERE ${THIS_KEY}`, { merchantId: scope.merchantId, ...id });
  }

  /** Forgets what was kept before that time, and answers with secrets whose time is over. */
  async purge(before: string, now: string): Promise<void> {
    await this.database.execute("DELETE FROM kept_answer WHERE created_at < :before", { before });
    await this.database.execute(
      "UPDATE kept_answer SET answer = NULL WHERE secret_ends_at <= :now AND answer IS NOT NULL",
      { now },
    );
  }
}

const THIS_KEY = "merchant_id = :merchantId AND owner_id = :ownerId AND idempotency_key = :idempotencyKey";
