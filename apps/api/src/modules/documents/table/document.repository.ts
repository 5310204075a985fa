import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { VisibleDocumentFilter } from "@kundenportal/domain/permissions/visible-documents";
import type { ClientScope, MerchantScope } from "../../../access/scopes";
import type { Database } from "../../../database/database";
import type { PageRequest } from "../../../graphql/pagination";
import type { SearchIndex } from "../../../search-index/search-index";
import { UnexpectedError } from "../../../shared/errors";
import { isId } from "../../../shared/ids";
import { type DocumentListFilter, DocumentState, type PortalListFilter } from "./document-filter";
import {
  DOCUMENT_COLUMNS,
  DOCUMENT_VALUES,
  DRAFT_VALUES,
  type Condition,
  FROM_DOCUMENTS,
  idCondition,
  IS_CREDIT,
  joinConditions,
  listConditions,
  merchantCondition,
  pageConditions,
  PORTAL_COLUMNS,
  relatedSql,
  stateConditions,
  visibleConditions,
} from "./document-sql";
import { type DocumentListing, orderedPage } from "./document-order";
import { DocumentEntity } from "./document.entity";
import { changesSearch, SEARCHED_DOCUMENTS } from "./searched-documents";
import {
  type DocumentRow,
  type EarlierReminders,
  type PortalDocumentRow,
  type RelatedTo,
  withPaidAt,
} from "./document-row";

/** A document as it is stored. `merchantId` comes from the scope. */
export type DocumentRecord = Omit<DocumentEntity, "merchantId" | "openReminders" | "shownStatus">;

export class DocumentRepository {
  constructor(
    private readonly database: Database,
    private readonly searchIndex: SearchIndex,
  ) {}

  /**
   * One page of what a link shows, newest first, in one statement; one row more than the page.
   * The rule for what is visible is the domain's, see `visibleDocumentFilter`.
   */
  async listVisible(
    scope: ClientScope,
    visible: VisibleDocumentFilter,
    filter: Omit<PortalListFilter, "search"> & { readonly today: CalendarDate },
    page: PageRequest,
  ): Promise<readonly PortalDocumentRow[]> {
    return this.select<PortalDocumentRow>(
      PORTAL_COLUMNS,
      [
        ...visibleConditions(scope, visible),
        ...listConditions({ types: filter.types }),
        ...stateConditions(filter.state, filter.today),
        ...pageConditions(page),
      ],
      page,
    );
  }

  /** Those of the ids that a link shows, in no particular order. */
  async findManyVisible(
    scope: ClientScope,
    visible: VisibleDocumentFilter,
    ids: readonly string[],
  ): Promise<readonly PortalDocumentRow[]> {
    return this.select<PortalDocumentRow>(PORTAL_COLUMNS, [...visibleConditions(scope, visible), idCondition(ids)]);
  }

  /** The documents that the given ones name or that name them, as far as a link shows them. */
  async findRelatedVisible(
    scope: ClientScope,
    visible: VisibleDocumentFilter,
    ids: readonly string[],
  ): Promise<readonly (PortalDocumentRow & RelatedTo)[]> {
    return this.selectRelated<PortalDocumentRow>(PORTAL_COLUMNS, visibleConditions(scope, visible), ids);
  }

  async find(scope: MerchantScope, id: string): Promise<DocumentRow | null> {
    return (await this.findMany(scope, [id]))[0] ?? null;
  }

  /** For a document that must exist, such as one just changed in the same transaction. */
  async get(scope: MerchantScope, id: string): Promise<DocumentRow> {
    const document = await this.find(scope, id);
    if (document === null) throw new UnexpectedError("The document is gone although nobody could have deleted it");
    return document;
  }

  async findMany(scope: MerchantScope, ids: readonly string[]): Promise<readonly DocumentRow[]> {
    return this.select<DocumentRow>(DOCUMENT_COLUMNS, [merchantCondition(scope), idCondition(ids)]);
  }

  async findRelated(scope: MerchantScope, ids: readonly string[]): Promise<readonly (DocumentRow & RelatedTo)[]> {
    return this.selectRelated<DocumentRow>(DOCUMENT_COLUMNS, [merchantCondition(scope)], ids);
  }

  /**
   * The document as it is once everybody before us has finished; nobody changes it until our transaction ends. The one it
   * follows is locked first: whoever books on an invoice may have to book on the credit notes that name it.
   */
  async findForUpdate(scope: MerchantScope, id: string): Promise<DocumentRow | null> {
    return (await this.findManyForUpdate(scope, [id]))[0] ?? null;
  }

  /** The same for several documents, which everybody locks in the same order. In no particular order; unknown ids are left out. */
  async findManyForUpdate(scope: MerchantScope, ids: readonly string[]): Promise<readonly DocumentRow[]> {
    const { forUpdate } = this.database;
    const known = ids.filter(isId);
    if (known.length === 0) return [];
    if (forUpdate !== "") {
      const named = (column: string): string =>
        `SELECT n.${column} FROM document n WHERE n.merchant_id = :merchantId AND n.id IN (:...ids)`;
      // One list of ids instead of an OR or a join, for which a database without statistics reads the whole table.
      await this.database.rows(
        `SELECT d.id AS "id" FROM document d
         WHERE d.merchant_id = :merchantId
           AND d.id = ANY (ARRAY(${named("id")} UNION ALL ${named("preceding_document_id")}))
         ORDER BY CASE WHEN d.preceding_document_id IS NULL THEN 0 ELSE 1 END, d.id${forUpdate}`,
        { merchantId: scope.merchantId, ids: known },
      );
    }
    return this.findMany(scope, known);
  }

  /** The document imported from the same file; null when there is none. */
  async findBySource(scope: MerchantScope, sourceSha256: string): Promise<DocumentRow | null> {
    return this.findBy(scope, { sql: "d.source_sha256 = :sourceSha256", values: { sourceSha256 } });
  }

  async hasPaymentReference(scope: MerchantScope, paymentReference: string): Promise<boolean> {
    const row = await this.database.row(
      `SELECT id AS "id" FROM document WHERE merchant_id = :merchantId AND payment_reference = :paymentReference`,
      { merchantId: scope.merchantId, paymentReference },
    );
    return row !== null;
  }

  async findByNumber(scope: MerchantScope, type: DocumentType, number: string): Promise<DocumentRow | null> {
    return this.findBy(scope, { sql: "d.type = :type AND d.number = :number", values: { type, number } });
  }

  async findByExternalReference(scope: MerchantScope, externalReference: string): Promise<DocumentRow | null> {
    return this.findBy(scope, { sql: "d.external_reference = :externalReference", values: { externalReference } });
  }

  /** The same. Until our transaction ends nobody else gives it to a document. */
  async findHolder(scope: MerchantScope, externalReference: string): Promise<DocumentRow | null> {
    await this.database.lock(`document external_reference ${scope.merchantId} ${externalReference}`);
    return this.findByExternalReference(scope, externalReference);
  }

  /** One row more than the page. Errors: throws UserError for a cursor of another order. */
  async list(
    scope: MerchantScope,
    { order, today, ...filter }: Omit<DocumentListFilter, "search"> & DocumentListing,
    page: PageRequest,
  ): Promise<readonly DocumentRow[]> {
    const conditions = [merchantCondition(scope), ...listConditions(filter)];
    if (filter.overdue) conditions.push(...stateConditions(DocumentState.OVERDUE, today));
    const ordered = orderedPage(order, page.after);
    conditions.push(...ordered.conditions);
    return this.select<DocumentRow>(DOCUMENT_COLUMNS, conditions, { ...page, orderBy: ordered.orderBy });
  }

  /** The stored data of drafts. */
  async findDrafts(
    scope: MerchantScope,
    ids: readonly string[],
  ): Promise<readonly { readonly id: string; readonly draft: string }[]> {
    return this.database.rows(
      `SELECT id AS "id", draft AS "draft" FROM document
       WHERE merchant_id = :merchantId AND id IN (:...ids) AND draft IS NOT NULL`,
      { merchantId: scope.merchantId, ids },
      DRAFT_VALUES,
    );
  }

  async findEarlierReminders(scope: MerchantScope, invoiceId: string): Promise<EarlierReminders> {
    const row = await this.database.row<EarlierReminders>(
      `SELECT COALESCE(MAX(reminder_level), 0) AS "level", CAST(COALESCE(SUM(fees_minor), 0) AS bigint) AS "feesMinor"
       FROM document
       WHERE merchant_id = :merchantId AND preceding_document_id = :invoiceId AND type = 'REMINDER'
         AND status NOT IN ('DRAFT', 'CANCELED')`,
      { merchantId: scope.merchantId, invoiceId },
    );
    return row ?? { level: 0, feesMinor: 0 };
  }

  async insert(scope: MerchantScope, document: DocumentRecord): Promise<void> {
    await this.database.writer.insert(DocumentEntity, { merchantId: scope.merchantId, ...document });
    await this.searchIndex.refresh(scope, SEARCHED_DOCUMENTS, document.id);
  }

  /** Changes a row that the caller has locked with `findForUpdate`. */
  async change(scope: MerchantScope, id: string, change: Partial<Omit<DocumentRecord, "id">>): Promise<void> {
    await this.database.writer.update(DocumentEntity, { merchantId: scope.merchantId, id }, withPaidAt(change));
    if (changesSearch(change)) await this.searchIndex.refresh(scope, SEARCHED_DOCUMENTS, id);
  }

  /** Adds to or subtracts from what is owed in addition to an invoice's gross total. The caller has locked the row. */
  async addFees(scope: MerchantScope, id: string, feesMinor: number, updatedAt: string): Promise<void> {
    await this.database.execute(
      `UPDATE document SET fees_minor = fees_minor + :feesMinor, updated_at = :updatedAt
       WHERE merchant_id = :merchantId AND id = :id`,
      { merchantId: scope.merchantId, id, feesMinor, updatedAt },
    );
  }

  /**
   * Adds to or subtracts from what the credit notes naming an invoice add up to. The caller has locked the row.
   * Returns the invoice as it is then.
   */
  async addCreditNotes(scope: MerchantScope, id: string, amountMinor: number, updatedAt: string): Promise<DocumentRow> {
    await this.database.execute(
      `UPDATE document SET credit_notes_minor = credit_notes_minor + :amountMinor, updated_at = :updatedAt
       WHERE merchant_id = :merchantId AND id = :id`,
      { merchantId: scope.merchantId, id, amountMinor, updatedAt },
    );
    return this.get(scope, id);
  }

  /** What was issued as a credit on an invoice, cancelled or not, oldest first: credit notes, and invoices below zero. */
  async listCreditsOn(scope: MerchantScope, invoiceId: string): Promise<readonly DocumentRow[]> {
    const naming = { sql: "d.preceding_document_id = :invoiceId", values: { invoiceId } };
    return this.selectCredits([merchantCondition(scope), naming]);
  }

  /** A client's open credits that name no document of ours, oldest first. */
  async listLooseCredits(scope: MerchantScope, clientId: string): Promise<readonly DocumentRow[]> {
    const loose = {
      sql: "d.client_id = :clientId AND d.shown_status = 'OPEN' AND d.preceding_document_id IS NULL",
      values: { clientId },
    };
    return this.selectCredits([merchantCondition(scope), loose]);
  }

  /** False when it had been viewed before. */
  async markViewed(scope: MerchantScope, id: string, at: string): Promise<boolean> {
    const changed = await this.database.execute(
      `UPDATE document SET first_viewed_at = :at, updated_at = :at
       WHERE merchant_id = :merchantId AND id = :id AND first_viewed_at IS NULL`,
      { merchantId: scope.merchantId, id, at },
    );
    return changed === 1;
  }

  async delete(scope: MerchantScope, id: string): Promise<void> {
    await this.database.writer.delete(DocumentEntity, { merchantId: scope.merchantId, id });
    await this.searchIndex.refresh(scope, SEARCHED_DOCUMENTS, id);
  }

  private async findBy(scope: MerchantScope, condition: Condition): Promise<DocumentRow | null> {
    return (await this.select<DocumentRow>(DOCUMENT_COLUMNS, [merchantCondition(scope), condition]))[0] ?? null;
  }

  private async selectCredits(conditions: readonly Condition[]): Promise<readonly DocumentRow[]> {
    const { sql, values } = joinConditions([...conditions, { sql: `${IS_CREDIT} AND d.status <> 'DRAFT'` }]);
    return this.database.rows<DocumentRow>(
      `SELECT ${DOCUMENT_COLUMNS} ${FROM_DOCUMENTS} WHERE ${sql} ORDER BY d.document_date, d.id`,
      values,
      DOCUMENT_VALUES,
    );
  }

  private select<Row>(
    columns: string,
    conditions: readonly Condition[],
    page?: Pick<PageRequest, "size"> & { readonly orderBy?: string },
  ): Promise<Row[]> {
    const { sql, values } = joinConditions(conditions);
    const from = `SELECT ${columns} ${FROM_DOCUMENTS} WHERE ${sql}`;
    if (page === undefined) return this.database.rows<Row>(from, values, DOCUMENT_VALUES);
    const { orderBy = "d.document_date DESC, d.id DESC" } = page;
    return this.database.pageRows<Row>(
      `${from} ORDER BY ${orderBy} LIMIT :limit`,
      { ...values, limit: page.size + 1 },
      DOCUMENT_VALUES,
    );
  }

  private selectRelated<Row>(
    columns: string,
    conditions: readonly Condition[],
    ids: readonly string[],
  ): Promise<(Row & RelatedTo)[]> {
    const { sql, values } = joinConditions(conditions);
    return this.database.rows<Row & RelatedTo>(relatedSql(columns, sql), { ...values, ids }, DOCUMENT_VALUES);
  }
}
