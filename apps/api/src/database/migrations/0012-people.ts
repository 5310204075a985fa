import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who wrote a comment, apart from what they called themselves; and links for staff who forgot their password. */
export class People1790000000012 implements MigrationInterface {
  name = "People1790000000012";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE comment ADD COLUMN typed_name varchar(200)`);
    // Until now a customer's comment had only the name that was typed.
    await runner.query(
      `UPDATE comment SET typed_name = author_name, author_name = (${CLIENT_NAME})
       WHERE author = 'CUSTOMER' AND author_name <> (${CLIENT_NAME})`,
    );
    await runner.query(`CREATE TABLE password_reset (
  merchant_id varchar(36) NOT NULL REFERENCES merchant (id),
  staff_member_id varchar(36) NOT NULL,
  secret_hash varchar(64) NOT NULL,
  created_at varchar(24) NOT NULL,
  expires_at varchar(24) NOT NULL,
  PRIMARY KEY (merchant_id, staff_member_id),
  FOREIGN KEY (merchant_id, staff_member_id) REFERENCES staff_member (merchant_id, id)
)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE password_reset`);
    await runner.query(`UPDATE comment SET author_name = typed_name WHERE typed_name IS NOT NULL`);
    await runner.query(`ALTER TABLE comment DROP COLUMN typed_name`);
  }
}

const CLIENT_NAME =
  "SELECT c.name FROM client c WHERE c.merchant_id = comment.merchant_id AND c.id = comment.client_id";
