import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { MerchantScope } from "../../access/scopes";
import type { Database } from "../../database/database";
import { UnexpectedError } from "../../shared/errors";

interface NumberRangeRow {
  readonly prefix: string;
  readonly digits: number;
  readonly nextNumber: number;
}

export class NumberRangeRepository {
  constructor(private readonly database: Database) {}

  /**
   * Takes the next number, for example `RE-1042`. Without gaps, because the row stays locked until the transaction ends
   * and a rollback gives the number back. Call inside a transaction.
   */
  async take(scope: MerchantScope, range: DocumentType | "CLIENT"): Promise<string> {
    const parameters = { merchantId: scope.merchantId, range };
    const row = await this.database.row<NumberRangeRow>(
      `SELECT prefix AS "prefix", digits AS "digits", next_number AS "nextNumber"
       FROM number_range WHERE merchant_id = :merchantId AND id = :range${this.database.forUpdate}`,
      parameters,
    );
    if (row === null) throw new UnexpectedError(`The merchant has no number range ${range}`);
    await this.database.execute(
      "UPDATE number_range SET next_number = next_number + 1 WHERE merchant_id = :merchantId AND id = :range",
      parameters,
    );
    return `${row.prefix}${String(row.nextNumber).padStart(row.digits, "0")}`;
  }
}
