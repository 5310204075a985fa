import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { DOCUMENT_TYPES, type DocumentType } from "@kundenportal/domain/documents/document-types";
import type { Money } from "@kundenportal/domain/money/money";
import type { MerchantScope } from "../../access/scopes";
import type { Database } from "../../database/database";
import { assertReadable, type StoredColumns } from "../../database/stored-values";
import type { PaymentMethod } from "../../integrations/payment-providers/payment-provider";
import { methodColumn } from "./method-column";
import { LedgerEntryKind } from "./ledger-entry-kind";

/** Which ledger entries; null: any. Days are booking days, both included. */
export interface LedgerSelection {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly clientId: string | null;
  readonly documentId: string | null;
}

/** A ledger entry with the numbers and names that accounting knows it by. */
export interface ExportedEntry {
  readonly id: string;
  readonly bookedOn: CalendarDate;
  readonly documentType: DocumentType;
  readonly documentNumber: string;
  readonly clientNumber: string;
  readonly clientName: string;
  readonly kind: LedgerEntryKind;
  readonly method: PaymentMethod | null;
  readonly provider: string;
  readonly providerPaymentId: string;
  /** Above zero: in the merchant's favour. */
  readonly amountMinor: number;
  readonly currency: string;
  /** 1 if it takes another entry back, else 0. */
  readonly isReversal: number;
  readonly note: string | null;
}

interface ExportPage {
  /** Entries written after this one are left out. */
  readonly lastId: string;
  readonly after: { readonly bookedOn: string; readonly id: string } | null;
  readonly limit: number;
}

/**
 * From the merchant's side, so that a column can be added up: what a credit note gives away has the opposite sign of what
 * comes in, and the two sides of a credit or set-off cancel each other out.
 */
const MONEY_SQL = "CASE WHEN d.type = 'CREDIT_NOTE' THEN -e.amount_minor ELSE e.amount_minor END";

export class LedgerExportRepository {
  constructor(private readonly database: Database) {}

  /** The merchant's newest entry: ids grow with time. "" when there is none. */
  async findLastId(scope: MerchantScope): Promise<string> {
    const row = await this.database.row<{ readonly id: string | null }>(
      `SELECT MAX(id) AS "id" FROM ledger_entry WHERE merchant_id = :merchantId`,
      { merchantId: scope.merchantId },
    );
    return row?.id ?? "";
  }

  /** By booking day, then in the order written. */
  async list(
    scope: MerchantScope,
    selection: LedgerSelection,
    { lastId, after, limit }: ExportPage,
  ): Promise<readonly ExportedEntry[]> {
    const conditions = selectionConditions(selection);
    if (selection.from !== null) conditions.push("e.booked_on >= :from");
    if (selection.to !== null) conditions.push("e.booked_on <= :to");
    if (after !== null) conditions.push("(e.booked_on, e.id) > (:afterDay, :afterId)");
    const entries = await this.database.pageRows<ExportedEntry>(
      `SELECT e.id AS "id", e.booked_on AS "bookedOn", d.type AS "documentType", COALESCE(d.number, '') AS "documentNumber",
              c.client_number AS "clientNumber", c.name AS "clientName", e.kind AS "kind", e.method AS "method",
              e.provider AS "provider", e.provider_payment_id AS "providerPaymentId", CAST(${MONEY_SQL} AS bigint) AS "amountMinor",
              e.currency AS "currency", CASE WHEN e.reverses_entry_id IS NULL THEN 0 ELSE 1 END AS "isReversal",
              e.note AS "note"
       FROM ledger_entry e
       JOIN document d ON d.merchant_id = e.merchant_id AND d.id = e.document_id
       JOIN client c ON c.merchant_id = d.merchant_id AND c.id = d.client_id
       WHERE ${conditions.join(" AND ")} ORDER BY e.booked_on, e.id LIMIT :limit`,
      {
        merchantId: scope.merchantId,
        ...selection,
        lastId,
        afterDay: after?.bookedOn ?? "",
        afterId: after?.id ?? "",
        limit,
      },
      VALUES,
    );
    // Books with gaps would be wrong.
    assertReadable(entries);
    return entries;
  }

  /** The total booked before that day, by currency. */
  async sumBefore(
    scope: MerchantScope,
    selection: LedgerSelection,
    day: CalendarDate,
    lastId: string,
  ): Promise<readonly Money[]> {
    const conditions = [...selectionConditions(selection), "e.booked_on < :day"];
    const sums = await this.database.pageRows<Money>(
      `SELECT e.currency AS "currency", CAST(SUM(${MONEY_SQL}) AS bigint) AS "amountMinor"
       FROM ledger_entry e JOIN document d ON d.merchant_id = e.merchant_id AND d.id = e.document_id
       WHERE ${conditions.join(" AND ")} GROUP BY e.currency`,
      { merchantId: scope.merchantId, ...selection, day, lastId },
    );
    assertReadable(sums);
    return sums;
  }
}

const VALUES: StoredColumns = {
  documentType: DOCUMENT_TYPES,
  kind: Object.values(LedgerEntryKind),
  method: methodColumn,
};

function selectionConditions({ clientId, documentId }: LedgerSelection): string[] {
  return [
    "e.merchant_id = :merchantId",
    "e.id <= :lastId",
    ...(clientId === null ? [] : ["d.client_id = :clientId"]),
    ...(documentId === null ? [] : ["e.document_id = :documentId"]),
  ];
}
