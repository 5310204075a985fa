import type { MerchantScope } from "../../access/scopes";
import type { Database } from "../../database/database";

/** What was received less what was given back, in one currency. */
export interface PaidSum {
  readonly currency: string;
  readonly amountMinor: number;
}

export class DashboardRepository {
  constructor(private readonly database: Database) {}

  /** Money that moved after that day, by currency. */
  async sumPaidAfter(scope: MerchantScope, day: string): Promise<readonly PaidSum[]> {
    return this.database.rows<PaidSum>(
      `SELECT l.currency AS "currency", CAST(SUM(l.amount_minor) AS bigint) AS "amountMinor" FROM ledger_entry l
       WHERE l.merchant_id = :merchantId AND l.booked_on > :day
         AND l.kind IN ('CAPTURED', 'BOOKED_BY_HAND', 'BOOKED_FROM_BANK', 'REFUNDED', 'REFUND_REVERSED',
                        'CHARGED_BACK', 'CHARGEBACK_REVERSED')
       GROUP BY l.currency ORDER BY l.currency`,
      { merchantId: scope.merchantId, day },
    );
  }

  async countParkedMails(scope: MerchantScope): Promise<number> {
    const row = await this.database.row<{ readonly count: number }>(
      `SELECT CAST(COUNT(*) AS bigint) AS "count" FROM mail m
       WHERE m.merchant_id = :merchantId AND m.status = 'PARKED'`,
      { merchantId: scope.merchantId },
    );
    return row?.count ?? 0;
  }
}
