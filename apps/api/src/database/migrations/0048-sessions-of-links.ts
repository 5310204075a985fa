import type { MigrationInterface, QueryRunner } from "typeorm";

/** How many sessions a link has opened is counted in the index alone, each time it is opened. */
export class SessionsOfLinks1790000000048 implements MigrationInterface {
  name = "SessionsOfLinks1790000000048";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX portal_session_client");
    await runner.query(
      "CREATE INDEX portal_session_link ON portal_session (merchant_id, client_id, read_only, document_id)",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX portal_session_link");
    await runner.query("CREATE INDEX portal_session_client ON portal_session (merchant_id, client_id)");
  }
}
