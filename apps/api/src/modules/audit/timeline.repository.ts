import type { MerchantScope } from "../../access/scopes";
import type { Database } from "../../database/database";
import { jsonOf, type StoredColumns } from "../../database/stored-values";
import type { PageRequest } from "../../graphql/pagination";
import { TimelineEntryEntity } from "./timeline-entry.entity";
import { TimelineKind } from "./timeline-kinds";
import { TimelineActor, type TimelineListFilter, type TimelineRow } from "./timeline-row";

export type NewTimelineEntry = Omit<TimelineEntryEntity, "merchantId" | "position">;

export class TimelineRepository {
  constructor(private readonly database: Database) {}

  /** In the running transaction: without one it throws. */
  async insert({ merchantId }: MerchantScope, entries: readonly NewTimelineEntry[]): Promise<void> {
    await this.database.writer.insert(
      TimelineEntryEntity,
      entries.map((entry) => ({ merchantId, ...entry, position: null })),
    );
  }

  /** Newest first: ids grow with time. One row more than the page. */
  async list(scope: MerchantScope, filter: TimelineListFilter, page: PageRequest): Promise<readonly TimelineRow[]> {
    const conditions = ["t.merchant_id = :merchantId"];
    if (filter.clientId !== null) conditions.push("t.client_id = :clientId");
    if (filter.documentId !== null) conditions.push("t.document_id = :documentId");
    if (filter.customerOnly) conditions.push("(t.actor = 'CUSTOMER' OR t.kind = 'PAYMENT_CAPTURED')");
    if (page.after !== null) conditions.push("t.id < :afterId");
    return this.database.pageRows<TimelineRow>(
      `SELECT ${TIMELINE_COLUMNS}
       FROM timeline_entry t WHERE ${conditions.join(" AND ")} ORDER BY t.id DESC LIMIT :limit`,
      {
        merchantId: scope.merchantId,
        clientId: filter.clientId,
        documentId: filter.documentId,
        afterId: page.after?.id ?? "",
        limit: page.size + 1,
      },
      TIMELINE_VALUES,
    );
  }
}

export const TIMELINE_VALUES: StoredColumns = {
  kind: Object.values(TimelineKind),
  actor: Object.values(TimelineActor),
  data: jsonOf(() => true),
};

export const TIMELINE_COLUMNS = `
  t.id AS "id", t.kind AS "kind", t.actor AS "actor", t.actor_name AS "actorName", t.client_id AS "clientId",
  t.document_id AS "documentId", t.data AS "data", t.created_at AS "createdAt"`;
