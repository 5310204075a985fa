import type { MerchantScope } from "../../access/scopes";
import type { RequestProblem } from "../../access/request-notes";
import type { Database } from "../../database/database";
import { listOf, parsed, type StoredColumns } from "../../database/stored-values";
import type { PageRequest } from "../../graphql/pagination";
import { KeyRequestEntity } from "./key-request.entity";
import { type KeyRequest, KeyRequestOutcome } from "./key-request";

const VALUES: StoredColumns = { outcome: Object.values(KeyRequestOutcome), problems: parsed(listOf(() => true)) };

interface KeyRequestRow extends Omit<KeyRequest, "problems"> {
  readonly problems: readonly string[];
}

interface Kept {
  readonly apiKeyId: string;
  readonly outcome: KeyRequestOutcome;
  /** How many stay: the newest. */
  readonly count: number;
}

export class KeyRequestRepository {
  constructor(private readonly database: Database) {}

  async insert({ merchantId }: MerchantScope, requests: readonly KeyRequest[]): Promise<void> {
    const rows = requests.map((request) => ({ merchantId, ...request, problems: writeProblems(request.problems) }));
    await this.database.writer.insert(KeyRequestEntity, rows);
  }

  /** Deletes the older ones of a key that ended like that. */
  async keepNewest({ merchantId }: MerchantScope, { apiKeyId, outcome, count }: Kept): Promise<void> {
    await this.database.execute(
      `DELETE FROM api_key_request WHERE merchant_id = :merchantId AND api_key_id = :apiKeyId AND outcome = :outcome AND id < (
         SELECT r.id FROM api_key_request r
         WHERE r.merchant_id = :merchantId AND r.api_key_id = :apiKeyId AND r.outcome = :outcome
         ORDER BY r.id DESC LIMIT 1 OFFSET :offset)`,
      { merchantId, apiKeyId, outcome, offset: count - 1 },
    );
  }

  /** Newest first. One more than the page. */
  async list(
    { merchantId }: MerchantScope,
    { apiKeyId, outcome }: { readonly apiKeyId: string; readonly outcome: KeyRequestOutcome | null },
    { size, after }: PageRequest,
  ): Promise<readonly KeyRequest[]> {
    const conditions = ["r.merchant_id = :merchantId", "r.api_key_id = :apiKeyId"];
    if (outcome !== null) conditions.push("r.outcome = :outcome");
    if (after !== null) conditions.push("r.id < :afterId");
    const rows = await this.database.pageRows<KeyRequestRow>(
      `SELECT r.id AS "id", r.api_key_id AS "apiKeyId", r.started_at AS "startedAt", r.duration_ms AS "durationMs",
              r.operation AS "operation", r.status_code AS "statusCode", r.outcome AS "outcome", r.problems AS "problems"
       FROM api_key_request r WHERE ${conditions.join(" AND ")} ORDER BY r.id DESC LIMIT :limit`,
      { merchantId, apiKeyId, outcome, afterId: after?.id ?? "", limit: size + 1 },
      VALUES,
    );
    return rows.map((row) => ({ ...row, problems: readProblems(row.problems) }));
  }

  /** Of all merchants. */
  async purge(before: string): Promise<void> {
    await this.database.execute("DELETE FROM api_key_request WHERE started_at < :before", { before });
  }
}

function writeProblems(problems: readonly RequestProblem[]): string {
  return JSON.stringify(problems.map(({ code, field }) => (field === null ? code : `${code} ${field}`)));
}

function readProblems(problems: readonly string[]): readonly RequestProblem[] {
  return problems.map((problem) => {
    const [code = "", field = null] = problem.split(" ");
    return { code, field };
  });
}
