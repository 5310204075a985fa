import type { SearchTerm } from "@kundenportal/domain/search/search-terms";
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

export class SearchTermRepository {
  constructor(private readonly database: Database) {}

  /** One statement for all terms; none when there is nothing to choose from. */
  async sample(
    scope: MerchantScope,
    kind: SearchKind,
    terms: readonly SearchTerm[],
    readsClients: boolean,
  ): Promise<readonly TermSample[]> {
    const { from, matches, seq, joined } = MATCHING[this.database.kind];
    const values: Record<string, string | number> = { sample: SAMPLE, clients: MAX_CLIENTS + 1 };
    const statements = terms.flatMap((term, index) => {
      const name = String(index);
      const query = (of: SearchKind): string =>
        writeQuery(
          tokenQuery(scope, of, { asked: [{ term, clientIds: [] }], asWords: false, clientId: null }),
          this.database.kind,
        );
      const asked: string[] = [];
      if (terms.length > 1) {
        values[`records${name}`] = query(kind);
        asked.push(`SELECT ${name} AS "term", NULL AS "clientIds", CAST(COUNT(*) AS integer) AS "count",
            MIN(t${name}.seq) AS "oldest", MAX(t${name}.seq) AS "newest"
          FROM (SELECT ${seq} AS seq ${MATCHING_TOKENS[this.database.kind]} WHERE ${matches(`records${name}`)}
            ORDER BY ${seq} DESC LIMIT :sample) t${name}`);
      }
      if (readsClients) {
        values["merchantId"] = scope.merchantId;
        values[`clients${name}`] = query(SearchKind.CLIENT);
        values[`text${name}`] = containsPattern(term.text);
        asked.push(`SELECT ${name} AS "term", COALESCE(${joined(`c${name}.id`)}, '') AS "clientIds", 0 AS "count",
            NULL AS "oldest", NULL AS "newest"
          FROM (SELECT e.record_id AS id ${from} WHERE ${matches(`clients${name}`)} AND e.merchant_id = :merchantId
            AND e.kind = '${SearchKind.CLIENT}' AND e.text LIKE :text${name} ESCAPE '\\'
            ORDER BY ${seq} DESC LIMIT :clients) c${name}`);
      }
      return asked;
    });
    return statements.length === 0 ? [] : this.database.listRows<TermSample>(statements.join(" UNION ALL "), values);
  }
}
