import type { ClientScope } from "../../access/scopes";
import type { Database } from "../../database/database";
import { instant } from "../../database/stored-values";

/** Which of the things that the client did since then counts. */
interface PaceLimit {
  readonly of: "CLIENT" | "DOCUMENT";
  readonly since: string;
  /** The last one that is allowed, counted from the newest. */
  readonly nth: number;
}

export class PaceRepository {
  constructor(private readonly database: Database) {}

  /** SQLite has one writer. */
  async lockClient({ merchantId, clientId }: ClientScope): Promise<void> {
    if (this.database.kind === "sqlite") return;
    await this.database.row(
      `SELECT 1 AS "one" FROM client WHERE merchant_id = :merchantId AND id = :clientId${this.database.forUpdate}`,
      { merchantId, clientId },
    );
  }

  /** For each limit when the client did something for the nth last time, in one statement; null: not that often since then. */
  async findNewest(
    { merchantId, clientId }: ClientScope,
    { kind, documentId }: { readonly kind: string; readonly documentId: string | null },
    limits: readonly PaceLimit[],
  ): Promise<readonly (string | null)[]> {
    const columns = limits.map(
      ({ of }, index) => `(SELECT t.created_at FROM timeline_entry t
         WHERE t.merchant_id = :merchantId AND t.client_id = :clientId AND t.kind = :kind AND t.actor = 'CUSTOMER'
           AND t.created_at > :since${String(index)} ${of === "CLIENT" ? "" : "AND t.document_id = :documentId"}
         ORDER BY t.created_at DESC LIMIT 1 OFFSET :skipped${String(index)}) AS "newest${String(index)}"`,
    );
    const bounds = limits.flatMap(({ since, nth }, index): [string, string | number][] => [
      [`since${String(index)}`, since],
      [`skipped${String(index)}`, nth - 1],
    ]);
    const row = await this.database.row<Readonly<Record<string, string | null>>>(
      `SELECT ${columns.join(", ")}`,
      { merchantId, clientId, kind, documentId, ...Object.fromEntries(bounds) },
      Object.fromEntries(limits.map((_, index) => [`newest${String(index)}`, instant])),
    );
    return limits.map((_, index) => row?.[`newest${String(index)}`] ?? null);
  }
}
