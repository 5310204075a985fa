import { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { MerchantScope } from "../../access/scopes";
import type { Database } from "../../database/database";

/** Ids of clients, those not archived first. */
interface ClientIdRow {
  readonly id: string;
  readonly isArchived: number;
}

/** The queries that importing needs besides those of clients and documents. */
export class EInvoiceRepository {
  constructor(private readonly database: Database) {}

  /**
   * Lets only one of the merchant's imports proceed at a time, and meanwhile nobody issue a document of this type or number
   * a client: what does not exist when we look then does not exist when we write. Call inside a transaction.
   */
  async lockNumbers(scope: MerchantScope, type: DocumentType): Promise<void> {
    await this.database.rows(
      `SELECT id AS "id" FROM number_range
       WHERE merchant_id = :merchantId AND id IN (:...ranges) ORDER BY id${this.database.forUpdate}`,
      // A credit note and the invoice it names must not miss each other when they arrive at the same moment.
      { merchantId: scope.merchantId, ranges: ["CLIENT", DocumentType.INVOICE, type] },
    );
  }

  findClientIdsByVatNumber(scope: MerchantScope, vatNumbers: readonly string[]): Promise<readonly string[]> {
    return this.findClientIds(scope, "vat_number", vatNumbers);
  }

  findClientIdsByNumber(scope: MerchantScope, clientNumbers: readonly string[]): Promise<readonly string[]> {
    return this.findClientIds(scope, "client_number", clientNumbers);
  }

  /** Addresses in lower case; the clients' are compared ignoring case. */
  findClientIdsByEmail(scope: MerchantScope, emails: readonly string[]): Promise<readonly string[]> {
    return this.findClientIds(scope, "LOWER(email)", emails);
  }

  /** Archived clients count only if no other matches. */
  private async findClientIds(
    scope: MerchantScope,
    expression: "vat_number" | "client_number" | "LOWER(email)",
    values: readonly string[],
  ): Promise<readonly string[]> {
    if (values.length === 0) return [];
    const rows = await this.database.rows<ClientIdRow>(
      `SELECT id AS "id", CASE WHEN archived_at IS NULL THEN 0 ELSE 1 END AS "isArchived" FROM client
       WHERE merchant_id = :merchantId AND ${expression} IN (:...values) ORDER BY sort_name, id`,
      { merchantId: scope.merchantId, values },
    );
    const active = rows.filter(({ isArchived }) => isArchived === 0);
    return (active.length > 0 ? active : rows).map(({ id }) => id);
  }
}
