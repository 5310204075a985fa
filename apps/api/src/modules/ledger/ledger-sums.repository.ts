import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { MerchantScope } from "../../access/scopes";
import type { Database } from "../../database/database";

/** What was received less what was given back, in one currency. */
export interface ReceivedSum {
  readonly currency: string;
  readonly amountMinor: number;
}

/** Money that moved. Credits, discounts and the like only settle. */
const MOVED = `s.kind IN ('CAPTURED', 'BOOKED_BY_HAND', 'BOOKED_FROM_BANK', 'REFUNDED', 'REFUND_REVERSED', 'CHARGED_BACK',
  'CHARGEBACK_REVERSED')`;

/** What ledger entries add up to. The database keeps it, see `LedgerSumEntity`. */
export class LedgerSumsRepository {
  constructor(private readonly database: Database) {}

  /** What was received after that day, by currency. */
  async sumReceivedAfter(scope: MerchantScope, day: CalendarDate): Promise<readonly ReceivedSum[]> {
    return this.database.listRows<ReceivedSum>(
      `SELECT s.currency AS "currency", CAST(SUM(s.amount_minor) AS bigint) AS "amountMinor" FROM ledger_sum s
       WHERE s.merchant_id = :merchantId AND s.unit = 'DAY' AND s.period > :day AND ${MOVED}
       GROUP BY s.currency ORDER BY s.currency`,
      { merchantId: scope.merchantId, day },
    );
  }

  /** What was received in each month (`2026-05`) from the first to the last one given, by currency; others are left out. */
  async sumReceivedByMonth(
    scope: MerchantScope,
    months: { readonly first: string; readonly last: string },
  ): Promise<readonly (ReceivedSum & { readonly month: string })[]> {
    return this.database.listRows(
      `SELECT s.period AS "month", s.currency AS "currency", CAST(SUM(s.amount_minor) AS bigint) AS "amountMinor"
       FROM ledger_sum s
       WHERE s.merchant_id = :merchantId AND s.unit = 'MONTH' AND s.period BETWEEN :first AND :last AND ${MOVED}
       GROUP BY s.period, s.currency ORDER BY s.period, s.currency`,
      { merchantId: scope.merchantId, ...months },
    );
  }
}
