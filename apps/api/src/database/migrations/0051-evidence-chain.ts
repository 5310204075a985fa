import { createHash, randomBytes } from "node:crypto";
import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Evidence has a table of its own, and no longer hashes what is known about persons but salted commitments to it. Decisions made
 * before get their record, in their order, with the hash that they had.
 */
export class EvidenceChain1790000000051 implements MigrationInterface {
  name = "EvidenceChain1790000000051";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE evidence_record (
         merchant_id varchar(36) NOT NULL REFERENCES merchant (id),
         sequence integer NOT NULL,
         client_id varchar(36) NOT NULL,
         kind varchar(30) NOT NULL,
         recorded_at varchar(24) NOT NULL,
         record text NOT NULL,
         previous_hash varchar(64) NOT NULL,
         hash varchar(64) NOT NULL,
         openings text,
         PRIMARY KEY (merchant_id, sequence),
         UNIQUE (merchant_id, previous_hash)
       )`,
    );
    await runner.query(
      `CREATE INDEX evidence_record_persons ON evidence_record (merchant_id, client_id) WHERE openings IS NOT NULL`,
    );
    await rebuild(runner, NOW, NOW_COLUMNS, NOW_COLUMNS);
    await chainAll(runner);
    await runner.query("DROP TABLE offer_decision_before");
  }

  /** Former hashes and addresses are only in the records, which go: what is left of the chain can't be verified any more. */
  async down(runner: QueryRunner): Promise<void> {
    await rebuild(
      runner,
      BEFORE,
      `${NOW_COLUMNS}, previous_hash`,
      `merchant_id, id, document_id, client_id, kind, version, content_sha256, COALESCE(name, ''), purchase_order_number, reason,
       decided_at, sequence, hash, hash`,
    );
    await runner.query("DROP TABLE offer_decision_before");
    await runner.query("DROP TABLE evidence_record");
  }
}

const NOW_COLUMNS = `merchant_id, id, document_id, client_id, kind, version, content_sha256, name, purchase_order_number, reason,
  decided_at, sequence, hash`;

const KEYS = `
  PRIMARY KEY (merchant_id, id),
  UNIQUE (merchant_id, sequence),
  UNIQUE (merchant_id, document_id, version),
  FOREIGN KEY (merchant_id, document_id) REFERENCES document (merchant_id, id)`;

const COMMON = `
  merchant_id varchar(36) NOT NULL REFERENCES merchant (id),
  id varchar(36) NOT NULL,
  document_id varchar(36) NOT NULL,
  client_id varchar(36) NOT NULL,
  kind varchar(10) NOT NULL,
  version integer NOT NULL,
  content_sha256 varchar(64) NOT NULL,
  purchase_order_number varchar(100),
  reason text,
  decided_at varchar(24) NOT NULL,
  sequence integer NOT NULL,
  hash varchar(64) NOT NULL,`;

const NOW = `name varchar(200), ${COMMON} ${KEYS}`;

const BEFORE = `
  name varchar(200) NOT NULL,
  portal_session_id varchar(36),
  ip_address varchar(45),
  user_agent varchar(300),
  previous_hash varchar(64) NOT NULL,
  ${COMMON} ${KEYS}`;

/** Leaves what was there in `offer_decision_before`. */
async function rebuild(runner: QueryRunner, table: string, columns: string, from: string): Promise<void> {
  await runner.query("ALTER TABLE offer_decision RENAME TO offer_decision_before");
  if (runner.connection.options.type === "postgres") {
    // Names of indexes outlive the table's, and would be in the way.
    for (const { name } of (await runner.query(
      `SELECT conname AS name FROM pg_constraint WHERE conrelid = 'offer_decision_before'::regclass AND contype IN ('p', 'u')`,
    )) as readonly { readonly name: string }[]) {
      await runner.query(`ALTER TABLE offer_decision_before DROP CONSTRAINT "${name}"`);
    }
  }
  await runner.query(`CREATE TABLE offer_decision (${table})`);
  await runner.query(`INSERT INTO offer_decision (${columns}) SELECT ${from} FROM offer_decision_before`);
}

interface FormerDecision {
  readonly merchantId: string;
  readonly id: string;
  readonly documentId: string;
  readonly documentType: string;
  readonly documentNumber: string;
  readonly pdfSha256: string | null;
  readonly clientId: string;
  readonly kind: string;
  readonly version: number;
  readonly contentSha256: string;
  readonly name: string;
  readonly purchaseOrderNumber: string | null;
  readonly reason: string | null;
  readonly portalSessionId: string | null;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
  readonly decidedAt: string;
  readonly sequence: number;
  readonly hash: string;
}

const BATCH_SIZE = 200;

async function chainAll(runner: QueryRunner): Promise<void> {
  const isOnPostgres = runner.connection.options.type === "postgres";
  const at = (place: number): string => (isOnPostgres ? `$${String(place)}` : "?");
  const values = (count: number): string => Array.from({ length: count }, (_none, index) => at(index + 1)).join(", ");
  let after: readonly [merchantId: string, sequence: number] = ["", 0];
  let previousHash = CHAIN_START;
  for (;;) {
    const rows = (await runner.query(
      `SELECT b.merchant_id AS "merchantId", b.id AS "id", b.document_id AS "documentId", d.type AS "documentType",
              d.number AS "documentNumber", v.pdf_sha256 AS "pdfSha256", b.client_id AS "clientId", b.kind AS "kind",
              b.version AS "version", b.content_sha256 AS "contentSha256", b.name AS "name",
              b.purchase_order_number AS "purchaseOrderNumber", b.reason AS "reason",
              b.portal_session_id AS "portalSessionId", b.ip_address AS "ipAddress", b.user_agent AS "userAgent",
              b.decided_at AS "decidedAt", b.sequence AS "sequence", b.hash AS "hash"
       FROM offer_decision_before b
       JOIN document d ON d.merchant_id = b.merchant_id AND d.id = b.document_id
       LEFT JOIN document_version v
         ON v.merchant_id = b.merchant_id AND v.document_id = b.document_id AND v.version = b.version
       WHERE (b.merchant_id, b.sequence) > (${values(2)})
       ORDER BY b.merchant_id, b.sequence LIMIT ${String(BATCH_SIZE)}`,
      [...after],
    )) as readonly FormerDecision[];
    for (const decision of rows) {
      const { merchantId, sequence } = decision;
      if (merchantId !== after[0]) previousHash = CHAIN_START;
      const { record, openings, hash } = chain(decision, previousHash);
      await runner.query(
        `INSERT INTO evidence_record
           (merchant_id, sequence, client_id, kind, recorded_at, record, previous_hash, hash, openings)
         VALUES (${values(9)})`,
        [
          merchantId,
          sequence,
          decision.clientId,
          `OFFER_${decision.kind}`,
          decision.decidedAt,
          record,
          previousHash,
          hash,
          openings,
        ],
      );
      await runner.query(`UPDATE offer_decision SET hash = ${at(1)} WHERE merchant_id = ${at(2)} AND id = ${at(3)}`, [
        hash,
        merchantId,
        decision.id,
      ]);
      after = [merchantId, sequence];
      previousHash = hash;
    }
    if (rows.length < BATCH_SIZE) return;
  }
}

/*
 * As records were written at this time. Members are named in the order of canonical JSON, and none of their names and values is
 * anything that JSON.stringify writes in another way.
 */
const CHAIN_START = "0".repeat(64);

function chain(decision: FormerDecision, previousHash: string): { record: string; openings: string; hash: string } {
  const { ipAddress, name, portalSessionId, purchaseOrderNumber, reason, userAgent } = decision;
  const openings = Object.fromEntries(
    Object.entries({ ipAddress, name, portalSessionId, purchaseOrderNumber, reason, userAgent }).map(
      ([field, value]) => [field, { salt: randomBytes(16).toString("hex"), value }] as const,
    ),
  );
  const record = JSON.stringify({
    clientId: decision.clientId,
    commitments: Object.fromEntries(
      Object.entries(openings).map(([field, opening]) => [field, sha256(JSON.stringify(opening))]),
    ),
    facts: {
      document: {
        contentSha256: decision.contentSha256,
        id: decision.documentId,
        number: decision.documentNumber,
        pdfSha256: decision.pdfSha256,
        type: decision.documentType,
        version: decision.version,
      },
      formerHash: decision.hash,
    },
    id: decision.id,
    kind: `OFFER_${decision.kind}`,
    merchantId: decision.merchantId,
    previousHash,
    recordedAt: decision.decidedAt,
    sequence: decision.sequence,
  });
  return { record, openings: JSON.stringify(openings), hash: sha256(record) };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
