import type { MerchantScope } from "../../access/scopes";
import type { Database } from "../../database/database";
import { UnexpectedError } from "../../shared/errors";
import { newNumberRange, type NumberRange, type NumberRangeId } from "./new-number-range";

export class NumberRangeRepository {
  constructor(private readonly database: Database) {}

  /**
   * Takes the next number, for example `RE-1042`. Without gaps, because the row stays locked until the transaction ends
   * and a rollback gives the number back. Call inside a transaction.
   */
  async take(scope: MerchantScope, id: NumberRangeId): Promise<string> {
    const row = (await this.lock(scope, id)) ?? (await this.open(scope, id));
    await this.database.execute(
      "UPDATE number_range SET next_number = next_number + 1 WHERE merchant_id = :merchantId AND id = :id",
      { merchantId: scope.merchantId, id },
    );
    return `${row.prefix}${String(row.nextNumber).padStart(row.digits, "0")}`;
  }

  private async lock(scope: MerchantScope, id: NumberRangeId): Promise<NumberRange | null> {
    return this.database.row<NumberRange>(
      `SELECT prefix AS "prefix", digits AS "digits", next_number AS "nextNumber"
       FROM number_range WHERE merchant_id = :merchantId AND id = :id${this.database.forUpdate}`,
      { merchantId: scope.merchantId, id },
    );
  }

  /** For a document type that did not exist yet when the merchant was created. */
  private async open(scope: MerchantScope, id: NumberRangeId): Promise<NumberRange> {
    await this.database.execute(
      `INSERT INTO number_range (merchant_id, id, prefix, digits, next_number)
       VALUES (:merchantId, :id, :prefix, :digits, :nextNumber) ON CONFLICT (merchant_id, id) DO NOTHING`,
      { merchantId: scope.merchantId, id, ...newNumberRange(id) },
    );
    const row = await this.lock(scope, id);
    if (row === null) throw new UnexpectedError(`The merchant has no number range ${id}`);
    return row;
  }
}
