import type { MigrationInterface, QueryRunner } from "typeorm";

/** The picture that stands for the merchant; its bytes are in the file store. */
export class MerchantLogo1790000000038 implements MigrationInterface {
  name = "MerchantLogo1790000000038";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE merchant ADD COLUMN logo_sha256 varchar(64)`);
    await runner.query(`ALTER TABLE merchant ADD COLUMN logo_media_type varchar(20)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE merchant DROP COLUMN logo_media_type`);
    await runner.query(`ALTER TABLE merchant DROP COLUMN logo_sha256`);
  }
}
