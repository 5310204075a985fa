import type { MerchantScope } from "../../access/scopes";
import type { Database } from "../../database/database";

export class DashboardRepository {
  constructor(private readonly database: Database) {}

  async countParkedMails(scope: MerchantScope): Promise<number> {
    const row = await this.database.row<{ readonly count: number }>(
      `SELECT CAST(COUNT(*) AS bigint) AS "count" FROM mail m
       WHERE m.merchant_id = :merchantId AND m.status = 'PARKED'`,
      { merchantId: scope.merchantId },
    );
    return row?.count ?? 0;
  }
}
