import type { SearchTerm } from "@kundenportal/domain/search/search-terms";
import { LRUCache } from "lru-cache";
import type { MerchantScope } from "../access/scopes";
import type { Database } from "../database/database";
import { containsPattern } from "../database/like-pattern";
import { MATCHING, MATCHING_TOKENS } from "./index-matching";
import { tokenQuery, writeQuery } from "./index-tokens";
import { SearchKind } from "./search-source";

/** What the index says about a term: how many of the newest records have it, or, in a row of its own, whose data hold it. */
export interface TermSample {
  readonly term: number;
  /** Null in the row about records. */
  readonly clientIds: string | null;
  /** At most `SAMPLE`. */
  readonly count: number;
  readonly oldest: number | null;
  readonly newest: number | null;
}

/** A word that more clients have says too little about a document. */
export const MAX_CLIENTS = 50;
/** So many of the newest records show how common a term is. */
export const SAMPLE = 100;

/** A merchant's records change too slowly for this to matter: it only says where it is worth looking first. */
const REMEMBERED_MS = 60_000;
const REMEMBERED_TERMS = 2_000;

export class SearchTermRepository {
  /** Whoever types a second word asks for the first one again with each letter. */
  private readonly counted = new LRUCache<string, TermSample>({ max: REMEMBERED_TERMS, ttl: REMEMBERED_MS });

  constructor(private readonly database: Database) {}

  /** One statement for all terms; none when there is nothing to choose from. How common a term is may be of a minute ago. */
  async sample(
    scope: MerchantScope,
    kind: SearchKind,
    terms: readonly SearchTerm[],
    readsClients: boolean,
  ): Promise<readonly TermSample[]> {
    const keys = terms.map(({ text }) => `${scope.merchantId} ${kind} ${text}`);
    const remembered = keys.map((key) => this.counted.get(key));
    const values: Record<string, string | number> = { sample: SAMPLE, clients: MAX_CLIENTS + 1 };
    const statements = terms.flatMap((term, index) => [
      ...(terms.length > 1 && remembered[index] === undefined
        ? [this.countRecords(scope, kind, { term, index, values })]
        : []),
      ...(readsClients ? [this.listClients(scope, { term, index, values })] : []),
    ]);
    const read =
      statements.length === 0 ? [] : await this.database.listRows<TermSample>(statements.join(" UNION ALL "), values);
    for (const sample of read) {
      const key = keys[sample.term];
      if (sample.clientIds === null && key !== undefined) this.counted.set(key, sample);
    }
    // Its number is its place among the terms of the search that counted it.
    const known = remembered.flatMap((sample, term) => (sample === undefined ? [] : [{ ...sample, term }]));
    return [...read, ...known];
  }

  private countRecords(scope: MerchantScope, kind: SearchKind, { term, index, values }: AskedSample): string {
    const { matches, seq } = MATCHING[this.database.kind];
    const name = String(index);
    values[`records${name}`] = this.query(scope, kind, term);
    return `SELECT ${name} AS "term", NULL AS "clientIds", CAST(COUNT(*) AS integer) AS "count",
        MIN(t${name}.seq) AS "oldest", MAX(t${name}.seq) AS "newest"
      FROM (SELECT ${seq} AS seq ${MATCHING_TOKENS[this.database.kind]} WHERE ${matches(`records${name}`)}
        ORDER BY ${seq} DESC LIMIT :sample) t${name}`;
  }

  private listClients(scope: MerchantScope, { term, index, values }: AskedSample): string {
    const { from, matches, seq, joined } = MATCHING[this.database.kind];
    const name = String(index);
    values["merchantId"] = scope.merchantId;
    values[`clients${name}`] = this.query(scope, SearchKind.CLIENT, term);
    values[`text${name}`] = containsPattern(term.text);
    return `SELECT ${name} AS "term", COALESCE(${joined(`c${name}.id`)}, '') AS "clientIds", 0 AS "count",
        NULL AS "oldest", NULL AS "newest"
      FROM (SELECT e.record_id AS id ${from} WHERE ${matches(`clients${name}`)} AND e.merchant_id = :merchantId
        AND e.kind = '${SearchKind.CLIENT}' AND e.text LIKE :text${name} ESCAPE '\\'
        ORDER BY ${seq} DESC LIMIT :clients) c${name}`;
  }

  private query(scope: MerchantScope, kind: SearchKind, term: SearchTerm): string {
    const parts = { asked: [{ term, clientIds: [] }], asWords: false, clientId: null };
    return writeQuery(tokenQuery(scope, kind, parts), this.database.kind);
  }
}

interface AskedSample {
  readonly term: SearchTerm;
  /** Among the terms of the search. */
  readonly index: number;
  /** What the statement is asked with, to be added to. */
  readonly values: Record<string, string | number>;
}
