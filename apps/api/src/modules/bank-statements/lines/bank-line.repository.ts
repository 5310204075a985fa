import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { MerchantScope } from "../../../access/scopes";
import { toBoolean } from "../../../database/columns";
import type { Database } from "../../../database/database";
import { anyList, type StoredColumns } from "../../../database/stored-values";
import type { Cursor, PageRequest } from "../../../graphql/pagination";
import type { SearchIndex } from "../../../search-index/search-index";
import { isId } from "../../../shared/ids";
import { StatementFormat } from "../parsing/parsed-file";
import { type BankLineFilter, filterConditions, filterValues } from "./bank-line-filter";
import { BankImportEntity } from "./bank-import.entity";
import { BankLineStatus } from "./bank-line-status";
import { BankLineDecisionEntity } from "./bank-line-decision.entity";
import { BankLinePartEntity } from "./bank-line-part.entity";
import type { BankLineEntity } from "./bank-line.entity";
import { SEARCHED_BANK_LINES } from "./searched-bank-lines";

export const BankDecisionKind = { CONFIRMED: "CONFIRMED", IGNORED: "IGNORED", UNDONE: "UNDONE" } as const;
export type BankDecisionKind = (typeof BankDecisionKind)[keyof typeof BankDecisionKind];

export interface BankLineRow extends Omit<BankLineEntity, "merchantId" | "status" | "fingerprint"> {
  readonly status: BankLineStatus;
}

/** What identifies the movement behind a line. `account`: null when its file does not say. */
export interface ComparableLine extends Pick<
  BankLineEntity,
  | "id"
  | "source"
  | "bookedOn"
  | "valueOn"
  | "amountMinor"
  | "currency"
  | "counterpartyName"
  | "counterpartyAccount"
  | "purpose"
  | "endToEndId"
  | "bankReference"
  | "batchMinor"
> {
  readonly account: string | null;
}

export type NewBankLine = Omit<BankLineEntity, "merchantId" | "status" | "decisionCount">;
export type BankImportRow = Omit<BankImportEntity, "merchantId">;
export type BankLinePart = Omit<BankLinePartEntity, "merchantId">;

export interface BankDecision extends Omit<BankLineDecisionEntity, "merchantId" | "kind"> {
  readonly kind: BankDecisionKind;
}

type RawLine = Omit<BankLineRow, "isReturn"> & { readonly isReturn: boolean | number };

export class BankLineRepository {
  constructor(
    private readonly database: Database,
    private readonly searchIndex: SearchIndex,
  ) {}

  /** False when the line already exists, from any file. */
  async insert(scope: MerchantScope, line: NewBankLine): Promise<boolean> {
    const inserted = await this.database.execute(
      `INSERT INTO bank_line (merchant_id, id, import_id, account, fingerprint, booked_on, value_on, amount_minor, currency,
                              counterparty_name, ultimate_name, counterparty_account, purpose, further_text, end_to_end_id,
                              creditor_reference, booking_text, is_return, return_reason, bank_reference, stated_parts,
                              batch_minor, source, resembles_id, status, decision_count, created_at)
       VALUES (:merchantId, :id, :importId, :account, :fingerprint, :bookedOn, :valueOn, :amountMinor, :currency,
               :counterpartyName, :ultimateName, :counterpartyAccount, :purpose, :furtherText, :endToEndId,
               :creditorReference, :bookingText, :isReturn, :returnReason, :bankReference, :statedParts,
               :batchMinor, :source, :resemblesId, 'OPEN', 0, :createdAt)
       ON CONFLICT (merchant_id, account, fingerprint) DO NOTHING`,
      { merchantId: scope.merchantId, ...line, isReturn: this.database.boolean(line.isReturn) },
    );
    if (inserted === 1) await this.searchIndex.refresh(scope, SEARCHED_BANK_LINES, line.id);
    return inserted === 1;
  }

  /** Keeps other imports of the merchant waiting until the transaction ends. */
  async lockImports(scope: MerchantScope): Promise<void> {
    await this.database.lock(`bank-import:${scope.merchantId}`);
  }

  /** What lines of these days are compared with, oldest first. */
  async listComparable(scope: MerchantScope, from: CalendarDate, to: CalendarDate): Promise<readonly ComparableLine[]> {
    return this.database.rows(
      `SELECT l.id AS "id", CASE WHEN i.accounts = '[]' THEN NULL ELSE l.account END AS "account", l.source AS "source",
              l.booked_on AS "bookedOn", l.value_on AS "valueOn", l.amount_minor AS "amountMinor", l.currency AS "currency",
              l.counterparty_name AS "counterpartyName", l.counterparty_account AS "counterpartyAccount",
              l.purpose AS "purpose", l.end_to_end_id AS "endToEndId", l.bank_reference AS "bankReference",
              l.batch_minor AS "batchMinor"
       FROM bank_line l JOIN bank_import i ON i.merchant_id = l.merchant_id AND i.id = l.import_id
       WHERE l.merchant_id = :merchantId AND l.booked_on >= :from AND l.booked_on <= :to ORDER BY l.id`,
      { merchantId: scope.merchantId, from, to },
    );
  }

  async insertImport(scope: MerchantScope, row: BankImportRow): Promise<void> {
    await this.database.writer.insert(BankImportEntity, { merchantId: scope.merchantId, ...row });
  }

  /** The outcome of an import, once its lines are in. */
  async changeImport(
    scope: MerchantScope,
    id: string,
    counts: Pick<BankImportRow, "newCount" | "knownCount">,
  ): Promise<void> {
    await this.database.writer.update(BankImportEntity, { merchantId: scope.merchantId, id }, counts);
  }

  /** Newest first. */
  async findMany(scope: MerchantScope, ids: readonly string[]): Promise<readonly BankLineRow[]> {
    const rows = await this.database.rows<RawLine>(
      `SELECT ${COLUMNS} FROM bank_line l WHERE l.merchant_id = :merchantId AND l.id IN (:...ids)
       ORDER BY l.booked_on DESC, l.id DESC`,
      { merchantId: scope.merchantId, ids: ids.filter(isId) },
      VALUES,
    );
    return rows.map(toRow);
  }

  /** Locks it until the transaction ends. */
  async findForUpdate(scope: MerchantScope, id: string): Promise<BankLineRow | null> {
    if (!isId(id)) return null;
    const row = await this.database.row<RawLine>(
      `SELECT ${COLUMNS} FROM bank_line l WHERE l.merchant_id = :merchantId AND l.id = :id${this.database.forUpdate}`,
      { merchantId: scope.merchantId, id },
      VALUES,
    );
    return row === null ? null : toRow(row);
  }

  /** Newest first; one row more than the page. */
  async list(
    scope: MerchantScope,
    filter: Omit<BankLineFilter, "search">,
    page: PageRequest,
  ): Promise<readonly BankLineRow[]> {
    const conditions = ["l.merchant_id = :merchantId", ...filterConditions(filter)];
    if (page.after !== null) conditions.push("(l.booked_on, l.id) < (:sortKey, :afterId)");
    const rows = await this.database.pageRows<RawLine>(
      `SELECT ${COLUMNS} FROM bank_line l WHERE ${conditions.join(" AND ")}
       ORDER BY l.booked_on DESC, l.id DESC LIMIT :limit`,
      {
        merchantId: scope.merchantId,
        ...filterValues(filter),
        sortKey: page.after?.sortKey ?? "",
        afterId: page.after?.id ?? "",
        limit: page.size + 1,
      },
      VALUES,
    );
    return rows.map(toRow);
  }

  cursorOf({ bookedOn, id }: BankLineRow): Cursor {
    return { sortKey: bookedOn, id };
  }

  /** The open ones, newest first. */
  async listOpen(scope: MerchantScope, limit: number): Promise<readonly BankLineRow[]> {
    const rows = await this.database.rows<RawLine>(
      `SELECT ${COLUMNS} FROM bank_line l WHERE l.merchant_id = :merchantId AND l.status = 'OPEN'
       ORDER BY l.booked_on DESC, l.id DESC LIMIT :limit`,
      { merchantId: scope.merchantId, limit },
      VALUES,
    );
    return rows.map(toRow);
  }

  async countOpen(scope: MerchantScope): Promise<number> {
    const row = await this.database.row<{ readonly count: number }>(
      `SELECT CAST(COUNT(*) AS bigint) AS "count" FROM bank_line WHERE merchant_id = :merchantId AND status = 'OPEN'`,
      { merchantId: scope.merchantId },
    );
    return row?.count ?? 0;
  }

  async findLastImport(scope: MerchantScope): Promise<BankImportRow | null> {
    return this.database.row<BankImportRow>(
      `SELECT ${IMPORT_COLUMNS} FROM bank_import i WHERE i.merchant_id = :merchantId ORDER BY i.id DESC LIMIT 1`,
      { merchantId: scope.merchantId },
      { format: Object.values(StatementFormat), accounts: anyList },
    );
  }

  /** How a table with these headings was last read, as JSON; null when none was. */
  async findCsvColumns(scope: MerchantScope, headerHash: string): Promise<string | null> {
    const row = await this.database.row<{ readonly csvColumns: string | null }>(
      `SELECT csv_columns AS "csvColumns" FROM bank_import
       WHERE merchant_id = :merchantId AND csv_header_hash = :headerHash ORDER BY id DESC LIMIT 1`,
      { merchantId: scope.merchantId, headerHash },
    );
    return row?.csvColumns ?? null;
  }

  /** Adds a decision, and what follows from it, to a line that the caller has locked. */
  async decide(
    scope: MerchantScope,
    decision: BankDecision,
    status: BankLineStatus,
    parts: readonly BankLinePart[] = [],
  ): Promise<void> {
    await this.database.writer.insert(BankLineDecisionEntity, { merchantId: scope.merchantId, ...decision });
    for (const part of parts) {
      await this.database.writer.insert(BankLinePartEntity, { merchantId: scope.merchantId, ...part });
    }
    await this.database.execute(
      `UPDATE bank_line SET status = :status, decision_count = :sequence WHERE merchant_id = :merchantId AND id = :lineId`,
      { merchantId: scope.merchantId, status, sequence: decision.sequence, lineId: decision.lineId },
    );
  }

  /** The parts in force of confirmed lines. */
  async listParts(scope: MerchantScope, lineIds: readonly string[]): Promise<readonly BankLinePart[]> {
    return this.database.rows<BankLinePart>(
      `SELECT p.id AS "id", p.line_id AS "lineId", p.sequence AS "sequence", p.document_id AS "documentId",
              p.amount_minor AS "amountMinor", p.discount_minor AS "discountMinor",
              p.reversed_entry_id AS "reversedEntryId"
       FROM bank_line_part p
       JOIN bank_line l ON l.merchant_id = p.merchant_id AND l.id = p.line_id
       WHERE p.merchant_id = :merchantId AND p.line_id IN (:...lineIds)
         AND l.status = 'CONFIRMED' AND l.decision_count = p.sequence ORDER BY p.id`,
      { merchantId: scope.merchantId, lineIds },
    );
  }

  /** Whether this is what was decided last. */
  async isDecided(
    scope: MerchantScope,
    lineId: string,
    { kind, note }: Pick<BankDecision, "kind" | "note">,
  ): Promise<boolean> {
    const last = (await this.listDecisions(scope, [lineId])).at(-1);
    return last?.kind === kind && last.note === note;
  }

  /** All decisions about lines, oldest first. */
  async listDecisions(scope: MerchantScope, lineIds: readonly string[]): Promise<readonly BankDecision[]> {
    return this.database.rows<BankDecision>(
      `SELECT id AS "id", line_id AS "lineId", sequence AS "sequence", kind AS "kind", note AS "note",
              decided_by AS "decidedBy", created_at AS "createdAt"
       FROM bank_line_decision WHERE merchant_id = :merchantId AND line_id IN (:...lineIds) ORDER BY line_id, sequence`,
      { merchantId: scope.merchantId, lineIds },
      { kind: Object.values(BankDecisionKind) },
    );
  }
}

function toRow(row: RawLine): BankLineRow {
  return { ...row, isReturn: toBoolean(row.isReturn) };
}

const VALUES: StoredColumns = { status: Object.values(BankLineStatus), statedParts: anyList };

const COLUMNS = `
  l.id AS "id", l.import_id AS "importId", l.account AS "account", l.booked_on AS "bookedOn", l.value_on AS "valueOn",
  l.amount_minor AS "amountMinor", l.currency AS "currency", l.counterparty_name AS "counterpartyName",
  l.ultimate_name AS "ultimateName", l.counterparty_account AS "counterpartyAccount", l.purpose AS "purpose",
  l.further_text AS "furtherText", l.end_to_end_id AS "endToEndId",
  l.creditor_reference AS "creditorReference", l.booking_text AS "bookingText", l.is_return AS "isReturn",
  l.return_reason AS "returnReason", l.bank_reference AS "bankReference", l.stated_parts AS "statedParts",
  l.batch_minor AS "batchMinor", l.source AS "source", l.resembles_id AS "resemblesId", l.status AS "status",
  l.decision_count AS "decisionCount", l.created_at AS "createdAt"`;

const IMPORT_COLUMNS = `
  i.id AS "id", i.file_name AS "fileName", i.sha256 AS "sha256", i.format AS "format", i.accounts AS "accounts",
  i.first_booked_on AS "firstBookedOn", i.last_booked_on AS "lastBookedOn", i.new_count AS "newCount",
  i.known_count AS "knownCount", i.left_out_count AS "leftOutCount", i.pending_count AS "pendingCount",
  i.not_executed_count AS "notExecutedCount", i.balance_count AS "balanceCount",
  i.csv_header_hash AS "csvHeaderHash", i.csv_columns AS "csvColumns", i.imported_by AS "importedBy",
  i.created_at AS "createdAt"`;
