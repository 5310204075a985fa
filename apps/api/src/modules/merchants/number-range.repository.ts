import { type NumberSeries, seriesIn, writeNumber } from "@kundenportal/domain/documents/number-series";
import type { MerchantScope } from "../../access/scopes";
import { toBoolean } from "../../database/columns";
import type { Database } from "../../database/database";
import type { StoredColumns } from "../../database/stored-values";
import { UnexpectedError } from "../../shared/errors";
import { newNumberRange, NUMBER_RANGE_IDS, type NumberRangeId } from "./new-number-range";

interface SeriesRow extends Omit<NumberSeries, "isYearly"> {
  readonly id: NumberRangeId;
  readonly isYearly: boolean | number;
}

export class NumberRangeRepository {
  constructor(private readonly database: Database) {}

  /**
   * Takes the next number, for example `RE-1042`. Without gaps, because the row stays locked until the transaction ends
   * and a rollback gives the number back. Call inside a transaction. `year` is the merchant's present one.
   */
  async take(scope: MerchantScope, id: NumberRangeId, year: number): Promise<string> {
    const series = seriesIn(await this.lock(scope, id), year);
    await this.update(scope, id, { ...series, nextNumber: series.nextNumber + 1 });
    return writeNumber(series, series.nextNumber);
  }

  /** Locks a range until the transaction ends, and opens it for a type that did not exist yet when the merchant was created. */
  async lock(scope: MerchantScope, id: NumberRangeId): Promise<NumberSeries> {
    const found = await this.findForUpdate(scope, id);
    if (found !== null) return found;
    const { prefix, digits, nextNumber } = newNumberRange(id);
    await this.database.execute(
      `INSERT INTO number_range (merchant_id, id, prefix, digits, next_number)
       VALUES (:merchantId, :id, :prefix, :digits, :nextNumber) ON CONFLICT (merchant_id, id) DO NOTHING`,
      { merchantId: scope.merchantId, id, prefix, digits, nextNumber },
    );
    const opened = await this.findForUpdate(scope, id);
    if (opened === null) throw new UnexpectedError(`The merchant has no number range ${id}`);
    return opened;
  }

  async update(
    scope: MerchantScope,
    id: NumberRangeId,
    { prefix, digits, isYearly, year, nextNumber }: NumberSeries,
  ): Promise<void> {
    await this.database.execute(
      `UPDATE number_range SET prefix = :prefix, digits = :digits, is_yearly = :isYearly, year = :year,
              next_number = :nextNumber
       WHERE merchant_id = :merchantId AND id = :id`,
      { merchantId: scope.merchantId, id, prefix, digits, isYearly: this.database.boolean(isYearly), year, nextNumber },
    );
  }

  async list(scope: MerchantScope): Promise<readonly (NumberSeries & { readonly id: NumberRangeId })[]> {
    const rows = await this.database.rows<SeriesRow>(
      `SELECT id AS "id", ${SERIES_COLUMNS} FROM number_range WHERE merchant_id = :merchantId`,
      { merchantId: scope.merchantId },
      VALUES,
    );
    return rows.map((row) => ({ ...row, isYearly: toBoolean(row.isYearly) }));
  }

  private async findForUpdate(scope: MerchantScope, id: NumberRangeId): Promise<NumberSeries | null> {
    const row = await this.database.row<Omit<SeriesRow, "id">>(
      `SELECT ${SERIES_COLUMNS} FROM number_range WHERE merchant_id = :merchantId AND id = :id${this.database.forUpdate}`,
      { merchantId: scope.merchantId, id },
      VALUES,
    );
    return row === null ? null : { ...row, isYearly: toBoolean(row.isYearly) };
  }
}

const MAX_STORED_DIGITS = 40;
const VALUES: StoredColumns = {
  id: NUMBER_RANGE_IDS,
  digits: { accepts: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MAX_STORED_DIGITS },
};

const SERIES_COLUMNS = `prefix AS "prefix", digits AS "digits", next_number AS "nextNumber", is_yearly AS "isYearly", year AS "year"`;
