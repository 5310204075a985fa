import { addDays, type CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { DOCUMENT_STATUSES } from "@kundenportal/domain/documents/document-status";
import {
  isBookable,
  isOwedByMerchant,
  isReceivable,
  paysPreceding,
} from "@kundenportal/domain/documents/document-type-rules";
import { DOCUMENT_TYPES } from "@kundenportal/domain/documents/document-types";
import type { ReminderFee } from "@kundenportal/domain/documents/money-breakdown";
import type { ClientScope, MerchantScope } from "../../../access/scopes";
import type { Database } from "../../../database/database";
import { isOfType } from "./document-sql";
import { type DocumentSum, LATENESS } from "./document-sums";

const PAYS_PRECEDING = isOfType("d", paysPreceding);

/** What a client is to get; the same as `CREDIT_SQL` of each of their documents. */
const CREDIT = `CASE WHEN ${isOfType("s", isOwedByMerchant)}
  THEN CASE WHEN s.status = 'OPEN' THEN s.open_minor ELSE 0 END ELSE s.excess_minor END`;

/** The fee of one reminder, which is owed on its invoice. */
export interface InvoiceFee extends ReminderFee {
  readonly invoiceId: string;
}

/** How far back the lateness of a merchant's documents is told apart. */
const AGES = [30, 60, 90] as const;

/** What many documents add up to. The database keeps it, see `DocumentSumEntity`, so reading takes the same for few and many. */
export class DocumentSumsRepository {
  constructor(private readonly database: Database) {}

  /** Of all documents of one client, drafts included. */
  async listOfClient(scope: ClientScope, clientId: string, today: CalendarDate): Promise<readonly DocumentSum[]> {
    return this.list(scope, clientId, { today, since: today });
  }

  /** Of all documents of the merchant, drafts included. */
  async listOfMerchant(scope: MerchantScope, today: CalendarDate): Promise<readonly DocumentSum[]> {
    return this.list(scope, "", { today, since: addDays(today, -AGES[2]) });
  }

  /** What each client owes on open invoices, by currency; clients who owe nothing are left out. */
  async sumOpenByClient(
    scope: MerchantScope,
    clientIds: readonly string[],
  ): Promise<readonly { readonly clientId: string; readonly currency: string; readonly openMinor: number }[]> {
    return this.database.listRows(
      `SELECT s.client_id AS "clientId", s.currency AS "currency", CAST(SUM(s.open_minor) AS bigint) AS "openMinor"
       FROM document_sum s
       WHERE s.merchant_id = :merchantId AND s.client_id IN (:...clientIds) AND s.day = ''
         AND ${isOfType("s", isReceivable)} AND s.status = 'OPEN'
       GROUP BY s.client_id, s.currency HAVING SUM(s.open_minor) > 0 ORDER BY s.client_id, s.currency`,
      { merchantId: scope.merchantId, clientIds },
    );
  }

  /** What clients are to get, by currency: credit notes, what they overpaid, invoices below zero. */
  async sumCreditByClient(
    scope: MerchantScope,
    clientIds: readonly string[],
  ): Promise<readonly { readonly clientId: string; readonly currency: string; readonly creditMinor: number }[]> {
    return this.database.listRows(
      `SELECT s.client_id AS "clientId", s.currency AS "currency", CAST(SUM(${CREDIT}) AS bigint) AS "creditMinor"
       FROM document_sum s
       WHERE s.merchant_id = :merchantId AND s.client_id IN (:...clientIds) AND s.day = ''
         AND ${isOfType("s", isBookable)} AND s.status <> 'DRAFT'
       GROUP BY s.client_id, s.currency HAVING SUM(${CREDIT}) > 0 ORDER BY s.client_id, s.currency`,
      { merchantId: scope.merchantId, clientIds },
    );
  }

  /** How many documents each client has, drafts included; clients without any are left out. */
  async countByClient(
    scope: MerchantScope,
    clientIds: readonly string[],
  ): Promise<readonly { readonly clientId: string; readonly count: number }[]> {
    return this.database.listRows(
      `SELECT client_id AS "clientId", CAST(SUM(documents) AS bigint) AS "count" FROM document_sum
       WHERE merchant_id = :merchantId AND client_id IN (:...clientIds) AND day = ''
       GROUP BY client_id HAVING SUM(documents) > 0`,
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

  /** Two ranges of the key. What is late is told apart back to `since`; what is not yet late never lies far ahead. */
  private list(
    scope: MerchantScope,
    clientId: string,
    { today, since }: { readonly today: CalendarDate; readonly since: CalendarDate },
  ): Promise<readonly DocumentSum[]> {
    const part = (lateness: string, days: string): string =>
      `SELECT s.type AS "type", s.status AS "status", s.currency AS "currency", s.is_reminded AS "isReminded",
         ${lateness} AS "lateness", s.documents AS documents, s.open_documents AS open_documents, s.open_minor AS open_minor
       FROM document_sum s WHERE s.merchant_id = :merchantId AND s.client_id = :clientId AND s.day ${days}`;
    const lateness = `CASE WHEN s.day >= :today THEN 'PUNCTUAL' WHEN s.day >= :days30 THEN 'DAYS_30'
      WHEN s.day >= :days60 THEN 'DAYS_60' ELSE 'DAYS_90' END`;
    return this.database.listRows<DocumentSum>(
      `SELECT p."type", p."status", p."currency", p."isReminded", p."lateness",
         CAST(SUM(p.documents) AS bigint) AS "documents", CAST(SUM(p.open_documents) AS bigint) AS "openDocuments",
         CAST(SUM(p.open_minor) AS bigint) AS "openMinor"
       FROM (${part("'ANY'", "= ''")} UNION ALL ${part(lateness, ">= :since")}) p
       GROUP BY p."type", p."status", p."currency", p."isReminded", p."lateness"`,
      {
        merchantId: scope.merchantId,
        clientId,
        today,
        since,
        days30: addDays(today, -AGES[0]),
        days60: addDays(today, -AGES[1]),
      },
      { type: DOCUMENT_TYPES, status: DOCUMENT_STATUSES, lateness: LATENESS },
    );
  }
}
