import type { MerchantScope } from "../access/scopes";
import type { Database } from "../database/database";
import type { SqlParameters } from "../database/named-parameters";
import { indexedTokens, type TokenQuery, writeQuery } from "./index-tokens";
import { MATCHING, ROW_END, VALUE_END } from "./index-matching";
import { type SearchEntry, SearchKind, type SearchSource } from "./search-source";

/** What else has to be true of a record, besides its text. */
export interface SearchFilter {
  /** Joins what the condition is about to the entry, `e`. */
  readonly join: string;
  readonly condition: string;
  readonly values: SqlParameters;
}

export interface CandidateRequest {
  readonly kind: SearchKind;
  readonly query: TokenQuery;
  readonly clientId: string | null;
  readonly readsClients: boolean;
  readonly filter: SearchFilter | null;
  /** The newest entry to look at. */
  readonly newest: number;
  readonly limit: number;
}

/** Something that the index finds; its text has to be compared once more. */
export interface Candidate {
  /** Numbers entries in the order in which their records were made. */
  readonly seq: number;
  readonly id: string;
  readonly text: string;
  /** What its client is found by; null when that does not count. */
  readonly clientText: string | null;
  /** Whether the filter lets it through. */
  readonly fits: boolean;
}

/** The table of what is searched, and the index of its tokens: FTS5 on SQLite, a GIN index on PostgreSQL. */
export class SearchIndexRepository {
  constructor(private readonly database: Database) {}

  async findEntry(scope: MerchantScope, source: SearchSource, id: string): Promise<SearchEntry | null> {
    const row = await this.database.row<{ readonly id: string; readonly clientId: string | null }>(
      `${source.select} WHERE r.merchant_id = :merchantId AND r.id = :id`,
      { merchantId: scope.merchantId, id },
    );
    return row === null ? null : source.toEntry(row);
  }

  /** Replaces those that are there, in place: their order stays. */
  async putMany(scope: MerchantScope, kind: SearchKind, entries: readonly SearchEntry[]): Promise<void> {
    const values = {
      merchantId: scope.merchantId,
      kind,
      entries: JSON.stringify(entries.map((entry) => ({ ...entry, tokens: indexedTokens(scope, kind, entry) }))),
    };
    if (this.database.kind === "postgres") {
      await this.database.execute(
        `INSERT INTO search_entry (merchant_id, kind, record_id, client_id, text, tokens)
         SELECT :merchantId, :kind, v.id, v."clientId", v.text, array_to_tsvector(string_to_array(v.tokens, ' '))
         FROM jsonb_to_recordset(CAST(:entries AS jsonb)) AS v (id text, "clientId" text, text text, tokens text)
         ON CONFLICT (merchant_id, kind, record_id)
         DO UPDATE SET client_id = excluded.client_id, text = excluded.text, tokens = excluded.tokens`,
        values,
      );
      return;
    }
    await this.database.execute(
      `INSERT INTO search_entry (merchant_id, kind, record_id, client_id, text)
       SELECT :merchantId, :kind, v.value ->> 'id', v.value ->> 'clientId', v.value ->> 'text'
       FROM json_each(:entries) v WHERE TRUE
       ON CONFLICT (merchant_id, kind, record_id) DO UPDATE SET client_id = excluded.client_id, text = excluded.text`,
      values,
    );
    // CROSS: otherwise every entry that there is may be compared with each of these.
    await this.database.execute(
      `INSERT OR REPLACE INTO search_token (rowid, tokens)
       SELECT e.seq, v.value ->> 'tokens' FROM json_each(:entries) v
       CROSS JOIN search_entry e ON e.merchant_id = :merchantId AND e.kind = :kind AND e.record_id = v.value ->> 'id'`,
      values,
    );
  }

  async remove(scope: MerchantScope, kind: SearchKind, id: string): Promise<void> {
    const values = { merchantId: scope.merchantId, kind, id };
    const entry = "merchant_id = :merchantId AND kind = :kind AND record_id = :id";
    if (this.database.kind === "sqlite") {
      await this.database.execute(
        `DELETE FROM search_token WHERE rowid = (SELECT seq FROM search_entry WHERE ${entry})`,
        values,
      );
    }
    await this.database.execute(`DELETE FROM search_entry WHERE ${entry}`, values);
  }

  /** The newest that the index finds, newest first. */
  async listCandidates(scope: MerchantScope, request: CandidateRequest): Promise<readonly Candidate[]> {
    const { kind, query, clientId, readsClients, filter, newest, limit } = request;
    const { from, matches, seq, joined } = MATCHING[this.database.kind];
    const ofClient = clientId === null ? "" : " AND e.client_id = :clientId";
    const client = readsClients
      ? `LEFT JOIN search_entry k ON k.merchant_id = e.merchant_id AND k.kind = '${SearchKind.CLIENT}'
           AND k.record_id = e.client_id`
      : "";
    const values = [
      "CAST(e.seq AS text)",
      "e.record_id",
      filter === null ? "'1'" : `CASE WHEN ${filter.condition} THEN '1' ELSE '0' END`,
      "e.text",
      ...(readsClients ? ["COALESCE(k.text, '')"] : []),
    ];
    const [row] = await this.database.listRows<{ readonly candidates: string | null }>(
      `SELECT ${joined("t.candidate")} AS "candidates" FROM (
         SELECT ${values.join(` || '${VALUE_END}' || `)} AS candidate
         ${from} ${client} ${filter?.join ?? ""}
         WHERE ${matches("query")} AND ${seq} <= :newest
           AND e.merchant_id = :merchantId AND e.kind = :kind${ofClient}
         ORDER BY ${seq} DESC LIMIT :limit) t`,
      {
        ...filter?.values,
        merchantId: scope.merchantId,
        kind,
        clientId: clientId ?? "",
        query: writeQuery(query, this.database.kind),
        newest,
        limit,
      },
    );
    return row?.candidates == null ? [] : row.candidates.split(ROW_END).map(readCandidate);
  }

  /** The form that everything is indexed in; null before it was, or while it is not complete. */
  async findVersion(): Promise<number | null> {
    const row = await this.database.row<{ readonly version: number }>('SELECT version AS "version" FROM search_state');
    return row?.version ?? null;
  }

  async setVersion(version: number): Promise<void> {
    await this.database.execute("DELETE FROM search_state");
    await this.database.execute("INSERT INTO search_state (version) VALUES (:version)", { version });
  }

  /** Nobody else writes an entry until the running transaction ends: what is read now can be written. SQLite has one writer anyway. */
  async holdStill(): Promise<void> {
    if (this.database.kind === "sqlite") return;
    await this.database.execute("LOCK TABLE search_entry IN SHARE ROW EXCLUSIVE MODE");
  }

  /** Takes everything out, of all merchants. */
  async clear(): Promise<void> {
    await this.database.execute("DELETE FROM search_state");
    await this.database.execute("DELETE FROM search_entry");
    if (this.database.kind === "sqlite") {
      await this.database.execute("INSERT INTO search_token (search_token) VALUES ('delete-all')");
    }
  }

  /**
   * After much was written: what the planner has to know about frequent and rare tokens; on SQLite, what was written in many pieces
   * becomes one, since every search looks into each of them.
   */
  async tidy(): Promise<void> {
    await this.database.execute(
      this.database.kind === "postgres"
        ? "ANALYZE search_entry"
        : "INSERT INTO search_token (search_token) VALUES ('optimize')",
    );
  }
}

function readCandidate(row: string): Candidate {
  const [seq = "", id = "", fits = "", text = "", clientText] = row.split(VALUE_END);
  return { seq: Number(seq), id, fits: fits === "1", text, clientText: clientText ?? null };
}
