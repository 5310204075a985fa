import type { MigrationInterface, QueryRunner } from "typeorm";

const SWITCHES = ["confirms_payments", "confirms_answers"] as const;

/**
 * Clients are told what was booked on their invoices and how offers were answered, until the merchant says otherwise, and
 * are greeted in their own language.
 */
export class WhatCustomersAreTold1790000000014 implements MigrationInterface {
  name = "WhatCustomersAreTold1790000000014";

  async up(runner: QueryRunner): Promise<void> {
    for (const column of SWITCHES) {
      await runner.query(`ALTER TABLE portal_settings ADD COLUMN ${column} boolean NOT NULL DEFAULT TRUE`);
    }
    await runner.query(`ALTER TABLE portal_settings ADD COLUMN welcome_text_en text`);
    // There was one text for everybody, in the merchant's language.
    await runner.query(
      `UPDATE portal_settings SET welcome_text_en = welcome_text, welcome_text = NULL
       WHERE merchant_id IN (SELECT id FROM merchant WHERE locale = 'en')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE portal_settings SET welcome_text = COALESCE(welcome_text, welcome_text_en)`);
    for (const column of [...SWITCHES, "welcome_text_en"]) {
      await runner.query(`ALTER TABLE portal_settings DROP COLUMN ${column}`);
    }
  }
}
