import type { MerchantScope } from "../../access/scopes";
import type { Database } from "../../database/database";
import type { StoredColumns } from "../../database/stored-values";
import { CHAIN_START, type ChainedDecision, type DecisionEvidence, hashDecision } from "./decision-chain";
import { OfferDecisionKind } from "./offer-decision-kind";

export interface OfferDecision extends ChainedDecision {
  readonly kind: OfferDecisionKind;
}

/** A decision that does not have its place in the chain yet. */
export type NewDecision = Omit<OfferDecision, "merchantId" | "sequence" | "previousHash" | "hash">;

/** The evidence of answers to offers; append-only. */
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

  /** The merchant's whole chain, in its order. */
  async listChain(scope: MerchantScope): Promise<readonly OfferDecision[]> {
    return this.database.rows<OfferDecision>(
      `SELECT ${COLUMNS} FROM offer_decision o WHERE o.merchant_id = :merchantId ORDER BY o.sequence`,
      { merchantId: scope.merchantId },
    );
  }

  /**
   * Adds a decision to the end of the merchant's chain. Call inside a transaction that has locked the document.
   * If somebody else takes the place at the same moment, the insert waits for them and then finds it taken: the next
   * place, after theirs, is tried.
   */
  async append(scope: MerchantScope, decision: NewDecision): Promise<OfferDecision> {
    const last = await this.database.row<Pick<OfferDecision, "sequence" | "hash">>(
      `SELECT o.sequence AS "sequence", o.hash AS "hash" FROM offer_decision o
       WHERE o.merchant_id = :merchantId ORDER BY o.sequence DESC LIMIT 1`,
      { merchantId: scope.merchantId },
    );
    const evidence: DecisionEvidence & NewDecision = {
      ...decision,
      merchantId: scope.merchantId,
      sequence: (last?.sequence ?? 0) + 1,
      previousHash: last?.hash ?? CHAIN_START,
    };
    const chained: OfferDecision = { ...evidence, hash: hashDecision(evidence) };
    const inserted = await this.database.execute(
      `INSERT INTO offer_decision (merchant_id, id, document_id, client_id, kind, version, content_sha256, name,
                                   purchase_order_number, reason, portal_session_id, ip_address, user_agent, decided_at,
                                   sequence, previous_hash, hash)
       VALUES (:merchantId, :id, :documentId, :clientId, :kind, :version, :contentSha256, :name,
               :purchaseOrderNumber, :reason, :portalSessionId, :ipAddress, :userAgent, :decidedAt,
               :sequence, :previousHash, :hash)
       ON CONFLICT (merchant_id, sequence) DO NOTHING`,
      { ...chained },
    );
    return inserted === 1 ? chained : this.append(scope, decision);
  }
}

const VALUES: StoredColumns = { kind: Object.values(OfferDecisionKind) };

const COLUMNS = `
  o.merchant_id AS "merchantId", o.id AS "id", o.document_id AS "documentId", o.client_id AS "clientId",
  o.kind AS "kind", o.version AS "version", o.content_sha256 AS "contentSha256", o.name AS "name",
  o.purchase_order_number AS "purchaseOrderNumber", o.reason AS "reason", o.portal_session_id AS "portalSessionId",
  o.ip_address AS "ipAddress", o.user_agent AS "userAgent", o.decided_at AS "decidedAt", o.sequence AS "sequence",
  o.previous_hash AS "previousHash", o.hash AS "hash"`;
