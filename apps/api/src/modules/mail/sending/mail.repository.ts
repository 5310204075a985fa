import type { MerchantScope } from "../../../access/scopes";
import type { ScopedWork, SystemAccess } from "../../../access/system-access";
import type { Database } from "../../../database/database";
import { anyList, type StoredColumns } from "../../../database/stored-values";
import type { Cursor, PageRequest } from "../../../graphql/pagination";
import { isId } from "../../../shared/ids";
import { MailAudience, MailKind } from "./mail-kinds";
import type { MailEntity } from "./mail.entity";

export const MailStatus = { QUEUED: "QUEUED", SENT: "SENT", PARKED: "PARKED" } as const;
export type MailStatus = (typeof MailStatus)[keyof typeof MailStatus];

export interface MailAttachment {
  readonly fileName: string;
  readonly mediaType: string;
  readonly sha256: string;
  /** Missing in emails from before it was asked for. */
  readonly sizeBytes?: number;
}

/** What an email says, as it is stored. */
export type MailTexts = Pick<MailEntity, "id" | "subject" | "text" | "html">;

/** What lists need: an email without what it says. */
export interface ListedMail extends Omit<
  MailEntity,
  "merchantId" | "kind" | "audience" | "status" | "attachments" | "text" | "html" | "hasLiveLinks"
> {
  readonly kind: MailKind;
  readonly audience: MailAudience;
  readonly status: MailStatus;
  readonly attachments: readonly MailAttachment[];
}

export interface Mail extends ListedMail, MailTexts {}

type Stored<Row extends ListedMail> = Omit<Row, "attachments"> & { readonly attachments: string };

/** Which emails a list shows; null: it does not matter. */
export interface MailFilter {
  readonly audience: MailAudience | null;
  readonly status: MailStatus | null;
}

export class MailRepository {
  constructor(private readonly database: Database) {}

  async find(scope: MerchantScope, id: string): Promise<Mail | null> {
    if (!isId(id)) return null;
    return this.findOne(`m.merchant_id = :merchantId AND m.id = :id`, { merchantId: scope.merchantId, id });
  }

  /** The same without what it says. */
  async findListed(scope: MerchantScope, id: string): Promise<ListedMail | null> {
    if (!isId(id)) return null;
    const row = await this.database.row<Stored<ListedMail>>(
      `SELECT ${LISTED_COLUMNS} FROM mail m WHERE m.merchant_id = :merchantId AND m.id = :id`,
      { merchantId: scope.merchantId, id },
      VALUES,
    );
    return row === null ? null : toMail(row);
  }

  async findByIdempotencyKey(scope: MerchantScope, idempotencyKey: string): Promise<Mail | null> {
    return this.findOne("m.merchant_id = :merchantId AND m.idempotency_key = :idempotencyKey", {
      merchantId: scope.merchantId,
      idempotencyKey,
    });
  }

  /** Newest first; one row more than the page. */
  async list(scope: MerchantScope, filter: MailFilter, page: PageRequest): Promise<readonly ListedMail[]> {
    const only = [
      filter.audience === null ? "" : "AND m.audience = :audience",
      filter.status === null ? "" : "AND m.status = :status",
    ].join(" ");
    const after = page.after === null ? "" : "AND (m.created_at, m.id) < (:afterAt, :afterId)";
    const rows = await this.database.pageRows<Stored<ListedMail>>(
      `SELECT ${LISTED_COLUMNS} FROM mail m WHERE m.merchant_id = :merchantId ${only} ${after}
       ORDER BY m.created_at DESC, m.id DESC LIMIT :limit`,
      {
        merchantId: scope.merchantId,
        ...filter,
        afterAt: page.after?.sortKey ?? "",
        afterId: page.after?.id ?? "",
        limit: page.size + 1,
      },
      VALUES,
    );
    return rows.map(toMail);
  }

  /** What emails say; in no particular order. */
  async findTexts(scope: MerchantScope, ids: readonly string[]): Promise<readonly MailTexts[]> {
    return this.database.rows<MailTexts>(
      `SELECT ${TEXT_COLUMNS} FROM mail m WHERE m.merchant_id = :merchantId AND m.id IN (:ids)`,
      { merchantId: scope.merchantId, ids },
    );
  }

  /** Sent emails of any merchant that still have the links they were sent with. */
  async listWithLiveLinks(systemAccess: SystemAccess, limit: number): Promise<readonly ScopedWork<MailTexts>[]> {
    return systemAccess.listWork<MailTexts>(
      `SELECT m.merchant_id AS "merchantId", ${TEXT_COLUMNS} FROM mail m
       WHERE m.status = 'SENT' AND m.has_live_links ORDER BY m.merchant_id, m.id LIMIT :limit`,
      { limit },
    );
  }

  /** Keeps that of a sent email instead of what was sent. */
  async keepWithoutLinks(scope: MerchantScope, { id, subject, text, html }: MailTexts): Promise<void> {
    await this.database.execute(
      `UPDATE mail SET subject = :subject, text = :text, html = :html, has_live_links = false
       WHERE merchant_id = :merchantId AND id = :id AND status = 'SENT'`,
      { merchantId: scope.merchantId, id, subject, text, html },
    );
  }

  cursorOf({ createdAt, id }: Pick<Mail, "createdAt" | "id">): Cursor {
    return { sortKey: createdAt, id };
  }

  /** How many emails of a kind have gone to a client since then, delivered or not. */
  async countRecent(scope: MerchantScope, clientId: string, kind: MailKind, since: string): Promise<number> {
    const row = await this.database.row<{ count: number }>(
      `SELECT CAST(COUNT(*) AS bigint) AS "count" FROM mail m
       WHERE m.merchant_id = :merchantId AND m.created_at > :since AND m.client_id = :clientId AND m.kind = :kind`,
      { merchantId: scope.merchantId, clientId, kind, since },
    );
    return row?.count ?? 0;
  }

  /** False when there already is an email with this idempotency key; nothing is stored then. */
  async insert(scope: MerchantScope, mail: Mail): Promise<boolean> {
    // Not the entity's insert: if it failed, a PostgreSQL transaction would end.
    const inserted = await this.database.execute(
      `INSERT INTO mail (merchant_id, id, kind, audience, status, recipient, sender, reply_to, subject, text, html, attachments,
                         client_id, document_id, idempotency_key, attempts, last_error, sent_at, created_at)
       VALUES (:merchantId, :id, :kind, :audience, :status, :recipient, :sender, :replyTo, :subject, :text, :html, :attachments,
               :clientId, :documentId, :idempotencyKey, :attempts, :lastError, :sentAt, :createdAt)
       ON CONFLICT (merchant_id, idempotency_key) DO NOTHING`,
      { ...mail, merchantId: scope.merchantId, attachments: JSON.stringify(mail.attachments) },
    );
    return inserted === 1;
  }

  async markSent(scope: MerchantScope, id: string, sentAt: string): Promise<void> {
    await this.database.execute(
      `UPDATE mail SET status = 'SENT', sent_at = :sentAt, last_error = NULL, attempts = attempts + 1
       WHERE merchant_id = :merchantId AND id = :id`,
      { merchantId: scope.merchantId, id, sentAt },
    );
  }

  async markFailed(scope: MerchantScope, id: string, status: MailStatus, lastError: string): Promise<void> {
    await this.database.execute(
      `UPDATE mail SET status = :status, last_error = :lastError, attempts = attempts + 1
       WHERE merchant_id = :merchantId AND id = :id`,
      { merchantId: scope.merchantId, id, status, lastError },
    );
  }

  /** False when it is not parked, or no longer. */
  async requeue(scope: MerchantScope, id: string): Promise<boolean> {
    const changed = await this.database.execute(
      `UPDATE mail SET status = 'QUEUED' WHERE merchant_id = :merchantId AND id = :id AND status = 'PARKED'`,
      { merchantId: scope.merchantId, id },
    );
    return changed === 1;
  }

  /** The newest emails of all merchants: for the demo's mailbox, which acts as everybody's email program. */
  async listForMailbox(limit: number): Promise<readonly Mail[]> {
    const rows = await this.database.rows<Stored<Mail>>(
      `SELECT ${COLUMNS} FROM mail m WHERE m.status = 'SENT' ORDER BY m.sent_at DESC, m.id DESC LIMIT :limit`,
      { limit },
      VALUES,
    );
    return rows.map(toMail);
  }

  /** One email of any merchant: for the demo's mailbox only. */
  async findForMailbox(id: string): Promise<Mail | null> {
    return isId(id) ? this.findOne("m.status = 'SENT' AND m.id = :id", { id }) : null;
  }

  private async findOne(condition: string, parameters: Readonly<Record<string, string>>): Promise<Mail | null> {
    const row = await this.database.row<Stored<Mail>>(
      `SELECT ${COLUMNS} FROM mail m WHERE ${condition}`,
      parameters,
      VALUES,
    );
    return row === null ? null : toMail(row);
  }
}

/** The column is written by us from a typed list. */
function toMail<Row extends ListedMail>(row: Stored<Row>): Omit<Row, "attachments"> & Pick<Mail, "attachments"> {
  return { ...row, attachments: JSON.parse(row.attachments) as MailAttachment[] };
}

const VALUES: StoredColumns = {
  kind: Object.values(MailKind),
  audience: Object.values(MailAudience),
  status: Object.values(MailStatus),
  attachments: anyList,
};

const LISTED_COLUMNS = `
  m.id AS "id", m.kind AS "kind", m.audience AS "audience", m.status AS "status", m.recipient AS "recipient", m.sender AS "sender",
  m.reply_to AS "replyTo", m.subject AS "subject", m.client_id AS "clientId", m.document_id AS "documentId",
  m.idempotency_key AS "idempotencyKey", m.attempts AS "attempts", m.last_error AS "lastError",
  m.sent_at AS "sentAt", m.created_at AS "createdAt", m.attachments AS "attachments"`;
const TEXT_COLUMNS = `m.id AS "id", m.subject AS "subject", m.text AS "text", m.html AS "html"`;
const COLUMNS = `${LISTED_COLUMNS}, m.text AS "text", m.html AS "html"`;
