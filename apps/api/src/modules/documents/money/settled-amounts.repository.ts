import type { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import type { MerchantScope } from "../../../access/scopes";
import { toBoolean } from "../../../database/columns";
import type { Database } from "../../../database/database";
import { UnexpectedError } from "../../../shared/errors";
import type { DocumentRecord } from "../table/document.repository";

/** How far a document is settled; `status` null: it stays. */
export interface SettledAmounts extends Pick<
  DocumentRecord,
  "settledMinor" | "grantedDiscountMinor" | "creditedMinor" | "updatedAt"
> {
  readonly status: DocumentStatus | null;
}

export class SettledAmountsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Changes a row that the caller has locked. Returns whether an attempt to pay it is open: with each payment that is booked
   * somebody has to know, so that it takes no statement of its own.
   */
  async write(
    scope: MerchantScope,
    id: string,
    amounts: SettledAmounts,
  ): Promise<{ readonly hasOpenAttempt: boolean }> {
    const row = await this.database.row<{ readonly hasOpenAttempt: boolean | number }>(
      `UPDATE document SET status = COALESCE(:status, status), settled_minor = :settledMinor,
         granted_discount_minor = :grantedDiscountMinor, credited_minor = :creditedMinor, updated_at = :updatedAt,
         paid_at = CASE WHEN COALESCE(:status, status) = 'PAID' THEN COALESCE(paid_at, :updatedAt) END
       WHERE merchant_id = :merchantId AND id = :id
       RETURNING EXISTS (SELECT 1 FROM payment p WHERE p.merchant_id = :merchantId AND p.open_key = :id) AS "hasOpenAttempt"`,
      { merchantId: scope.merchantId, id, ...amounts },
    );
    if (row === null) throw new UnexpectedError("The document is gone although nobody could have deleted it");
    return { hasOpenAttempt: toBoolean(row.hasOpenAttempt) };
  }
}
