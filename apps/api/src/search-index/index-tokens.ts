import type { SearchTerm } from "@kundenportal/domain/search/search-terms";
import { tokenOfWord, tokensOf, tokensOfTerm } from "@kundenportal/domain/search/search-tokens";
import type { MerchantScope } from "../access/scopes";
import type { DatabaseKind } from "../database/data-source";
import type { SearchEntry, SearchKind } from "./search-source";

/** All of these choices have to be met; each is one of several lists of tokens that are there as a whole. */
export type TokenQuery = readonly (readonly (readonly string[])[])[];

/*
 * Every token begins with its kind of record and its merchant, so that what others have makes nobody's search slower. They hold
 * nothing but lower-case letters and digits: the syntax of a query can't be broken out of.
 */

const LETTERS: Readonly<Record<SearchKind, string>> = { DOCUMENT: "d", CLIENT: "c", BANK_LINE: "b" };

/** The last, random part of an id says whose it is well enough: what is found is compared once more. */
function ownTokens({ merchantId }: MerchantScope, kind: SearchKind): (token: string) => string {
  const prefix = LETTERS[kind] + lastOf(merchantId);
  return (token) => prefix + token;
}

function lastOf(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .slice(-12);
}

/** What an index keeps about a record, as one text. */
export function indexedTokens(scope: MerchantScope, kind: SearchKind, { text, clientId }: SearchEntry): string {
  const own = ownTokens(scope, kind);
  return [ANY, ...(clientId === null ? [] : [ofClient(clientId)]), ...tokensOf(text)].map(own).join(" ");
}

const ANY = "";

function ofClient(clientId: string): string {
  return `k${lastOf(clientId)}`;
}

/** A term, and whose data hold it, too. */
export interface AskedTerm {
  readonly term: SearchTerm;
  readonly clientIds: readonly string[];
}

export interface QueryParts {
  readonly asked: readonly AskedTerm[];
  /** Only records that have them as words of their own. */
  readonly asWords: boolean;
  /** Only what belongs to this client; null: to anybody. */
  readonly clientId: string | null;
}

/** What the index has to have of a record that is found. */
export function tokenQuery(
  scope: MerchantScope,
  kind: SearchKind,
  { asked, asWords, clientId }: QueryParts,
): TokenQuery {
  const own = ownTokens(scope, kind);
  const byTerm = asked.flatMap(({ term, clientIds }) => {
    const choice = asWords ? [[tokenOfWord(term.text)]] : tokensOfTerm(term);
    return choice.length === 0 ? [] : [[...choice, ...clientIds.map((id) => [ofClient(id)])]];
  });
  const narrowed = clientId === null ? byTerm : [...byTerm, [[ofClient(clientId)]]];
  const query = narrowed.length === 0 ? [[[ANY]]] : narrowed;
  return query.map((choice) => choice.map((tokens) => tokens.map(own)));
}

const OPERATORS = { sqlite: [" AND ", " OR "], postgres: [" & ", " | "] } as const;

/** A query in the database's own words. */
export function writeQuery(query: TokenQuery, kind: DatabaseKind): string {
  const [and, or] = OPERATORS[kind];
  const choices = query.map((choice) => choice.map((tokens) => `(${tokens.join(and)})`).join(or));
  return choices.map((choice) => `(${choice})`).join(and);
}
