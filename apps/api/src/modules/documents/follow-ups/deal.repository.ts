import type { VisibleDocumentFilter } from "@kundenportal/domain/permissions/visible-documents";
import type { ClientScope, MerchantScope } from "../../../access/scopes";
import type { Database } from "../../../database/database";
import type { DocumentRow, PortalDocumentRow } from "../table/document-row";
import {
  type Condition,
  dealCondition,
  DOCUMENT_COLUMNS,
  DOCUMENT_VALUES,
  FROM_DOCUMENTS,
  joinConditions,
  merchantCondition,
  PORTAL_COLUMNS,
  visibleConditions,
} from "../table/document-sql";

/** More than a deal ever has; keeps one statement from reading without end. */
const MAX_DOCUMENTS = 1000;

/** The documents of deals, in the order in which they came about. A deal has the id of the document that it began with. */
export class DealRepository {
  constructor(private readonly database: Database) {}

  /** Drafts included. */
  list(scope: MerchantScope, dealIds: readonly string[]): Promise<readonly DocumentRow[]> {
    return this.select(DOCUMENT_COLUMNS, [merchantCondition(scope), dealCondition(scope, dealIds)]);
  }

  /** As far as a link shows them. */
  listVisible(
    scope: ClientScope,
    visible: VisibleDocumentFilter,
    dealIds: readonly string[],
  ): Promise<readonly PortalDocumentRow[]> {
    return this.select(PORTAL_COLUMNS, [...visibleConditions(scope, visible), dealCondition(scope, dealIds)]);
  }

  private select<Row>(columns: string, conditions: readonly Condition[]): Promise<readonly Row[]> {
    const { sql, values } = joinConditions(conditions);
    return this.database.rows<Row>(
      `SELECT ${columns} ${FROM_DOCUMENTS} WHERE ${sql} ORDER BY d.document_date, d.created_at, d.id LIMIT :limit`,
      { ...values, limit: MAX_DOCUMENTS },
      DOCUMENT_VALUES,
    );
  }
}
