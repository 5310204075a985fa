import type { MigrationInterface, QueryRunner } from "typeorm";

/** A document that is published again brings its files again. Those that are here came with the first version. */
export class AttachmentsOfVersions1790000000032 implements MigrationInterface {
  name = "AttachmentsOfVersions1790000000032";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE document_attachment ADD COLUMN version integer NOT NULL DEFAULT 1`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE document_attachment DROP COLUMN version`);
  }
}
