import type { MigrationInterface, QueryRunner } from "typeorm";

/** A caller's key is for one call, whatever the operation; answers that hold a secret are forgotten before their keys. */
export class KeysForOneCall1790000000050 implements MigrationInterface {
  name = "KeysForOneCall1790000000050";

  async up(runner: QueryRunner): Promise<void> {
    await rebuild(runner, "secret_ends_at varchar(24),", "PRIMARY KEY (merchant_id, owner_id, idempotency_key)");
    await runner.query(
      `CREATE INDEX kept_answer_secret ON kept_answer (secret_ends_at) WHERE secret_ends_at IS NOT NULL AND answer IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await rebuild(runner, "", "PRIMARY KEY (merchant_id, owner_id, operation, idempotency_key)");
  }
}

/** Where a key was used for several operations, the first one keeps it: the others are refused from then on, not done again. */
async function rebuild(runner: QueryRunner, secretEndsAt: string, primaryKey: string): Promise<void> {
  await runner.query(`ALTER TABLE kept_answer RENAME TO kept_answer_before`);
  await runner.query(`DROP INDEX kept_answer_age`);
  if (runner.connection.options.type === "postgres") {
    // Names of constraints outlive the table's, and would be in the way.
    await runner.query(`ALTER TABLE kept_answer_before DROP CONSTRAINT kept_answer_pkey`);
  }
  await runner.query(
    `CREATE TABLE kept_answer (
       merchant_id varchar(36) NOT NULL REFERENCES merchant (id),
       owner_id varchar(36) NOT NULL,
       operation varchar(60) NOT NULL,
       idempotency_key varchar(200) NOT NULL,
       fingerprint varchar(64) NOT NULL,
       answer text,
       created_at varchar(24) NOT NULL,
       ${secretEndsAt}
       ${primaryKey}
     )`,
  );
  await runner.query(
    `INSERT INTO kept_answer (merchant_id, owner_id, operation, idempotency_key, fingerprint, answer, created_at)
     SELECT merchant_id, owner_id, operation, idempotency_key, fingerprint, answer, created_at FROM kept_answer_before
     ORDER BY created_at, operation
     ON CONFLICT DO NOTHING`,
  );
  await runner.query(`DROP TABLE kept_answer_before`);
  await runner.query(`CREATE INDEX kept_answer_age ON kept_answer (created_at)`);
}
