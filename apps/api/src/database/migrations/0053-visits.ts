import type { MigrationInterface, QueryRunner } from "typeorm";

/** A session that is opened tells when its client was here last, so that opening a link is one statement. Staff are no visitors. */
export class Visits1790000000053 implements MigrationInterface {
  name = "Visits1790000000053";

  async up(runner: QueryRunner): Promise<void> {
    const isPostgres = runner.connection.options.type === "postgres";
    for (const statement of isPostgres ? POSTGRES : SQLITE) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const isPostgres = runner.connection.options.type === "postgres";
    await runner.query(`DROP TRIGGER client_visit${isPostgres ? " ON portal_session" : ""}`);
    if (isPostgres) await runner.query("DROP FUNCTION keep_client_visit()");
  }
}

const VISIT = `UPDATE client SET last_portal_visit_at = NEW.created_at
  WHERE merchant_id = NEW.merchant_id AND id = NEW.client_id`;

const SQLITE = [
  `CREATE TRIGGER client_visit AFTER INSERT ON portal_session WHEN NOT NEW.read_only BEGIN ${VISIT}; END`,
];

const POSTGRES = [
  `CREATE FUNCTION keep_client_visit() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     ${VISIT};
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER client_visit AFTER INSERT ON portal_session FOR EACH ROW WHEN (NOT NEW.read_only)
   EXECUTE FUNCTION keep_client_visit()`,
];
