import type { MerchantScope } from "../../../access/scopes";
import { toBoolean } from "../../../database/columns";
import type { Database } from "../../../database/database";
import type { StoredColumns } from "../../../database/stored-values";
import type { Cursor, PageRequest } from "../../../graphql/pagination";
import { methodColumn } from "../../ledger/method-column";
import { isId } from "../../../shared/ids";
import { ParkedItemEntity } from "./parked-item.entity";
import { type ParkedItem, ParkedItemKind, ParkedItemStatus, type ParkedSum } from "./parked-item";

type ItemRow = Omit<ParkedItem, "live"> & { readonly live: boolean | number };

export class ParkedItemRepository {
  constructor(private readonly database: Database) {}

  async find(scope: MerchantScope, id: string): Promise<ParkedItem | null> {
    return this.selectOne(scope, id, "");
  }

  /** Locks it until the transaction ends. */
  async findForUpdate(scope: MerchantScope, id: string): Promise<ParkedItem | null> {
    return this.selectOne(scope, id, this.database.forUpdate);
  }

  /** The open items of one payment. */
  async listOpenOf(scope: MerchantScope, paymentId: string): Promise<readonly ParkedItem[]> {
    const rows = await this.database.rows<ItemRow>(
      `SELECT ${COLUMNS} FROM parked_item i
       WHERE i.merchant_id = :merchantId AND i.payment_id = :paymentId AND i.status IN ('OPEN', 'REFUNDING')`,
      { merchantId: scope.merchantId, paymentId },
      VALUES,
    );
    return rows.map(toItem);
  }

  /** What may belong to a document, or was booked on it; oldest first. */
  async listOfDocument(scope: MerchantScope, documentId: string): Promise<readonly ParkedItem[]> {
    const rows = await this.database.rows<ItemRow>(
      `SELECT ${COLUMNS} FROM parked_item i
       WHERE i.merchant_id = :merchantId AND (i.document_id = :documentId OR i.resolved_document_id = :documentId)
       ORDER BY i.created_at, i.id LIMIT 200`,
      { merchantId: scope.merchantId, documentId },
      VALUES,
    );
    return rows.map(toItem);
  }

  /** Newest first; one row more than the page. `statuses` null: all. */
  async list(
    scope: MerchantScope,
    statuses: readonly ParkedItemStatus[] | null,
    page: PageRequest,
  ): Promise<readonly ParkedItem[]> {
    const rows = await this.database.pageRows<ItemRow>(
      `SELECT ${COLUMNS} FROM parked_item i
       WHERE i.merchant_id = :merchantId
         ${statuses === null ? "" : "AND i.status IN (:...statuses)"}
         ${page.after === null ? "" : "AND (i.created_at, i.id) < (:sortKey, :afterId)"}
       ORDER BY i.created_at DESC, i.id DESC LIMIT :limit`,
      {
        merchantId: scope.merchantId,
        statuses: statuses ?? [],
        sortKey: page.after?.sortKey ?? "",
        afterId: page.after?.id ?? "",
        limit: page.size + 1,
      },
      VALUES,
    );
    return rows.map(toItem);
  }

  cursorOf({ createdAt, id }: ParkedItem): Cursor {
    return { sortKey: createdAt, id };
  }

  /** What is waiting for a decision, by currency. */
  async sumOpen(scope: MerchantScope): Promise<readonly ParkedSum[]> {
    return this.database.rows<ParkedSum>(
      `SELECT i.currency AS "currency", CAST(COUNT(*) AS bigint) AS "count",
              CAST(COALESCE(SUM(i.amount_minor), 0) AS bigint) AS "amountMinor"
       FROM parked_item i WHERE i.merchant_id = :merchantId AND i.status IN ('OPEN', 'REFUNDING')
       GROUP BY i.currency ORDER BY i.currency`,
      { merchantId: scope.merchantId },
    );
  }

  /** False when this movement is or was parked already. */
  async insert(scope: MerchantScope, item: ParkedItem): Promise<boolean> {
    const inserted = await this.database.execute(
      `INSERT INTO parked_item (merchant_id, id, kind, status, problem, provider, provider_account_id, provider_ref,
                                movement_ref, movement_kind, live, reference, payment_id, document_id, client_id,
                                amount_minor, currency, method, moved_at, note, resolved_document_id, resolved_by,
                                resolved_at, created_at, updated_at)
       VALUES (:merchantId, :id, :kind, :status, :problem, :provider, :providerAccountId, :providerRef,
               :movementRef, :movementKind, :live, :reference, :paymentId, :documentId, :clientId,
               :amountMinor, :currency, :method, :movedAt, :note, :resolvedDocumentId, :resolvedBy,
               :resolvedAt, :createdAt, :updatedAt)
       ON CONFLICT (merchant_id, provider, provider_ref, movement_ref) DO NOTHING`,
      { merchantId: scope.merchantId, ...item, live: this.database.boolean(item.live) },
    );
    return inserted === 1;
  }

  async change(scope: MerchantScope, id: string, change: Partial<Omit<ParkedItem, "id">>): Promise<void> {
    await this.database.writer.update(ParkedItemEntity, { merchantId: scope.merchantId, id }, change);
  }

  private async selectOne(scope: MerchantScope, id: string, suffix: string): Promise<ParkedItem | null> {
    if (!isId(id)) return null;
    const row = await this.database.row<ItemRow>(
      `SELECT ${COLUMNS} FROM parked_item i WHERE i.merchant_id = :merchantId AND i.id = :id${suffix}`,
      { merchantId: scope.merchantId, id },
    );
    return row === null ? null : toItem(row);
  }
}

function toItem(row: ItemRow): ParkedItem {
  return { ...row, live: toBoolean(row.live) };
}

const VALUES: StoredColumns = {
  kind: Object.values(ParkedItemKind),
  status: Object.values(ParkedItemStatus),
  method: methodColumn,
};

const COLUMNS = `
  i.id AS "id", i.kind AS "kind", i.status AS "status", i.problem AS "problem", i.provider AS "provider",
  i.provider_account_id AS "providerAccountId", i.provider_ref AS "providerRef", i.movement_ref AS "movementRef",
  i.movement_kind AS "movementKind", i.live AS "live", i.reference AS "reference", i.payment_id AS "paymentId",
  i.document_id AS "documentId", i.client_id AS "clientId", i.amount_minor AS "amountMinor", i.currency AS "currency",
  i.method AS "method", i.moved_at AS "movedAt", i.note AS "note", i.resolved_document_id AS "resolvedDocumentId",
  i.resolved_by AS "resolvedBy", i.resolved_at AS "resolvedAt", i.created_at AS "createdAt", i.updated_at AS "updatedAt"`;
