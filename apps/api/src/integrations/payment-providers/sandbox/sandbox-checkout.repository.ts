import type { Locale } from "@kundenportal/domain/locale";
import type { MerchantScope } from "../../../access/scopes";
import type { ScopedWork, SystemAccess } from "../../../access/system-access";
import { toBoolean } from "../../../database/columns";
import type { Database } from "../../../database/database";
import { anyList, type StoredColumns } from "../../../database/stored-values";
import { isId } from "../../../shared/ids";
import type { Movement, Snapshot } from "../payment-provider";
import { SandboxCheckoutEntity } from "./sandbox-checkout.entity";

export interface SandboxCheckout extends Omit<
  SandboxCheckoutEntity,
  "merchantId" | "locale" | "status" | "movements" | "losesMessage"
> {
  readonly locale: Locale;
  readonly status: Snapshot["checkout"];
  readonly movements: readonly Movement[];
  readonly losesMessage: boolean;
}

export type SandboxChange = Partial<Omit<SandboxCheckout, "id">>;

/** A message on its way: sent again until it is accepted, or has been sent often enough. */
export interface SandboxMessage {
  readonly checkoutId: string;
  readonly reference: string;
  readonly eventId: string;
  readonly attempts: number;
}

type CheckoutRow = Omit<SandboxCheckout, "movements" | "losesMessage"> & {
  readonly movements: string;
  readonly losesMessage: boolean | number;
};

/** The sandbox's own books. */
export class SandboxCheckoutRepository {
  constructor(private readonly database: Database) {}

  async find(scope: MerchantScope, id: string): Promise<SandboxCheckout | null> {
    return isId(id) ? this.selectOne(scope, "id = :value", id) : null;
  }

  /** Locks it until the transaction ends. */
  async findForUpdate(scope: MerchantScope, id: string): Promise<SandboxCheckout | null> {
    return isId(id) ? this.selectOne(scope, "id = :value", id, this.database.forUpdate) : null;
  }

  async findByReference(scope: MerchantScope, reference: string): Promise<SandboxCheckout | null> {
    return this.selectOne(scope, "reference = :value", reference);
  }

  /** Those in which something has happened since then, in that order. `after`: where the previous page ended. */
  async listChanged(
    scope: MerchantScope,
    from: string,
    after: Pick<SandboxCheckout, "updatedAt" | "id"> | null,
    limit: number,
  ): Promise<readonly SandboxCheckout[]> {
    const rows = await this.database.rows<CheckoutRow>(
      `SELECT ${COLUMNS} FROM sandbox_checkout
       WHERE merchant_id = :merchantId AND updated_at >= :from
         ${after === null ? "" : "AND (updated_at, id) > (:updatedAt, :id)"}
       ORDER BY updated_at, id LIMIT :limit`,
      { merchantId: scope.merchantId, from, updatedAt: after?.updatedAt ?? "", id: after?.id ?? "", limit },
      VALUES,
    );
    return rows.map(parseRow);
  }

  /** False when the reference already has a checkout. */
  async insert(scope: MerchantScope, { movements, losesMessage, ...checkout }: SandboxCheckout): Promise<boolean> {
    const inserted = await this.database.execute(
      `INSERT INTO sandbox_checkout (merchant_id, id, reference, amount_minor, currency, description, locale, status,
                                     movements, return_url, created_at, expires_at, updated_at, event_id,
                                     last_event_id, loses_message, webhook_attempts, webhook_due_at)
       VALUES (:merchantId, :id, :reference, :amountMinor, :currency, :description, :locale, :status,
               :movements, :returnUrl, :createdAt, :expiresAt, :updatedAt, :eventId,
               :lastEventId, :losesMessage, :webhookAttempts, :webhookDueAt)
       ON CONFLICT (merchant_id, reference) DO NOTHING`,
      {
        merchantId: scope.merchantId,
        ...checkout,
        movements: JSON.stringify(movements),
        losesMessage: this.database.boolean(losesMessage),
      },
    );
    return inserted === 1;
  }

  /** Changes a row that the caller has locked. */
  async change(scope: MerchantScope, id: string, { movements, ...change }: SandboxChange): Promise<void> {
    await this.database.writer.update(
      SandboxCheckoutEntity,
      { merchantId: scope.merchantId, id },
      { ...change, ...(movements === undefined ? {} : { movements: JSON.stringify(movements) }) },
    );
  }

  /** Any merchant's messages that are due. */
  async listDueMessages(
    systemAccess: SystemAccess,
    now: string,
    limit: number,
  ): Promise<readonly ScopedWork<{ readonly checkoutId: string }>[]> {
    return systemAccess.listWork(
      `SELECT merchant_id AS "merchantId", id AS "checkoutId" FROM sandbox_checkout
       WHERE webhook_due_at <= :now ORDER BY webhook_due_at LIMIT :limit`,
      { now, limit },
    );
  }

  async findMessage(scope: MerchantScope, checkoutId: string): Promise<SandboxMessage | null> {
    return this.database.row<SandboxMessage>(
      `SELECT id AS "checkoutId", reference AS "reference", event_id AS "eventId", last_event_id AS "lastEventId", loses_message AS "losesMessage",
  webhook_attempts AS "attempts"
       FROM sandbox_checkout
       WHERE merchant_id = :merchantId AND id = :checkoutId AND event_id IS NOT NULL AND webhook_due_at IS NOT NULL`,
      { merchantId: scope.merchantId, checkoutId },
    );
  }

  /** Counts an attempt before it is made. False when somebody else is already on it. `dueAt`: when to retry; null: never. */
  async claimMessage(scope: MerchantScope, message: SandboxMessage, dueAt: string | null): Promise<boolean> {
    const claimed = await this.database.execute(
      `UPDATE sandbox_checkout SET webhook_attempts = webhook_attempts + 1, webhook_due_at = :dueAt
       WHERE merchant_id = :merchantId AND id = :checkoutId AND event_id = :eventId AND webhook_attempts = :attempts`,
      { merchantId: scope.merchantId, ...messageKey(message), attempts: message.attempts, dueAt },
    );
    return claimed === 1;
  }

  /** The message was accepted; a newer one stays to be sent. */
  async closeMessage(scope: MerchantScope, message: SandboxMessage): Promise<void> {
    await this.database.execute(
      `UPDATE sandbox_checkout SET event_id = NULL, webhook_attempts = 0, webhook_due_at = NULL
       WHERE merchant_id = :merchantId AND id = :checkoutId AND event_id = :eventId`,
      { merchantId: scope.merchantId, ...messageKey(message) },
    );
  }

  private async selectOne(
    scope: MerchantScope,
    condition: string,
    value: string,
    suffix = "",
  ): Promise<SandboxCheckout | null> {
    const row = await this.database.row<CheckoutRow>(
      `SELECT ${COLUMNS} FROM sandbox_checkout WHERE merchant_id = :merchantId AND ${condition}${suffix}`,
      { merchantId: scope.merchantId, value },
      VALUES,
    );
    return row === null ? null : parseRow(row);
  }
}

function messageKey({ checkoutId, eventId }: SandboxMessage): {
  readonly checkoutId: string;
  readonly eventId: string;
} {
  return { checkoutId, eventId };
}

/** `VALUES` has looked at the row. */
function parseRow(row: CheckoutRow): SandboxCheckout {
  return { ...row, movements: JSON.parse(row.movements) as Movement[], losesMessage: toBoolean(row.losesMessage) };
}

const CHECKOUTS: readonly Snapshot["checkout"][] = ["OPEN", "PROCESSING", "COMPLETED", "CANCELED", "EXPIRED"];
const VALUES: StoredColumns = { status: CHECKOUTS, movements: anyList };

const COLUMNS = `
  id AS "id", reference AS "reference", amount_minor AS "amountMinor", currency AS "currency",
  description AS "description", locale AS "locale", status AS "status", movements AS "movements",
  return_url AS "returnUrl", created_at AS "createdAt", expires_at AS "expiresAt", updated_at AS "updatedAt",
  event_id AS "eventId", last_event_id AS "lastEventId", loses_message AS "losesMessage",
  webhook_attempts AS "webhookAttempts", webhook_due_at AS "webhookDueAt"`;
