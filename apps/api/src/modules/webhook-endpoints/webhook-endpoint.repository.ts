import type { MerchantScope } from "../../access/scopes";
import type { ScopedWork, SystemAccess } from "../../access/system-access";
import type { Database } from "../../database/database";
import { listOf, parsed, type StoredColumns } from "../../database/stored-values";
import { TimelineKind } from "../audit/timeline-kinds";
import { WebhookEndpointEntity } from "./webhook-endpoint.entity";
import { type WebhookEndpoint, WebhookEndpointStatus } from "./webhook-endpoint";

const COLUMNS = `
  e.id AS "id", e.name AS "name", e.url AS "url", e.kinds AS "kinds", e.secret AS "secret",
  e.previous_secret AS "previousSecret", e.previous_secret_until AS "previousSecretEnd", e.status AS "status",
  e.position AS "position", e.failing_since AS "failingSince", e.refused_at AS "refusedAt", e.created_at AS "createdAt", e.revision AS "revision"`;

const VALUES: StoredColumns = {
  status: Object.values(WebhookEndpointStatus),
  kinds: parsed(listOf((kind) => kind in TimelineKind)),
};

interface EndpointRow extends Omit<WebhookEndpoint, "previousSecretUntil"> {
  readonly previousSecretEnd: string | null;
}

export class WebhookEndpointRepository {
  constructor(
    private readonly database: Database,
    private readonly systemAccess: SystemAccess,
  ) {}

  async insert({ merchantId }: MerchantScope, endpoint: WebhookEndpoint): Promise<void> {
    await this.database.writer.insert(WebhookEndpointEntity, { merchantId, ...endpoint, kinds: writeKinds(endpoint) });
  }

  async change(
    { merchantId }: MerchantScope,
    id: string,
    { kinds, ...change }: Partial<Omit<WebhookEndpoint, "id">>,
  ): Promise<void> {
    const written = kinds === undefined ? change : { ...change, kinds: writeKinds({ kinds }) };
    await this.database.writer.update(WebhookEndpointEntity, { merchantId, id }, written);
  }

  async delete({ merchantId }: MerchantScope, id: string): Promise<void> {
    await this.database.writer.delete(WebhookEndpointEntity, { merchantId, id });
  }

  /** Oldest first; there are at most a few. */
  async list({ merchantId }: MerchantScope): Promise<readonly WebhookEndpoint[]> {
    const rows = await this.database.rows<EndpointRow>(
      `SELECT ${COLUMNS} FROM webhook_endpoint e WHERE e.merchant_id = :merchantId ORDER BY e.id`,
      { merchantId },
      VALUES,
    );
    return rows.map(readRow);
  }

  async find({ merchantId }: MerchantScope, id: string, { forUpdate = false } = {}): Promise<WebhookEndpoint | null> {
    const row = await this.database.row<EndpointRow>(
      `SELECT ${COLUMNS} FROM webhook_endpoint e
       WHERE e.merchant_id = :merchantId AND e.id = :id${forUpdate ? this.database.forUpdate : ""}`,
      { merchantId, id },
      VALUES,
    );
    return row === null ? null : readRow(row);
  }

  /** Of all merchants: those behind whose position something has happened. */
  async listBehind(): Promise<readonly ScopedWork<{ readonly id: string }>[]> {
    return this.systemAccess.listWork(
      `SELECT e.merchant_id AS "merchantId", e.id AS "id" FROM webhook_endpoint e
       WHERE e.status = 'ON' AND (
         EXISTS (SELECT 1 FROM timeline_head h WHERE h.merchant_id = e.merchant_id AND h.position > e.position)
         OR EXISTS (SELECT 1 FROM timeline_entry t WHERE t.merchant_id = e.merchant_id AND t.position IS NULL))`,
      {},
    );
  }

  /** The position before the first event at or after that time; null: there is none. */
  async findPositionBefore({ merchantId }: MerchantScope, since: string): Promise<number | null> {
    const row = await this.database.row<{ readonly position: number | null }>(
      `SELECT MIN(t.position) AS "position" FROM timeline_entry t
       WHERE t.merchant_id = :merchantId AND t.created_at >= :since`,
      { merchantId, since },
    );
    return row === null || row.position === null ? null : row.position - 1;
  }
}

function writeKinds({ kinds }: Pick<WebhookEndpoint, "kinds">): string | null {
  return kinds === null ? null : JSON.stringify(kinds);
}

function readRow({ previousSecretEnd, ...row }: EndpointRow): WebhookEndpoint {
  return { ...row, previousSecretUntil: previousSecretEnd };
}
