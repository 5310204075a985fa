import type { EarlierBooking, OpenDocument, PossiblePayer } from "@kundenportal/domain/bank/bank-match";
import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { isBookable, isReceivable } from "@kundenportal/domain/documents/document-type-rules";
import type { MerchantScope } from "../../../access/scopes";
import type { Database } from "../../../database/database";
import { isOfType, OPEN_SQL } from "../../documents/table/document-sql";
import { UNDONE_SUFFIX } from "../../ledger/customer-booking";

/** If there are more, the oldest have to be searched for by hand. */
const MAX_CANDIDATES = 20_000;

/** Who pays what is older should look at it closely anyway. */
const MAX_CLOSED = 5_000;

export interface OpenDocumentRow extends Omit<OpenDocument, "cashDiscounts"> {
  readonly currentVersion: number;
}

/** What a line is compared with. */
export class BankMatchRepository {
  constructor(private readonly database: Database) {}

  /** Invoices and credit notes with an open amount, newest first; cash discounts are left to the caller. */
  async listOpenDocuments(scope: MerchantScope): Promise<readonly OpenDocumentRow[]> {
    return this.database.rows(
      `SELECT d.id AS "id", d.type AS "type", d.number AS "number", d.client_id AS "clientId",
              c.client_number AS "clientNumber", c.name AS "clientName", c.iban AS "clientIban",
              d.payment_reference AS "paymentReference", d.currency AS "currency", CAST(${OPEN_SQL} AS bigint) AS "openMinor",
              d.document_date AS "documentDate", d.due_date AS "dueDate",
              d.current_version AS "currentVersion"
       FROM document d JOIN client c ON c.merchant_id = d.merchant_id AND c.id = d.client_id
       WHERE d.merchant_id = :merchantId AND d.shown_status = 'OPEN' AND ${isOfType("d", isBookable)}
         AND ${OPEN_SQL} > 0
       ORDER BY d.document_date DESC, d.id DESC LIMIT :limit`,
      { merchantId: scope.merchantId, limit: MAX_CANDIDATES },
    );
  }

  /** Invoices and credit notes that nobody owes any more, cancelled or paid, newest first. */
  async listClosedDocuments(scope: MerchantScope): Promise<readonly OpenDocumentRow[]> {
    return this.database.rows(
      `SELECT d.id AS "id", d.type AS "type", d.number AS "number", d.client_id AS "clientId",
              c.client_number AS "clientNumber", c.name AS "clientName", c.iban AS "clientIban",
              d.payment_reference AS "paymentReference", d.currency AS "currency", CAST(0 AS bigint) AS "openMinor",
              d.document_date AS "documentDate", d.due_date AS "dueDate", d.current_version AS "currentVersion"
       FROM document d JOIN client c ON c.merchant_id = d.merchant_id AND c.id = d.client_id
       WHERE d.merchant_id = :merchantId AND d.shown_status IN ('CANCELED', 'PAID') AND ${isOfType("d", isBookable)}
       ORDER BY d.document_date DESC, d.id DESC LIMIT :limit`,
      { merchantId: scope.merchantId, limit: MAX_CLOSED },
    );
  }

  /** All clients, newest first: a payer who owes nothing is no other client's payer. */
  async listPossiblePayers(scope: MerchantScope): Promise<readonly PossiblePayer[]> {
    return this.database.rows(
      `SELECT id AS "id", client_number AS "number", name AS "name", iban AS "iban" FROM client
       WHERE merchant_id = :merchantId ORDER BY id DESC LIMIT :limit`,
      { merchantId: scope.merchantId, limit: MAX_CANDIDATES },
    );
  }

  /** Whose documents have been paid from these accounts, according to confirmed lines. */
  async listClientsOfAccounts(
    scope: MerchantScope,
    accounts: readonly string[],
  ): Promise<readonly { readonly account: string; readonly clientId: string }[]> {
    return this.database.rows(
      `SELECT DISTINCT l.counterparty_account AS "account", d.client_id AS "clientId"
       FROM bank_line l
       JOIN bank_line_part p ON p.merchant_id = l.merchant_id AND p.line_id = l.id AND p.sequence = l.decision_count
       JOIN document d ON d.merchant_id = p.merchant_id AND d.id = p.document_id
       WHERE l.merchant_id = :merchantId AND l.counterparty_account IN (:...accounts) AND l.status = 'CONFIRMED'
         AND l.amount_minor > 0`,
      { merchantId: scope.merchantId, accounts },
    );
  }

  /**
   * Money received by bank that has not been reversed yet and may be what a return of this amount reverses. Money received
   * through a provider is left out: the provider reports its returns.
   */
  async listReturnable(
    scope: MerchantScope,
    range: { readonly fromMinor: number; readonly toMinor: number; readonly since: CalendarDate },
    limit: number,
  ): Promise<readonly EarlierBooking[]> {
    return this.database.rows<EarlierBooking>(
      `SELECT e.id AS "entryId", e.document_id AS "documentId", d.number AS "documentNumber",
              e.amount_minor AS "amountMinor", e.currency AS "currency", e.booked_on AS "bookedOn",
              l.end_to_end_id AS "endToEndId", l.counterparty_account AS "counterpartyIban"
       FROM ledger_entry e
       JOIN document d ON d.merchant_id = e.merchant_id AND d.id = e.document_id AND ${isOfType("d", isReceivable)}
       LEFT JOIN bank_line l ON e.provider = 'BANK' AND l.merchant_id = e.merchant_id
         AND l.id = SUBSTR(e.provider_payment_id, 1, 36)
       WHERE e.merchant_id = :merchantId AND e.amount_minor BETWEEN :fromMinor AND :toMinor AND e.booked_on >= :since
         AND e.kind IN ('BOOKED_FROM_BANK', 'BOOKED_BY_HAND')
         AND NOT EXISTS (
           SELECT 1 FROM ledger_entry u WHERE u.merchant_id = e.merchant_id AND u.provider = e.provider
             AND u.provider_payment_id = e.provider_payment_id || :undoneSuffix)
         AND NOT EXISTS (
           SELECT 1 FROM bank_line_part p
           JOIN bank_line r ON r.merchant_id = p.merchant_id AND r.id = p.line_id AND r.decision_count = p.sequence
           WHERE p.merchant_id = e.merchant_id AND p.reversed_entry_id = e.id AND r.status = 'CONFIRMED')
         AND NOT EXISTS (
           SELECT 1 FROM ledger_entry v WHERE v.merchant_id = e.merchant_id AND v.provider = 'REVERSAL'
             AND v.provider_payment_id = e.id)
       ORDER BY e.booked_on DESC, e.id DESC LIMIT :limit`,
      { merchantId: scope.merchantId, ...range, undoneSuffix: UNDONE_SUFFIX, limit },
    );
  }

  /** Whether a confirmed return or staff have already taken this movement back. */
  async isTakenBack(scope: MerchantScope, entryId: string): Promise<boolean> {
    const row = await this.database.row(
      `SELECT 1 AS "one" FROM bank_line_part p
       JOIN bank_line l ON l.merchant_id = p.merchant_id AND l.id = p.line_id AND l.decision_count = p.sequence
       WHERE p.merchant_id = :merchantId AND p.reversed_entry_id = :entryId AND l.status = 'CONFIRMED'
       UNION ALL
       SELECT 1 AS "one" FROM ledger_entry v
       WHERE v.merchant_id = :merchantId AND v.provider = 'REVERSAL' AND v.provider_payment_id = :entryId`,
      { merchantId: scope.merchantId, entryId },
    );
    return row !== null;
  }
}
