import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Entries of the timeline get a position once they are committed, so that who reads on from one misses nothing; and what a
 * caller's key was answered is kept.
 */
export class KeptPlaces1790000000015 implements MigrationInterface {
  name = "KeptPlaces1790000000015";

  async up(runner: QueryRunner): Promise<void> {
    // The order in which entries are written. SQLite has it as the number of the row.
    if (runner.connection.options.type === "postgres") {
      await runner.query(`ALTER TABLE timeline_entry ADD COLUMN written bigint GENERATED ALWAYS AS IDENTITY`);
    }
    await runner.query(`ALTER TABLE timeline_entry ADD COLUMN position bigint`);
    await runner.query(
      `UPDATE timeline_entry SET position = numbered.place
       FROM (SELECT merchant_id, id, ROW_NUMBER() OVER (PARTITION BY merchant_id ORDER BY id) AS place
             FROM timeline_entry) numbered
       WHERE timeline_entry.merchant_id = numbered.merchant_id AND timeline_entry.id = numbered.id`,
    );
    await runner.query(`CREATE UNIQUE INDEX timeline_entry_position ON timeline_entry (merchant_id, position)`);
    await runner.query(
      `CREATE INDEX timeline_entry_unnumbered ON timeline_entry (merchant_id, id) WHERE position IS NULL`,
    );
    await runner.query(
      `CREATE TABLE timeline_head (
         merchant_id varchar(36) NOT NULL REFERENCES merchant (id),
         position bigint NOT NULL,
         PRIMARY KEY (merchant_id)
       )`,
    );
    await runner.query(
      `INSERT INTO timeline_head (merchant_id, position)
       SELECT merchant_id, COUNT(*) FROM timeline_entry GROUP BY merchant_id`,
    );
    await runner.query(
      `CREATE TABLE kept_answer (
         merchant_id varchar(36) NOT NULL REFERENCES merchant (id),
         owner_id varchar(36) NOT NULL,
         operation varchar(60) NOT NULL,
         idempotency_key varchar(200) NOT NULL,
         fingerprint varchar(64) NOT NULL,
         answer text,
         created_at varchar(24) NOT NULL,
         PRIMARY KEY (merchant_id, owner_id, operation, idempotency_key)
       )`,
    );
    await runner.query(`CREATE INDEX kept_answer_age ON kept_answer (created_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE kept_answer`);
    await runner.query(`DROP TABLE timeline_head`);
    await runner.query(`DROP INDEX timeline_entry_unnumbered`);
    await runner.query(`DROP INDEX timeline_entry_position`);
    await runner.query(`ALTER TABLE timeline_entry DROP COLUMN position`);
    if (runner.connection.options.type === "postgres") {
      await runner.query(`ALTER TABLE timeline_entry DROP COLUMN written`);
    }
  }
}
