import type { ScopedWork, SystemAccess } from "../../../access/system-access";
import type { MerchantScope } from "../../../access/scopes";
import { toBoolean } from "../../../database/columns";
import type { Database } from "../../../database/database";
import type { StoredColumns } from "../../../database/stored-values";
import { whatIsDue } from "../../../database/due";
import type { Cursor, PageRequest } from "../../../graphql/pagination";
import { UnexpectedError } from "../../../shared/errors";
import { methodColumn } from "../../ledger/method-column";
import type {
  DueFilter,
  DuePayment,
  HeldPayment,
  Payment,
  PaymentListFilter,
  PaymentOrder,
  PaymentStart,
} from "./payment";
import { PaymentStatus } from "./payment-status";
import { PaymentEntity } from "./payment.entity";

export class PaymentRepository {
  constructor(private readonly database: Database) {}

  async find(scope: MerchantScope, id: string): Promise<Payment | null> {
    return this.selectOne(scope, "p.id = :value", id);
  }

  /** Errors: throws when there is none with this id. */
  async get(scope: MerchantScope, id: string): Promise<Payment> {
    const payment = await this.find(scope, id);
    if (payment === null) throw new UnexpectedError("There is no such payment");
    return payment;
  }

  /** Locks it until the transaction ends. */
  async findForUpdate(scope: MerchantScope, id: string): Promise<Payment | null> {
    return this.selectOne(scope, "p.id = :value", id, this.database.forUpdate);
  }

  /**
   * Locks it until the transaction ends, and looks up in the same statement what else is asked about it. Whoever adds a refund has
   * its document locked; whoever parks money of it leaves it PARKED.
   */
  async hold(scope: MerchantScope, id: string): Promise<HeldPayment | null> {
    const row = await this.database.row<Payment & HeldRow>(
      `SELECT ${COLUMNS}, ${HELD_COLUMNS} FROM payment p
       WHERE p.merchant_id = :merchantId AND p.id = :id${this.database.forUpdate}`,
      { merchantId: scope.merchantId, id },
      VALUES,
    );
    if (row === null) return null;
    const { timeZone, accountIsLive, takesRealMoney, hasRefunds, hasParkedItems, ...payment } = row;
    return {
      payment,
      timeZone,
      isLive: accountIsLive !== null && toBoolean(accountIsLive),
      takesRealMoney: takesRealMoney !== null && toBoolean(takesRealMoney),
      hasRefunds: toBoolean(hasRefunds),
      hasParkedItems: toBoolean(hasParkedItems),
    };
  }

  /** The document's one attempt that may still bring money. */
  async findOpen(scope: MerchantScope, documentId: string): Promise<Payment | null> {
    return this.selectOne(scope, "p.open_key = :value", documentId);
  }

  async findByProviderRef(
    scope: MerchantScope,
    { provider, providerAccountId }: Pick<Payment, "provider" | "providerAccountId">,
    providerRef: string,
  ): Promise<Payment | null> {
    return this.database.row<Payment>(
      `SELECT ${COLUMNS} FROM payment p
       WHERE p.merchant_id = :merchantId AND p.provider = :provider AND p.provider_ref = :providerRef
         AND COALESCE(p.provider_account_id, '') = :account`,
      { merchantId: scope.merchantId, provider, providerRef, account: providerAccountId ?? "" },
      VALUES,
    );
  }

  /** All attempts of the documents, oldest first. */
  async listOf(scope: MerchantScope, documentIds: readonly string[]): Promise<readonly Payment[]> {
    return this.database.rows<Payment>(
      `SELECT ${COLUMNS} FROM payment p
       WHERE p.merchant_id = :merchantId AND p.document_id IN (:...documentIds) ORDER BY p.created_at, p.id`,
      { merchantId: scope.merchantId, documentIds },
      VALUES,
    );
  }

  async findMany(scope: MerchantScope, ids: readonly string[]): Promise<readonly Payment[]> {
    return this.database.rows<Payment>(
      `SELECT ${COLUMNS} FROM payment p WHERE p.merchant_id = :merchantId AND p.id IN (:...ids)`,
      { merchantId: scope.merchantId, ids },
      VALUES,
    );
  }

  /** One row more than the page. */
  async list(scope: MerchantScope, filter: PaymentListFilter, page: PageRequest): Promise<readonly Payment[]> {
    const conditions = ["p.merchant_id = :merchantId"];
    if (filter.statuses !== null) conditions.push("p.status IN (:...statuses)");
    if (filter.provider !== null) conditions.push("p.provider = :provider");
    if (filter.clientId !== null) conditions.push("p.client_id = :clientId");
    if (filter.documentId !== null) conditions.push("p.document_id = :documentId");
    if (filter.createdFrom !== null) conditions.push("p.created_at >= :createdFrom");
    if (filter.createdBefore !== null) conditions.push("p.created_at < :createdBefore");
    if (filter.changedFrom !== null) conditions.push("p.updated_at >= :changedFrom");
    if (filter.changedBefore !== null) conditions.push("p.updated_at < :changedBefore");
    if (filter.disputed !== null) conditions.push(`p.disputed_minor ${filter.disputed ? ">" : "="} 0`);
    const column = filter.order.field === "CHANGED" ? "p.updated_at" : "p.created_at";
    const [direction, beyond] = filter.order.isAscending ? ["ASC", ">"] : ["DESC", "<"];
    if (page.after !== null) conditions.push(`(${column}, p.id) ${beyond} (:sortKey, :afterId)`);
    return this.database.pageRows<Payment>(
      `SELECT ${COLUMNS} FROM payment p WHERE ${conditions.join(" AND ")}
       ORDER BY ${column} ${direction}, p.id ${direction} LIMIT :limit`,
      {
        merchantId: scope.merchantId,
        statuses: filter.statuses ?? [],
        provider: filter.provider ?? "",
        clientId: filter.clientId ?? "",
        documentId: filter.documentId ?? "",
        createdFrom: filter.createdFrom ?? "",
        createdBefore: filter.createdBefore ?? "",
        changedFrom: filter.changedFrom ?? "",
        changedBefore: filter.changedBefore ?? "",
        sortKey: page.after?.sortKey ?? "",
        afterId: page.after?.id ?? "",
        limit: page.size + 1,
      },
      VALUES,
    );
  }

  cursorOf({ field }: PaymentOrder, { createdAt, updatedAt, id }: Payment): Cursor {
    return { sortKey: field === "CHANGED" ? updatedAt : createdAt, id };
  }

  /** Attempts of any merchant about which the provider is due to be asked; those of each account in turn. */
  async listDue(
    systemAccess: SystemAccess,
    { now, delaysMs, pausedAccounts, limit }: DueFilter,
  ): Promise<readonly ScopedWork<DuePayment>[]> {
    const due = whatIsDue({ dueAt: "next_poll_at", attempts: "poll_attempts" }, delaysMs, now);
    return systemAccess.listWork<DuePayment>(
      `SELECT merchant_id AS "merchantId", id AS "id", next_poll_at AS "nextPollAt", poll_attempts AS "pollAttempts",
              provider AS "provider", provider_account_id AS "providerAccountId"
       FROM payment
       WHERE ${due.sql} AND COALESCE(provider_account_id, merchant_id) NOT IN (:...paused)
       ORDER BY ROW_NUMBER() OVER (PARTITION BY merchant_id, provider_account_id ORDER BY next_poll_at), next_poll_at
       LIMIT :limit`,
      { ...due.parameters, paused: ["", ...pausedAccounts], limit },
    );
  }

  /** Sets the next poll before making this one. False when another process is already doing it. */
  async claimPoll(scope: MerchantScope, { id, nextPollAt, pollAttempts }: DuePayment, next: string): Promise<boolean> {
    const claimed = await this.database.execute(
      `UPDATE payment SET next_poll_at = :next, poll_attempts = :attempts
       WHERE merchant_id = :merchantId AND id = :id AND next_poll_at = :nextPollAt`,
      { merchantId: scope.merchantId, id, nextPollAt, next, attempts: pollAttempts + 1 },
    );
    return claimed === 1;
  }

  /** Schedules an early check of a document's open attempt: it may ask for an amount that is no longer owed. */
  async expediteOpen(scope: MerchantScope, documentId: string, at: string): Promise<void> {
    await this.database.execute(
      `UPDATE payment SET next_poll_at = :at, poll_attempts = 0
       WHERE merchant_id = :merchantId AND open_key = :documentId`,
      { merchantId: scope.merchantId, documentId, at },
    );
  }

  /** The merchants who have had payments with the embedded sandbox since then. */
  async listSandboxMerchants(
    systemAccess: SystemAccess,
    provider: string,
    since: string,
  ): Promise<readonly ScopedWork<object>[]> {
    return systemAccess.listWork(
      `SELECT DISTINCT merchant_id AS "merchantId" FROM payment
       WHERE provider = :provider AND provider_account_id IS NULL AND updated_at >= :since`,
      { provider, since },
    );
  }

  /** Attempts for which a bank took money back. */
  async countDisputed(scope: MerchantScope): Promise<number> {
    const row = await this.database.row<{ readonly count: number }>(
      `SELECT CAST(COUNT(*) AS bigint) AS "count" FROM payment p WHERE p.merchant_id = :merchantId AND p.disputed_minor > 0`,
      { merchantId: scope.merchantId },
    );
    return row?.count ?? 0;
  }

  /** The attempts of a merchant that may still bring money. */
  async listOpenPages(scope: MerchantScope): Promise<readonly Pick<Payment, "id" | "providerAccountId">[]> {
    return this.database.rows(
      `SELECT id AS "id", provider_account_id AS "providerAccountId" FROM payment
       WHERE merchant_id = :merchantId AND open_key IS NOT NULL ORDER BY id`,
      { merchantId: scope.merchantId },
    );
  }

  /** False when another attempt of its document is open. */
  async insert(scope: MerchantScope, payment: Payment): Promise<boolean> {
    const row = { merchantId: scope.merchantId, ...payment };
    return (await this.database.writer.insertUnlessTaken(PaymentEntity, row, ["merchantId", "openKey"])) === 1;
  }

  /** Where it is paid, as the provider has just said. Returns the attempt as it is then: it may have been given up meanwhile. */
  async setPage(
    scope: MerchantScope,
    id: string,
    page: Pick<Payment, "providerRef" | "redirectUrl" | "updatedAt">,
  ): Promise<Payment> {
    const payment = await this.database.row<Payment>(
      `UPDATE payment SET provider_ref = :providerRef, redirect_url = :redirectUrl, updated_at = :updatedAt
       WHERE merchant_id = :merchantId AND id = :id RETURNING ${RETURNED_COLUMNS}`,
      { merchantId: scope.merchantId, id, ...page },
      VALUES,
    );
    if (payment === null) throw new UnexpectedError("There is no such payment");
    return payment;
  }

  async change(scope: MerchantScope, id: string, change: Partial<Omit<Payment, "id">>): Promise<void> {
    await this.database.writer.update(PaymentEntity, { merchantId: scope.merchantId, id }, change);
  }

  private async selectOne(
    scope: MerchantScope,
    condition: string,
    value: string,
    suffix = "",
  ): Promise<Payment | null> {
    return this.database.row<Payment>(
      `SELECT ${COLUMNS} FROM payment p WHERE p.merchant_id = :merchantId AND ${condition}${suffix}`,
      { merchantId: scope.merchantId, value },
      VALUES,
    );
  }
}

interface HeldRow {
  readonly timeZone: string;
  /** Null: it has none. */
  readonly accountIsLive: boolean | number | null;
  /** Null: none was ever chosen. */
  readonly takesRealMoney: boolean | number | null;
  readonly hasRefunds: boolean | number;
  readonly hasParkedItems: boolean | number;
}

const HELD_COLUMNS = `
  (SELECT m.time_zone FROM merchant m WHERE m.id = p.merchant_id) AS "timeZone",
  (SELECT a.live FROM payment_provider_account a
   WHERE a.merchant_id = p.merchant_id AND a.id = p.provider_account_id) AS "accountIsLive",
  (SELECT a.live FROM payment_provider_account a WHERE a.merchant_id = p.merchant_id AND a.preferred) AS "takesRealMoney",
  EXISTS (SELECT 1 FROM refund r WHERE r.merchant_id = p.merchant_id AND r.payment_id = p.id) AS "hasRefunds",
  EXISTS (SELECT 1 FROM parked_item i
          WHERE i.merchant_id = p.merchant_id AND i.payment_id = p.id AND i.status IN ('OPEN', 'REFUNDING')) AS "hasParkedItems"`;

const STARTS: readonly PaymentStart[] = ["PORTAL", "PAYLINK"];
const VALUES: StoredColumns = {
  status: Object.values(PaymentStatus),
  method: methodColumn,
  startedFrom: STARTS,
};

const COLUMNS = `
  p.id AS "id", p.document_id AS "documentId", p.client_id AS "clientId", p.provider AS "provider",
  p.provider_account_id AS "providerAccountId", p.refunded_minor AS "refundedMinor", p.disputed_minor AS "disputedMinor",
  p.status AS "status", p.method AS "method", p.amount_minor AS "amountMinor", p.captured_minor AS "capturedMinor",
  p.currency AS "currency", p.provider_ref AS "providerRef", p.redirect_url AS "redirectUrl", p.problem AS "problem",
  p.next_poll_at AS "nextPollAt", p.poll_attempts AS "pollAttempts", p.expires_at AS "expiresAt",
  p.open_key AS "openKey", p.shown_document_id AS "shownDocumentId", p.started_from AS "startedFrom",
  p.created_at AS "createdAt", p.updated_at AS "updatedAt"`;

/** In what an UPDATE returns, SQLite knows no alias. */
const RETURNED_COLUMNS = COLUMNS.replaceAll("p.", "");
