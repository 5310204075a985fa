import type { MerchantScope } from "../../access/scopes";
import type { Database } from "../../database/database";

/** A record as it is kept. */
export interface StoredEvidence {
  readonly sequence: number;
  readonly clientId: string;
  readonly kind: string;
  readonly recordedAt: string;
  /** The text that was hashed. */
  readonly record: string;
  readonly previousHash: string;
  readonly hash: string;
  /** Null: there were none, or they have been erased. */
  readonly openings: string | null;
}

export class EvidenceRepository {
  constructor(private readonly database: Database) {}

  /** The end of the merchant's chain; null while it is empty. */
  async findLast(scope: MerchantScope): Promise<Pick<StoredEvidence, "sequence" | "hash"> | null> {
    return this.database.row<Pick<StoredEvidence, "sequence" | "hash">>(
      `SELECT e.sequence AS "sequence", e.hash AS "hash" FROM evidence_record e
       WHERE e.merchant_id = :merchantId ORDER BY e.sequence DESC LIMIT 1`,
      { merchantId: scope.merchantId },
    );
  }

  /** The next records of the merchant's chain, in its order. */
  async listAfter(scope: MerchantScope, sequence: number, limit: number): Promise<readonly StoredEvidence[]> {
    return this.database.rows<StoredEvidence>(
      `SELECT ${COLUMNS} FROM evidence_record e
       WHERE e.merchant_id = :merchantId AND e.sequence > :sequence ORDER BY e.sequence LIMIT ${String(limit)}`,
      { merchantId: scope.merchantId, sequence },
    );
  }

  /** False when somebody else has taken the place meanwhile: the insert waits for whoever is about to. */
  async insert(scope: MerchantScope, evidence: StoredEvidence): Promise<boolean> {
    const inserted = await this.database.execute(
      `INSERT INTO evidence_record (merchant_id, sequence, client_id, kind, recorded_at, record, previous_hash, hash, openings)
       VALUES (:merchantId, :sequence, :clientId, :kind, :recordedAt, :record, :previousHash, :hash, :openings)
       ON CONFLICT (merchant_id, sequence) DO NOTHING`,
      { ...evidence, merchantId: scope.merchantId },
    );
    return inserted === 1;
  }

  /** Forgets what the records about a client say about persons. Returns how many did. */
  async eraseOpenings(scope: MerchantScope, clientId: string): Promise<number> {
    return this.database.execute(
      `UPDATE evidence_record SET openings = NULL
       WHERE merchant_id = :merchantId AND client_id = :clientId AND openings IS NOT NULL`,
      { merchantId: scope.merchantId, clientId },
    );
  }
}

const COLUMNS = `
  e.sequence AS "sequence", e.client_id AS "clientId", e.kind AS "kind", e.recorded_at AS "recordedAt",
  e.record AS "record", e.previous_hash AS "previousHash", e.hash AS "hash", e.openings AS "openings"`;
