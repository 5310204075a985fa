import type { MigrationInterface, QueryRunner } from "typeorm";

/** Links, keys and tokens of those who have lost their access end for good, also where that happened before. */
export class WithdrawnStaysWithdrawn1790000000016 implements MigrationInterface {
  name = "WithdrawnStaysWithdrawn1790000000016";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE client SET link_generation = link_generation + 1 WHERE NOT portal_access OR archived_at IS NOT NULL`,
    );
    await runner.query(
      `UPDATE api_key SET revoked_at =
         (SELECT f.disabled_at FROM staff_member f
          WHERE f.merchant_id = api_key.merchant_id AND f.id = api_key.created_by)
       WHERE revoked_at IS NULL AND EXISTS
         (SELECT 1 FROM staff_member f
          WHERE f.merchant_id = api_key.merchant_id AND f.id = api_key.created_by AND f.disabled_at IS NOT NULL)`,
    );
    await runner.query(
      `DELETE FROM password_reset WHERE EXISTS
         (SELECT 1 FROM staff_member f WHERE f.merchant_id = password_reset.merchant_id
            AND f.id = password_reset.staff_member_id AND f.disabled_at IS NOT NULL)`,
    );
  }

  /** What has ended stays ended. */
  async down(): Promise<void> {
    // Nothing to undo: no column and no table is new.
  }
}
