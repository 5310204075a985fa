import type { ScopedWork, SystemAccess } from "../../../access/system-access";
import type { MerchantScope } from "../../../access/scopes";
import type { Database } from "../../../database/database";
import type { StoredColumns } from "../../../database/stored-values";
import { whatIsDue } from "../../../database/due";
import type { Cursor, PageRequest } from "../../../graphql/pagination";
import { UnexpectedError } from "../../../shared/errors";
import { methodColumn } from "../../ledger/method-column";
import type { DueFilter, DuePayment, Payment, PaymentListFilter, PaymentStart } from "./payment";
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

  /** Newest first; one row more than the page. */
  async list(scope: MerchantScope, filter: PaymentListFilter, page: PageRequest): Promise<readonly Payment[]> {
    const conditions = ["p.merchant_id = :merchantId"];
    if (filter.statuses !== null) conditions.push("p.status IN (:...statuses)");
    if (filter.provider !== null) conditions.push("p.provider = :provider");
    if (filter.clientId !== null) conditions.push("p.client_id = :clientId");
    if (filter.documentId !== null) conditions.push("p.document_id = :documentId");
    if (filter.createdFrom !== null) conditions.push("p.created_at >= :createdFrom");
    if (filter.createdBefore !== null) conditions.push("p.created_at < :createdBefore");
    if (filter.disputed !== null) conditions.push(`p.disputed_minor ${filter.disputed ? ">" : "="} 0`);
    if (page.after !== null) conditions.push("(p.created_at, p.id) < (:sortKey, :afterId)");
    return this.database.pageRows<Payment>(
      `SELECT ${COLUMNS} FROM payment p WHERE ${conditions.join(" AND ")}
       ORDER BY p.created_at DESC, p.id DESC LIMIT :limit`,
      {
        merchantId: scope.merchantId,
        statuses: filter.statuses ?? [],
        provider: filter.provider ?? "",
        clientId: filter.clientId ?? "",
        documentId: filter.documentId ?? "",
        createdFrom: filter.createdFrom ?? "",
        createdBefore: filter.createdBefore ?? "",
        sortKey: page.after?.sortKey ?? "",
        afterId: page.after?.id ?? "",
        limit: page.size + 1,
      },
      VALUES,
    );
  }

  cursorOf({ createdAt, id }: Payment): Cursor {
    return { sortKey: createdAt, id };
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

  async insert(scope: MerchantScope, payment: Payment): Promise<void> {
    await this.database.writer.insert(PaymentEntity, { merchantId: scope.merchantId, ...payment });
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
