import { readSearchTerms } from "@kundenportal/domain/search/search-terms";
import type { MerchantScope } from "../access/scopes";
import type { Cursor, PageRequest } from "../graphql/pagination";
import { tokenQuery } from "./index-tokens";
import { type Hit, hitsBehind, rankCandidates } from "./rank-candidates";
import type { Candidate, SearchFilter, SearchIndexRepository } from "./search-index.repository";
import { formatPlace, type Place, readPlace, Tier } from "./search-place";
import type { SearchKind, SearchSource } from "./search-source";
import type { SearchTermRepository } from "./search-term.repository";
import { weighTerms } from "./weigh-terms";

export interface SearchRequest {
  readonly kind: SearchKind;
  readonly search: string;
  /** Only what belongs to this client; null: to anybody. */
  readonly clientId: string | null;
  /** Whether what belongs to a client is also found by the client's data. */
  readonly readsClients: boolean;
  readonly filter: SearchFilter | null;
}

export interface FoundRecords {
  /** Best first. */
  readonly hits: readonly { readonly id: string; readonly cursor: Cursor }[];
  /** Where the next page begins; null: that was all. */
  readonly next: Cursor | null;
}

/** So many of the newest are put in order together; those before them follow in the same way. */
const RANKED = 60;
/** The same where most of them may have to be left out. */
const SIFTED = 500;
/** One page looks at no more of these. The next one goes on from there. */
const MAX_WINDOWS = 20;

const EVERYTHING = Number.MAX_SAFE_INTEGER;
/** A place between records has none. */
const NO_ID = "00000000-0000-7000-8000-000000000000";

interface SearchIndexNeeds {
  readonly searchIndexRepository: SearchIndexRepository;
  readonly searchTermRepository: SearchTermRepository;
}

/** Finds records by what people type, and keeps what they are found by. */
export class SearchIndex {
  constructor(private readonly needs: SearchIndexNeeds) {}

  /** In the transaction in which a record was made, changed or deleted. */
  async refresh(scope: MerchantScope, source: SearchSource, id: string): Promise<void> {
    const { searchIndexRepository } = this.needs;
    const entry = await searchIndexRepository.findEntry(scope, source, id);
    if (entry === null) await searchIndexRepository.remove(scope, source.kind, id);
    else await searchIndexRepository.putMany(scope, source.kind, [entry]);
  }

  /** One page of what holds everything that was typed. Errors: throws UserError when `after` is no place in a search. */
  async find(scope: MerchantScope, request: SearchRequest, page: PageRequest): Promise<FoundRecords> {
    const terms = readSearchTerms(request.search);
    const after = page.after === null ? null : readPlace(page.after);
    if (terms.length === 0) return { hits: [], next: null };
    const { kind, clientId, readsClients, filter } = request;
    const samples = await this.needs.searchTermRepository.sample(scope, kind, terms, readsClients);
    const { asked, isVague } = weighTerms(terms, samples);
    const limit = filter !== null || isVague ? SIFTED : RANKED;
    const listWindow = (tier: Tier, newest: number): Promise<readonly Candidate[]> => {
      const query = tokenQuery(scope, kind, { asked, asWords: tier === Tier.WORDS, clientId });
      const window = { kind, query, clientId, readsClients, filter, newest, limit };
      return this.needs.searchIndexRepository.listCandidates(scope, window);
    };
    // Where one window holds everything, its order is the best one. Otherwise what fits exactly comes before what is newer.
    const first = after === null ? await listWindow(Tier.ALL, EVERYTHING) : null;
    const isMuch = first !== null && first.length === limit && asked.length > 0;
    let place: Place = after ?? beginningOf(isMuch ? Tier.WORDS : Tier.ALL);
    const hits: Hit[] = [];
    for (let windows = 0; windows < MAX_WINDOWS; windows += 1) {
      const { tier, newest } = place;
      const isFirst = first !== null && tier !== Tier.WORDS && newest === EVERYTHING;
      const candidates = isFirst ? first : await listWindow(tier, newest);
      hits.push(...hitsBehind(rankCandidates(candidates, { kind, terms, asked, tier }), place));
      // One more than the page says that there is another.
      const last = hits[page.size - 1];
      if (hits.length > page.size && last !== undefined) return toPage(hits.slice(0, page.size), last);
      const oldest = candidates.at(-1);
      if (oldest !== undefined && candidates.length === limit) place = { ...beginningOf(tier), newest: oldest.seq - 1 };
      else if (tier === Tier.WORDS) place = beginningOf(Tier.REST);
      else return toPage(hits, null);
    }
    return toPage(hits, place);
  }
}

function beginningOf(tier: Tier): Place {
  return { id: NO_ID, tier, newest: EVERYTHING, score: null, seq: null };
}

function toPage(hits: readonly Hit[], next: Place | null): FoundRecords {
  return {
    hits: hits.map((hit) => ({ id: hit.id, cursor: formatPlace(hit) })),
    next: next === null ? null : formatPlace(next),
  };
}
