import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import {
  awaitsAnswer,
  isBookable,
  isReceivable,
  paysPreceding,
} from "@kundenportal/domain/documents/document-type-rules";
import { DOCUMENT_TYPES, type DocumentType } from "@kundenportal/domain/documents/document-types";
import type { ReminderFee } from "@kundenportal/domain/documents/money-breakdown";
import type { VisibleDocumentFilter } from "@kundenportal/domain/permissions/visible-documents";
import type { ClientScope, MerchantScope } from "../../../access/scopes";
import type { Database } from "../../../database/database";
import type { OpenSum } from "./document-row";
import {
  CREDIT_SQL,
  type Condition,
  isOfType,
  joinConditions,
  merchantCondition,
  OPEN_SQL,
  visibleConditions,
} from "./document-sql";

const IS_RECEIVABLE = isOfType("d", isReceivable);
const AWAITS_ANSWER = isOfType("d", awaitsAnswer);
const PAYS_PRECEDING = isOfType("d", paysPreceding);

/** The fee of one reminder, which is owed on its invoice. */
export interface InvoiceFee extends ReminderFee {
  readonly invoiceId: string;
}

/** What many documents add up to: counts, and what is owed on them. */
export class DocumentSumsRepository {
  constructor(private readonly database: Database) {}

  /** How many documents of each type a link shows. Types without any are left out. */
  async countVisibleByType(
    scope: ClientScope,
    visible: VisibleDocumentFilter,
  ): Promise<readonly { readonly type: DocumentType; readonly count: number }[]> {
    const { sql, values } = joinConditions(visibleConditions(scope, visible));
    return this.database.rows(
      `SELECT d.type AS "type", CAST(COUNT(*) AS bigint) AS "count" FROM document d WHERE ${sql} GROUP BY d.type`,
      values,
      { type: DOCUMENT_TYPES },
    );
  }

  /**
   * What is owed on the open invoices that a link shows, by currency. An invoice that it does not show counts once if the
   * link shows a reminder for it.
   */
  async sumVisibleOpen(
    scope: ClientScope,
    visible: VisibleDocumentFilter,
    today: CalendarDate,
  ): Promise<readonly OpenSum[]> {
    const shown = visibleConditions(scope, visible);
    const showsInvoices = visible.types.some(isReceivable);
    return this.sumOpen(showsInvoices ? shown : [merchantCondition(scope), remindedOf(shown)], today);
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
    return this.countOpenOffers(visibleConditions(scope, visible), today);
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
       WHERE d.merchant_id = :merchantId AND d.client_id IN (:...clientIds) AND ${IS_RECEIVABLE} AND d.status = 'OPEN'
       GROUP BY d.client_id, d.currency HAVING SUM(${OPEN_SQL}) > 0 ORDER BY d.client_id, d.currency`,
      { merchantId: scope.merchantId, clientIds },
    );
  }

  /** What clients are to get, by currency: credit notes, what they overpaid, invoices below zero. */
  async sumCreditByClient(
    scope: MerchantScope,
    clientIds: readonly string[],
  ): Promise<readonly { readonly clientId: string; readonly currency: string; readonly creditMinor: number }[]> {
    return this.database.rows(
      `SELECT d.client_id AS "clientId", d.currency AS "currency", CAST(SUM(${CREDIT_SQL}) AS bigint) AS "creditMinor"
       FROM document d
       WHERE d.merchant_id = :merchantId AND d.client_id IN (:...clientIds) AND ${isOfType("d", isBookable)}
         AND d.status <> 'DRAFT'
       GROUP BY d.client_id, d.currency HAVING SUM(${CREDIT_SQL}) > 0 ORDER BY d.client_id, d.currency`,
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

  /** What reminders that were issued and not cancelled add to invoices, in the order of the reminders. */
  async listReminderFees(scope: MerchantScope, invoiceIds: readonly string[]): Promise<readonly InvoiceFee[]> {
    return this.database.rows<InvoiceFee>(
      `SELECT d.preceding_document_id AS "invoiceId", d.number AS "number", d.fees_minor AS "amountMinor"
       FROM document d
       WHERE d.merchant_id = :merchantId AND d.preceding_document_id IN (:...invoiceIds) AND ${PAYS_PRECEDING}
         AND d.status NOT IN ('DRAFT', 'CANCELED') AND d.fees_minor <> 0
       ORDER BY d.document_date, d.id`,
      { merchantId: scope.merchantId, invoiceIds },
    );
  }

  private async sumOpen(conditions: readonly Condition[], today: CalendarDate): Promise<readonly OpenSum[]> {
    const { sql, values } = joinConditions(conditions);
    const isOverdue = "d.due_date < :today";
    return this.database.rows<OpenSum>(
      `SELECT d.currency AS "currency", CAST(SUM(${OPEN_SQL}) AS bigint) AS "openMinor",
              CAST(SUM(CASE WHEN ${isOverdue} THEN ${OPEN_SQL} ELSE 0 END) AS bigint) AS "overdueMinor",
              CAST(SUM(CASE WHEN ${OPEN_SQL} > 0 THEN 1 ELSE 0 END) AS bigint) AS "invoiceCount",
              CAST(SUM(CASE WHEN ${isOverdue} AND ${OPEN_SQL} > 0 THEN 1 ELSE 0 END) AS bigint) AS "overdueCount"
       FROM document d WHERE ${sql} AND ${IS_RECEIVABLE} AND d.status = 'OPEN'
       GROUP BY d.currency HAVING SUM(${OPEN_SQL}) > 0 ORDER BY d.currency`,
      { ...values, today },
    );
  }

  private async countOpenOffers(conditions: readonly Condition[], today: CalendarDate): Promise<number> {
    const { sql, values } = joinConditions(conditions);
    const row = await this.database.row<{ readonly count: number }>(
      `SELECT CAST(COUNT(*) AS bigint) AS "count" FROM document d
       WHERE ${sql} AND ${AWAITS_ANSWER} AND d.status = 'OPEN' AND (d.valid_until IS NULL OR d.valid_until >= :today)`,
      { ...values, today },
    );
    return row?.count ?? 0;
  }
}

/** The invoices that these documents are reminders for. */
function remindedOf(reminders: readonly Condition[]): Condition {
  const { sql, values } = joinConditions(reminders);
  return {
    sql: `d.id IN (SELECT d.preceding_document_id FROM document d WHERE ${sql} AND ${PAYS_PRECEDING} AND d.status = 'OPEN')`,
    values,
  };
}
