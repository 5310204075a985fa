import type { MerchantScope } from "../../access/scopes";
import type { Database } from "../../database/database";
import type { StoredColumns } from "../../database/stored-values";
import type { PageRequest } from "../../graphql/pagination";
import { UnexpectedError } from "../../shared/errors";
import type { NumberedEntry } from "../audit/timeline-row";
import { TIMELINE_COLUMNS, TIMELINE_VALUES } from "../audit/timeline.repository";
import { WebhookDeliveryEntity } from "./webhook-delivery.entity";
import { type WebhookDelivery, WebhookDeliveryStatus, type WebhookTry } from "./webhook-endpoint";
import { WebhookTryEntity } from "./webhook-try.entity";

const COLUMNS = `
  d.id AS "id", d.endpoint_id AS "endpointId", d.event_id AS "eventId", d.status AS "status", d.tries AS "tries",
  d.created_at AS "createdAt"`;

const VALUES: StoredColumns = { status: Object.values(WebhookDeliveryStatus) };

export class WebhookDeliveryRepository {
  constructor(private readonly database: Database) {}

  async insert({ merchantId }: MerchantScope, deliveries: readonly WebhookDelivery[]): Promise<void> {
    const rows = deliveries.map((delivery) => ({ merchantId, ...delivery }));
    await this.database.writer.insert(WebhookDeliveryEntity, rows);
  }

  async find({ merchantId }: MerchantScope, id: string): Promise<WebhookDelivery | null> {
    return this.database.row<WebhookDelivery>(
      `SELECT ${COLUMNS} FROM webhook_delivery d WHERE d.merchant_id = :merchantId AND d.id = :id`,
      { merchantId, id },
      VALUES,
    );
  }

  /** Newest first. One more than the page. */
  async list(
    { merchantId }: MerchantScope,
    { endpointId, status }: { readonly endpointId: string; readonly status: WebhookDeliveryStatus | null },
    { size, after }: PageRequest,
  ): Promise<readonly WebhookDelivery[]> {
    const conditions = ["d.merchant_id = :merchantId", "d.endpoint_id = :endpointId"];
    if (status !== null) conditions.push("d.status = :status");
    if (after !== null) conditions.push("d.id < :afterId");
    return this.database.pageRows<WebhookDelivery>(
      `SELECT ${COLUMNS} FROM webhook_delivery d WHERE ${conditions.join(" AND ")} ORDER BY d.id DESC LIMIT :limit`,
      { merchantId, endpointId, status, afterId: after?.id ?? "", limit: size + 1 },
      VALUES,
    );
  }

  async countPending({ merchantId }: MerchantScope, endpointId: string): Promise<number> {
    const row = await this.database.row<{ readonly count: number }>(
      `SELECT CAST(COUNT(*) AS integer) AS "count" FROM webhook_delivery
       WHERE merchant_id = :merchantId AND endpoint_id = :endpointId AND status = 'PENDING'`,
      { merchantId, endpointId },
    );
    return row?.count ?? 0;
  }

  async change(
    { merchantId }: MerchantScope,
    id: string,
    change: Pick<WebhookDelivery, "status" | "tries">,
  ): Promise<void> {
    await this.database.writer.update(WebhookDeliveryEntity, { merchantId, id }, change);
  }

  async insertTry({ merchantId }: MerchantScope, tried: WebhookTry): Promise<void> {
    await this.database.writer.insert(WebhookTryEntity, { merchantId, ...tried });
  }

  /** All of these deliveries, oldest first: a delivery has a dozen at most. */
  async listTries({ merchantId }: MerchantScope, deliveryIds: readonly string[]): Promise<readonly WebhookTry[]> {
    return this.database.rows<WebhookTry>(
      `SELECT id AS "id", delivery_id AS "deliveryId", started_at AS "startedAt", duration_ms AS "durationMs",
              status_code AS "statusCode", answer AS "answer", problem AS "problem"
       FROM webhook_try WHERE merchant_id = :merchantId AND delivery_id IN (:...deliveryIds) ORDER BY id`,
      { merchantId, deliveryIds },
    );
  }

  /** Errors: throws when there is none: entries of the timeline are never deleted. */
  async findEvent(scope: MerchantScope, id: string): Promise<NumberedEntry> {
    const [event] = await this.listEvents(scope, [id]);
    if (event === undefined) throw new UnexpectedError("An event that is to be sent does not exist");
    return event;
  }

  async listEvents({ merchantId }: MerchantScope, ids: readonly string[]): Promise<readonly NumberedEntry[]> {
    return this.database.rows<NumberedEntry>(
      `SELECT ${TIMELINE_COLUMNS}, t.position AS "position"
       FROM timeline_entry t WHERE t.merchant_id = :merchantId AND t.id IN (:...ids)`,
      { merchantId, ids },
      TIMELINE_VALUES,
    );
  }

  /** Of all merchants; their tries go with them. */
  async purge(before: string): Promise<void> {
    await this.database.execute("DELETE FROM webhook_delivery WHERE created_at < :before AND status <> 'PENDING'", {
      before,
    });
  }
}
