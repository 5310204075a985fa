import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { DOCUMENT_STATUSES, DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { DOCUMENT_TYPES, DocumentType } from "@kundenportal/domain/documents/document-types";
import type { VisibleDocumentFilter } from "@kundenportal/domain/permissions/visible-documents";
import type { ClientScope, MerchantScope } from "../../access/scopes";
import type { Database } from "../../database/database";
import { containsPattern } from "../../database/like-pattern";
import type { SqlValue } from "../../database/named-parameters";
import type { Cursor, PageRequest } from "../../graphql/pagination";
import { UnexpectedError } from "../../shared/errors";
import { isId } from "../../shared/ids";
import type { FiguredDocument } from "./document-figures";
import { DocumentEntity } from "./document.entity";

export const DocumentSource = { MANUAL: "MANUAL", E_INVOICE: "E_INVOICE" } as const;
export type DocumentSource = (typeof DocumentSource)[keyof typeof DocumentSource];

/** Which documents a customer's list shows. */
export const DocumentState = { OPEN: "OPEN", OVERDUE: "OVERDUE", DONE: "DONE" } as const;
export type DocumentState = (typeof DocumentState)[keyof typeof DocumentState];

/** What both surfaces show of a document without its content. A reminder's status and money are those of its invoice. */
interface CommonRow extends FiguredDocument {
  readonly id: string;
  readonly clientId: string;
  readonly title: string | null;
  readonly documentDate: CalendarDate;
  readonly currency: string;
  readonly grossMinor: number;
  readonly reminderLevel: number | null;
  readonly precedingDocumentId: string | null;
  /** 0 while a draft. */
  readonly currentVersion: number;
}

/** A document that a customer may see, so an issued one. */
export interface PortalDocumentRow extends CommonRow {
  readonly number: string;
}

export interface DocumentRow extends CommonRow {
  /** Null while a draft. */
  readonly number: string | null;
  /** As stored: a reminder's own, whatever became of its invoice. */
  readonly ownStatus: DocumentStatus;
  /** Of an invoice: owed on top of its gross. Of a reminder: what it adds to its invoice once issued. */
  readonly feesMinor: number;
  readonly source: DocumentSource;
  readonly linkGeneration: number;
  readonly linkExpiresAt: string;
  readonly firstViewedAt: string | null;
  readonly issuedAt: string | null;
  readonly revision: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface PortalListFilter {
  readonly types: readonly DocumentType[] | null;
  readonly state: DocumentState | null;
  readonly search: string | null;
}

export interface DocumentListFilter {
  readonly clientId: string | null;
  readonly types: readonly DocumentType[] | null;
  readonly statuses: readonly DocumentStatus[] | null;
  readonly overdue: boolean;
  readonly dateFrom: CalendarDate | null;
  readonly dateTo: CalendarDate | null;
  readonly search: string | null;
}

/** What is owed in one currency. */
export interface OpenSum {
  readonly currency: string;
  readonly openMinor: number;
  readonly overdueMinor: number;
  readonly invoiceCount: number;
  readonly overdueCount: number;
}

interface Condition {
  readonly sql: string;
  readonly values?: Readonly<Record<string, SqlValue | readonly SqlValue[]>>;
}

/** A document as it is stored. `merchantId` comes from the scope. */
export type DocumentRecord = Omit<DocumentEntity, "merchantId">;

export class DocumentRepository {
  constructor(private readonly database: Database) {}

  /**
   * One page of what a link shows, newest first, in one statement; one row more than the page.
   * The rule for seeing a document is the domain's, see `visibleDocumentFilter`.
   */
  async listVisible(
    scope: ClientScope,
    visible: VisibleDocumentFilter,
    filter: PortalListFilter,
    today: CalendarDate,
    page: PageRequest,
  ): Promise<readonly PortalDocumentRow[]> {
    return this.select<PortalDocumentRow>(
      PORTAL_COLUMNS,
      [
        ...conditionsOf(scope, visible),
        ...listConditions({ types: filter.types }),
        ...(filter.search === null ? [] : [searchCondition(filter.search)]),
        ...stateConditions(filter.state, today),
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
    return this.select<PortalDocumentRow>(PORTAL_COLUMNS, [...conditionsOf(scope, visible), idCondition(ids)]);
  }

  /** Those that a link shows of the documents that the given ones name, or that name them. */
  async findRelatedVisible(
    scope: ClientScope,
    visible: VisibleDocumentFilter,
    ids: readonly string[],
  ): Promise<readonly (PortalDocumentRow & RelatedTo)[]> {
    return this.selectRelated<PortalDocumentRow>(PORTAL_COLUMNS, conditionsOf(scope, visible), ids);
  }

  async find(scope: MerchantScope, id: string): Promise<DocumentRow | null> {
    return (await this.findMany(scope, [id]))[0] ?? null;
  }

  /** For a document that must be there, such as one just changed in the same transaction. */
  async get(scope: MerchantScope, id: string): Promise<DocumentRow> {
    const document = await this.find(scope, id);
    if (document === null) throw new UnexpectedError("The document is gone although nobody could have deleted it");
    return document;
  }

  async findMany(scope: MerchantScope, ids: readonly string[]): Promise<readonly DocumentRow[]> {
    return this.select<DocumentRow>(COLUMNS, [merchantCondition(scope), idCondition(ids)]);
  }

  async findRelated(scope: MerchantScope, ids: readonly string[]): Promise<readonly (DocumentRow & RelatedTo)[]> {
    return this.selectRelated<DocumentRow>(COLUMNS, [merchantCondition(scope)], ids);
  }

  /** The document as it is once everybody before us is done; nobody changes it until our transaction ends. */
  async findForUpdate(scope: MerchantScope, id: string): Promise<DocumentRow | null> {
    if (!isId(id)) return null;
    await this.database.row(
      `SELECT id AS "id" FROM document WHERE merchant_id = :merchantId AND id = :id${this.database.forUpdate}`,
      { merchantId: scope.merchantId, id },
    );
    return this.find(scope, id);
  }

  /** The same file imported before; null when it was not. */
  async findBySource(scope: MerchantScope, sourceSha256: string): Promise<DocumentRow | null> {
    const condition = { sql: "d.source_sha256 = :sourceSha256", values: { sourceSha256 } };
    return (await this.select<DocumentRow>(COLUMNS, [merchantCondition(scope), condition]))[0] ?? null;
  }

  async findByNumber(scope: MerchantScope, type: DocumentType, number: string): Promise<DocumentRow | null> {
    const condition = { sql: "d.type = :type AND d.number = :number", values: { type, number } };
    return (await this.select<DocumentRow>(COLUMNS, [merchantCondition(scope), condition]))[0] ?? null;
  }

  /** Newest first; one row more than the page. */
  async list(
    scope: MerchantScope,
    filter: DocumentListFilter,
    today: CalendarDate,
    page: PageRequest,
  ): Promise<readonly DocumentRow[]> {
    const conditions = [merchantCondition(scope), ...listConditions(filter)];
    if (filter.overdue) conditions.push(...stateConditions(DocumentState.OVERDUE, today));
    if (filter.search !== null) conditions.push(searchCondition(filter.search, OR_OF_CLIENT));
    return this.select<DocumentRow>(COLUMNS, [...conditions, ...pageConditions(page)], page);
  }

  cursorOf({ documentDate, id }: Pick<DocumentRow, "documentDate" | "id">): Cursor {
    return { sortKey: documentDate, id };
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
    );
  }

  /** The level of the newest reminder of an invoice that was issued and not cancelled; 0 when there is none. */
  async findReminderLevel(scope: MerchantScope, invoiceId: string): Promise<number> {
    const row = await this.database.row<{ readonly level: number }>(
      `SELECT COALESCE(MAX(reminder_level), 0) AS "level" FROM document
       WHERE merchant_id = :merchantId AND preceding_document_id = :invoiceId AND type = 'REMINDER'
         AND status NOT IN ('DRAFT', 'CANCELED')`,
      { merchantId: scope.merchantId, invoiceId },
    );
    return row?.level ?? 0;
  }

  /** How many documents of each type a link shows. Types without any are left out. */
  async countVisibleByType(
    scope: ClientScope,
    visible: VisibleDocumentFilter,
  ): Promise<readonly { readonly type: DocumentType; readonly count: number }[]> {
    const { sql, values } = join(conditionsOf(scope, visible));
    return this.database.rows(
      `SELECT d.type AS "type", CAST(COUNT(*) AS bigint) AS "count" FROM document d WHERE ${sql} GROUP BY d.type`,
      values,
    );
  }

  /** What is owed on the open invoices that a link shows, by currency. */
  async sumVisibleOpen(
    scope: ClientScope,
    visible: VisibleDocumentFilter,
    today: CalendarDate,
  ): Promise<readonly OpenSum[]> {
    return this.sumOpen(conditionsOf(scope, visible), today);
  }

  /** What is owed on all open invoices of the merchant, by currency. */
  async sumMerchantOpen(scope: MerchantScope, today: CalendarDate): Promise<readonly OpenSum[]> {
    return this.sumOpen([merchantCondition(scope)], today);
  }

  /** Offers that a link shows and that can still be answered. */
  async countVisibleOpenOffers(
    scope: ClientScope,
    visible: VisibleDocumentFilter,
    today: CalendarDate,
  ): Promise<number> {
    return this.countOpenOffers(conditionsOf(scope, visible), today);
  }

  /** Offers of the merchant that can still be answered. */
  async countMerchantOpenOffers(scope: MerchantScope, today: CalendarDate): Promise<number> {
    return this.countOpenOffers([merchantCondition(scope)], today);
  }

  /** What each client owes on open invoices, by currency; clients who owe nothing are left out. */
  async sumOpenByClient(
    scope: MerchantScope,
    clientIds: readonly string[],
  ): Promise<readonly { readonly clientId: string; readonly currency: string; readonly openMinor: number }[]> {
    return this.database.rows(
      `SELECT d.client_id AS "clientId", d.currency AS "currency", CAST(SUM(${OPEN_SQL}) AS bigint) AS "openMinor"
       FROM document d
       WHERE d.merchant_id = :merchantId AND d.client_id IN (:...clientIds) AND d.type = 'INVOICE' AND d.status = 'OPEN'
       GROUP BY d.client_id, d.currency HAVING SUM(${OPEN_SQL}) > 0 ORDER BY d.client_id, d.currency`,
      { merchantId: scope.merchantId, clientIds },
    );
  }

  /** How many documents each client has, drafts included; clients without any are left out. */
  async countByClient(
    scope: MerchantScope,
    clientIds: readonly string[],
  ): Promise<readonly { readonly clientId: string; readonly count: number }[]> {
    return this.database.rows(
      `SELECT client_id AS "clientId", CAST(COUNT(*) AS bigint) AS "count" FROM document
       WHERE merchant_id = :merchantId AND client_id IN (:...clientIds) GROUP BY client_id`,
      { merchantId: scope.merchantId, clientIds },
    );
  }

  async insert(scope: MerchantScope, document: DocumentRecord): Promise<void> {
    await this.database.writer.insert(DocumentEntity, { merchantId: scope.merchantId, ...document });
  }

  /** Changes a row that the caller has locked with `findForUpdate`. */
  async change(scope: MerchantScope, id: string, change: Partial<Omit<DocumentRecord, "id">>): Promise<void> {
    await this.database.writer.update(DocumentEntity, { merchantId: scope.merchantId, id }, change);
  }

  /** Adds to what is owed on top of an invoice's gross, or takes from it. The caller has locked the row. */
  async addFees(scope: MerchantScope, id: string, feesMinor: number, updatedAt: string): Promise<void> {
    await this.database.execute(
      `UPDATE document SET fees_minor = fees_minor + :feesMinor, updated_at = :updatedAt
       WHERE merchant_id = :merchantId AND id = :id`,
      { merchantId: scope.merchantId, id, feesMinor, updatedAt },
    );
  }

  /** False when it was viewed before. */
  async markViewed(scope: MerchantScope, id: string, at: string): Promise<boolean> {
    const changed = await this.database.execute(
      `UPDATE document SET first_viewed_at = :at
       WHERE merchant_id = :merchantId AND id = :id AND first_viewed_at IS NULL`,
      { merchantId: scope.merchantId, id, at },
    );
    return changed === 1;
  }

  async delete(scope: MerchantScope, id: string): Promise<void> {
    await this.database.writer.delete(DocumentEntity, { merchantId: scope.merchantId, id });
  }

  private select<Row>(columns: string, conditions: readonly Condition[], page?: PageRequest): Promise<Row[]> {
    const { sql, values } = join(conditions);
    const order = page === undefined ? "" : "ORDER BY d.document_date DESC, d.id DESC LIMIT :limit";
    return this.database.rows<Row>(`SELECT ${columns} ${FROM} WHERE ${sql} ${order}`, {
      ...values,
      limit: (page?.size ?? 0) + 1,
    });
  }

  private selectRelated<Row>(
    columns: string,
    conditions: readonly Condition[],
    ids: readonly string[],
  ): Promise<(Row & RelatedTo)[]> {
    const { sql, values } = join(conditions);
    // Two look-ups by index instead of one OR, which neither database answers from both indexes at once.
    const naming = `SELECT ${columns}, o.id AS "relatedTo" ${FROM}
      JOIN document o ON o.merchant_id = d.merchant_id AND o.preceding_document_id = d.id WHERE ${sql} AND o.id IN (:...ids)`;
    const named = `SELECT ${columns}, d.preceding_document_id AS "relatedTo" ${FROM}
      WHERE ${sql} AND d.preceding_document_id IN (:...ids)`;
    return this.database.rows<Row & RelatedTo>(`${naming} UNION ALL ${named} ORDER BY "documentDate", "id"`, {
      ...values,
      ids,
    });
  }

  private async sumOpen(conditions: readonly Condition[], today: CalendarDate): Promise<readonly OpenSum[]> {
    const { sql, values } = join(conditions);
    const isOverdue = "d.due_date < :today";
    return this.database.rows<OpenSum>(
      `SELECT d.currency AS "currency", CAST(SUM(${OPEN_SQL}) AS bigint) AS "openMinor",
              CAST(SUM(CASE WHEN ${isOverdue} THEN ${OPEN_SQL} ELSE 0 END) AS bigint) AS "overdueMinor",
              CAST(COUNT(*) AS bigint) AS "invoiceCount",
              CAST(SUM(CASE WHEN ${isOverdue} THEN 1 ELSE 0 END) AS bigint) AS "overdueCount"
       FROM document d WHERE ${sql} AND d.type = 'INVOICE' AND d.status = 'OPEN'
       GROUP BY d.currency ORDER BY d.currency`,
      { ...values, today },
    );
  }

  private async countOpenOffers(conditions: readonly Condition[], today: CalendarDate): Promise<number> {
    const { sql, values } = join(conditions);
    const row = await this.database.row<{ readonly count: number }>(
      `SELECT CAST(COUNT(*) AS bigint) AS "count" FROM document d
       WHERE ${sql} AND d.type = 'OFFER' AND d.status = 'OPEN' AND (d.valid_until IS NULL OR d.valid_until >= :today)`,
      { ...values, today },
    );
    return row?.count ?? 0;
  }
}

/** The document that a related one was found for. */
export interface RelatedTo {
  readonly relatedTo: string;
}

function join(conditions: readonly Condition[]): Required<Condition> {
  return {
    sql: conditions.map(({ sql }) => sql).join(" AND "),
    values: Object.assign({}, ...conditions.map(({ values }) => values ?? {})),
  };
}

function merchantCondition(scope: MerchantScope): Condition {
  return { sql: "d.merchant_id = :merchantId", values: { merchantId: scope.merchantId } };
}

function idCondition(ids: readonly string[]): Condition {
  return { sql: "d.id IN (:...ids)", values: { ids: ids.filter(isId) } };
}

/**
 * The rule for seeing, as SQL. Written as what is excluded: that is nothing or next to nothing, so that the planner
 * walks the index in the order of the list instead of collecting and sorting what an IN list would find.
 */
function conditionsOf(scope: ClientScope, visible: VisibleDocumentFilter): readonly Condition[] {
  const hiddenTypes = DOCUMENT_TYPES.filter((type) => !visible.types.includes(type));
  const hiddenStatuses = DOCUMENT_STATUSES.filter((status) => !visible.statuses.includes(status));
  const conditions: Condition[] = [
    merchantCondition(scope),
    { sql: "d.client_id = :clientId", values: { clientId: visible.clientId } },
  ];
  if (hiddenTypes.length > 0) conditions.push({ sql: "d.type NOT IN (:...hiddenTypes)", values: { hiddenTypes } });
  if (hiddenStatuses.length > 0) {
    conditions.push({ sql: "d.status NOT IN (:...hiddenStatuses)", values: { hiddenStatuses } });
  }
  if (visible.documentIds !== null) {
    conditions.push({ sql: "d.id IN (:...coveredIds)", values: { coveredIds: visible.documentIds } });
  }
  return conditions;
}

function listConditions(filter: Partial<DocumentListFilter>): readonly Condition[] {
  const conditions: Condition[] = [];
  if (filter.clientId != null) {
    conditions.push({ sql: "d.client_id = :clientId", values: { clientId: filter.clientId } });
  }
  if (filter.types != null) conditions.push({ sql: "d.type IN (:...types)", values: { types: filter.types } });
  if (filter.statuses != null) {
    conditions.push({ sql: `${SHOWN_STATUS} IN (:...statuses)`, values: { statuses: filter.statuses } });
  }
  if (filter.dateFrom != null) {
    conditions.push({ sql: "d.document_date >= :dateFrom", values: { dateFrom: filter.dateFrom } });
  }
  if (filter.dateTo != null) {
    conditions.push({ sql: "d.document_date <= :dateTo", values: { dateTo: filter.dateTo } });
  }
  return conditions;
}

/** Found in the document's own number and title, or elsewhere. */
function searchCondition(search: string, orElsewhere = ""): Condition {
  return {
    sql: String.raw`(d.search_text LIKE :search ESCAPE '\'${orElsewhere})`,
    values: { search: containsPattern(search.toLowerCase()) },
  };
}

/** Asked of the client itself and not of a copy in the document: names change. */
const OR_OF_CLIENT = String.raw` OR d.client_id IN (
  SELECT c.id FROM client c WHERE c.merchant_id = :merchantId AND c.search_text LIKE :search ESCAPE '\')`;

/** OVERDUE is what `isOverdue` of the domain says; DONE is whatever nobody has to act on any more. */
function stateConditions(state: DocumentState | null, today: CalendarDate): readonly Condition[] {
  if (state === null) return [];
  if (state === DocumentState.DONE) return [{ sql: `${SHOWN_STATUS} <> 'OPEN'` }];
  const open = { sql: `d.status = 'OPEN' AND ${SHOWN_STATUS} = 'OPEN'` };
  if (state === DocumentState.OPEN) return [open];
  return [open, { sql: "d.type IN ('INVOICE', 'REMINDER') AND d.due_date < :today", values: { today } }];
}

function pageConditions({ after }: PageRequest): readonly Condition[] {
  if (after === null) return [];
  return [
    {
      sql: "(d.document_date, d.id) < (:afterDate, :afterId)",
      values: { afterDate: after.sortKey, afterId: after.id },
    },
  ];
}

/** A reminder is done with once its invoice is. */
const SHOWN_STATUS = `(CASE WHEN d.type = 'REMINDER' AND d.status = 'OPEN' AND i.status IN ('PAID', 'CANCELED')
  THEN i.status ELSE d.status END)`;

/** What is open on an invoice; the same as `openAmountMinor` of the domain. */
const OPEN_SQL = `(CASE WHEN d.gross_minor + d.fees_minor <= 0 THEN 0
       WHEN d.settled_minor <= 0 THEN d.gross_minor + d.fees_minor
       WHEN d.settled_minor < d.gross_minor + d.fees_minor THEN d.gross_minor + d.fees_minor - d.settled_minor
       ELSE 0 END)`;

/** `i` is the invoice of a reminder. */
const FROM = `FROM document d
  LEFT JOIN document i ON d.type = 'REMINDER' AND i.merchant_id = d.merchant_id AND i.id = d.preceding_document_id`;

const PORTAL_COLUMNS = `
  d.id AS "id", d.client_id AS "clientId", d.type AS "type", d.number AS "number", d.title AS "title",
  ${SHOWN_STATUS} AS "status", d.document_date AS "documentDate", d.due_date AS "dueDate",
  d.valid_until AS "validUntil", d.currency AS "currency", d.gross_minor AS "grossMinor",
  COALESCE(i.gross_minor + i.fees_minor, d.gross_minor + d.fees_minor) AS "askedMinor",
  COALESCE(i.settled_minor, d.settled_minor) AS "settledMinor", d.reminder_level AS "reminderLevel",
  d.preceding_document_id AS "precedingDocumentId", d.current_version AS "currentVersion"`;

const COLUMNS = `${PORTAL_COLUMNS},
  d.status AS "ownStatus", d.fees_minor AS "feesMinor", d.source AS "source", d.link_generation AS "linkGeneration",
  d.link_expires_at AS "linkExpiresAt", d.first_viewed_at AS "firstViewedAt", d.issued_at AS "issuedAt",
  d.revision AS "revision", d.created_at AS "createdAt", d.updated_at AS "updatedAt"`;
