import type { MerchantScope } from "../../access/scopes";
import type { Database } from "../../database/database";
import type { StoredColumns } from "../../database/stored-values";
import { OfferDecisionKind } from "./offer-decision-kind";

/** One answer to an offer. */
export interface OfferDecision {
  readonly id: string;
  readonly documentId: string;
  readonly clientId: string;
  readonly kind: OfferDecisionKind;
  readonly version: number;
  readonly contentSha256: string;
  /** Null once it has been erased. */
  readonly name: string | null;
  readonly purchaseOrderNumber: string | null;
  readonly reason: string | null;
  readonly decidedAt: string;
  /** Place of its evidence in the merchant's chain, from 1. */
  readonly sequence: number;
  /** Of its evidence. */
  readonly hash: string;
}

/** Answers to offers; only ever added to. */
export class OfferDecisionRepository {
  constructor(private readonly database: Database) {}

  /** The decisions about each document, oldest first. */
  async listOf(scope: MerchantScope, documentIds: readonly string[]): Promise<readonly OfferDecision[]> {
    return this.database.rows<OfferDecision>(
      `SELECT ${COLUMNS} FROM offer_decision o
       WHERE o.merchant_id = :merchantId AND o.document_id IN (:...documentIds) ORDER BY o.document_id, o.version`,
      { merchantId: scope.merchantId, documentIds },
      VALUES,
    );
  }

  async insert(scope: MerchantScope, decision: OfferDecision): Promise<void> {
    await this.database.execute(
      `INSERT INTO offer_decision (merchant_id, id, document_id, client_id, kind, version, content_sha256, name,
                                   purchase_order_number, reason, decided_at, sequence, hash)
       VALUES (:merchantId, :id, :documentId, :clientId, :kind, :version, :contentSha256, :name,
               :purchaseOrderNumber, :reason, :decidedAt, :sequence, :hash)`,
      { ...decision, merchantId: scope.merchantId },
    );
  }

  /** Forgets who answered a client's offers, and in what words. */
  async erasePersons(scope: MerchantScope, clientId: string): Promise<void> {
    await this.database.execute(
      `UPDATE offer_decision SET name = NULL, purchase_order_number = NULL, reason = NULL
       WHERE merchant_id = :merchantId AND client_id = :clientId`,
      { merchantId: scope.merchantId, clientId },
    );
  }
}

const VALUES: StoredColumns = { kind: Object.values(OfferDecisionKind) };

const COLUMNS = `
  o.id AS "id", o.document_id AS "documentId", o.client_id AS "clientId", o.kind AS "kind", o.version AS "version",
  o.content_sha256 AS "contentSha256", o.name AS "name", o.purchase_order_number AS "purchaseOrderNumber",
  o.reason AS "reason", o.decided_at AS "decidedAt", o.sequence AS "sequence", o.hash AS "hash"`;
