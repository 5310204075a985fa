import type { MerchantScope } from "../../access/scopes";
import type { Database } from "../../database/database";
import type { StoredColumns } from "../../database/stored-values";
import type { PageRequest } from "../../graphql/pagination";
import type { PaymentMethod } from "../../integrations/payment-providers/payment-provider";
import { methodColumn } from "./method-column";
import type { LedgerEntryEntity } from "./ledger-entry.entity";
import { LedgerEntryKind } from "./ledger-entry-kind";
import type { LedgerFilter } from "./ledger-filter";

export interface LedgerEntry extends Omit<LedgerEntryEntity, "merchantId" | "kind" | "method"> {
  readonly kind: LedgerEntryKind;
  readonly method: PaymentMethod | null;
}

/** An entry as it is read: whether it has been taken back is not part of it, because entries never change. */
export interface LedgerLine extends LedgerEntry {
  /** The entry that took this one back and was not undone itself; null while it counts. */
  readonly reversedByEntryId: string | null;
  /** Number of the other document of a credit or set-off; null for all others. */
  readonly counterDocumentNumber: string | null;
}

/** What moved. */
export type MovedEntry = Pick<LedgerEntry, "kind" | "amountMinor" | "currency" | "method" | "providerPaymentId">;

/** The parts of an entry that decide how far a document is settled. */
export interface SettlingEntry
  extends MovedEntry, Pick<LedgerEntry, "provider" | "paymentId" | "bookedOn" | "reversesEntryId"> {
  /** When the payment attempt that brought it was started; null where it came some other way. */
  readonly startedAt: string | null;
}

/** Only reads and appends: an entry is never changed or deleted. */
export class LedgerRepository {
  constructor(private readonly database: Database) {}

  /** False when this movement of money has already been booked. */
  async append(scope: MerchantScope, entry: LedgerEntry): Promise<boolean> {
    const inserted = await this.database.execute(
      `INSERT INTO ledger_entry (merchant_id, id, document_id, payment_id, kind, amount_minor, currency, method, provider,
                                 provider_payment_id, note, booked_on, staff_member_id, booked_by, reverses_entry_id,
                                 counter_document_id, created_at)
       VALUES (:merchantId, :id, :documentId, :paymentId, :kind, :amountMinor, :currency, :method, :provider,
               :providerPaymentId, :note, :bookedOn, :staffMemberId, :bookedBy, :reversesEntryId, :counterDocumentId, :createdAt)
       ON CONFLICT (merchant_id, provider, provider_payment_id) DO NOTHING`,
      { merchantId: scope.merchantId, ...entry },
    );
    return inserted === 1;
  }

  async findByProviderPaymentId(
    scope: MerchantScope,
    provider: string,
    providerPaymentId: string,
  ): Promise<LedgerLine | null> {
    return this.database.row<LedgerLine>(
      `SELECT ${COLUMNS} FROM ledger_entry e
       WHERE e.merchant_id = :merchantId AND e.provider = :provider AND e.provider_payment_id = :providerPaymentId`,
      { merchantId: scope.merchantId, provider, providerPaymentId },
      VALUES,
    );
  }

  async findMany(scope: MerchantScope, ids: readonly string[]): Promise<readonly LedgerLine[]> {
    return this.database.rows<LedgerLine>(
      `SELECT ${COLUMNS} FROM ledger_entry e WHERE e.merchant_id = :merchantId AND e.id IN (:...ids)`,
      { merchantId: scope.merchantId, ids },
      VALUES,
    );
  }

  /** In booking order. */
  async listOf(scope: MerchantScope, documentIds: readonly string[]): Promise<readonly LedgerLine[]> {
    return this.database.rows<LedgerLine>(
      `SELECT ${COLUMNS} FROM ledger_entry e
       WHERE e.merchant_id = :merchantId AND e.document_id IN (:...documentIds) ORDER BY e.created_at, e.id`,
      { merchantId: scope.merchantId, documentIds },
      VALUES,
    );
  }

  /** The entries of one attempt on its document, in booking order. */
  async listOfPayment(scope: MerchantScope, documentId: string, paymentId: string): Promise<readonly LedgerLine[]> {
    return this.database.rows<LedgerLine>(
      `SELECT ${COLUMNS} FROM ledger_entry e
       WHERE e.merchant_id = :merchantId AND e.document_id = :documentId AND e.payment_id = :paymentId
       ORDER BY e.created_at, e.id`,
      { merchantId: scope.merchantId, documentId, paymentId },
      VALUES,
    );
  }

  /** By the day they are booked for and then as written, latest first; one row more than the page. */
  async list(scope: MerchantScope, filter: LedgerFilter, page: PageRequest): Promise<readonly LedgerLine[]> {
    const conditions = ["e.merchant_id = :merchantId"];
    if (filter.kinds !== null) conditions.push("e.kind IN (:...kinds)");
    if (filter.documentId !== null) conditions.push("e.document_id = :documentId");
    if (filter.clientId !== null) {
      conditions.push(
        "e.document_id IN (SELECT d.id FROM document d WHERE d.merchant_id = :merchantId AND d.client_id = :clientId)",
      );
    }
    if (filter.bookedFrom !== null) conditions.push("e.booked_on >= :bookedFrom");
    if (filter.bookedTo !== null) conditions.push("e.booked_on <= :bookedTo");
    if (page.after !== null) conditions.push("(e.booked_on, e.id) < (:sortKey, :afterId)");
    return this.database.pageRows<LedgerLine>(
      `SELECT ${COLUMNS} FROM ledger_entry e WHERE ${conditions.join(" AND ")}
       ORDER BY e.booked_on DESC, e.id DESC LIMIT :limit`,
      {
        merchantId: scope.merchantId,
        kinds: filter.kinds ?? [],
        documentId: filter.documentId ?? "",
        clientId: filter.clientId ?? "",
        bookedFrom: filter.bookedFrom ?? "",
        bookedTo: filter.bookedTo ?? "",
        sortKey: page.after?.sortKey ?? "",
        afterId: page.after?.id ?? "",
        limit: page.size + 1,
      },
      VALUES,
    );
  }

  /** All entries of one document, in booking order. */
  async listSettling(scope: MerchantScope, documentId: string): Promise<readonly SettlingEntry[]> {
    return this.database.rows<SettlingEntry>(
      `SELECT e.kind AS "kind", e.amount_minor AS "amountMinor", e.currency AS "currency", e.provider AS "provider",
              e.method AS "method", e.provider_payment_id AS "providerPaymentId", e.payment_id AS "paymentId",
              e.booked_on AS "bookedOn", e.reverses_entry_id AS "reversesEntryId", p.created_at AS "startedAt"
       FROM ledger_entry e
       LEFT JOIN payment p ON p.merchant_id = e.merchant_id AND p.id = e.payment_id
       WHERE e.merchant_id = :merchantId AND e.document_id = :documentId ORDER BY e.created_at, e.id`,
      { merchantId: scope.merchantId, documentId },
      VALUES,
    );
  }
}

const VALUES: StoredColumns = { kind: Object.values(LedgerEntryKind), method: methodColumn };

const COLUMNS = `
  e.id AS "id", e.document_id AS "documentId", e.payment_id AS "paymentId", e.kind AS "kind",
  e.amount_minor AS "amountMinor", e.currency AS "currency", e.method AS "method", e.provider AS "provider",
  e.provider_payment_id AS "providerPaymentId", e.note AS "note", e.booked_on AS "bookedOn",
  e.staff_member_id AS "staffMemberId", e.booked_by AS "bookedBy", e.reverses_entry_id AS "reversesEntryId",
  e.counter_document_id AS "counterDocumentId", e.created_at AS "createdAt",
  (SELECT MIN(r.id) FROM ledger_entry r WHERE r.merchant_id = e.merchant_id AND r.reverses_entry_id = e.id
     AND NOT EXISTS (SELECT 1 FROM ledger_entry u WHERE u.merchant_id = r.merchant_id AND u.reverses_entry_id = r.id)
  ) AS "reversedByEntryId",
  (SELECT o.number FROM document o WHERE o.merchant_id = e.merchant_id AND o.id = e.counter_document_id) AS "counterDocumentNumber"`;
