import { scoreOf } from "@kundenportal/domain/search/search-score";
import { holdsTerm, type SearchTerm } from "@kundenportal/domain/search/search-terms";
import { holdsWord } from "@kundenportal/domain/search/search-text";
import type { AskedTerm } from "./index-tokens";
import type { Candidate } from "./search-index.repository";
import { type Place, Tier } from "./search-place";
import { SearchKind } from "./search-source";

export interface Hit extends Place {
  readonly score: number;
  readonly seq: number;
  readonly text: string;
}

interface RankedBy {
  readonly kind: SearchKind;
  readonly terms: readonly SearchTerm[];
  readonly asked: readonly AskedTerm[];
  readonly tier: Tier;
}

/** The candidates that fit and belong to the tier, best first. */
export function rankCandidates(
  candidates: readonly Candidate[],
  { kind, terms, asked, tier }: RankedBy,
): readonly Hit[] {
  const newest = candidates[0]?.seq ?? 0;
  const hits = candidates.flatMap(({ id, seq, text, clientText, fits }): Hit[] => {
    if (!fits) return [];
    if (tier !== Tier.ALL && hasWords(asked, text, clientText) !== (tier === Tier.WORDS)) return [];
    const score = scoreOf(terms, clientText === null ? [text] : [text, clientText]);
    return score === null ? [] : [{ id, seq, score, newest, tier, text }];
  });
  // What happened is looked for from the newest on, people by name.
  const byKind = kind === SearchKind.CLIENT ? byText : (a: Hit, b: Hit) => b.seq - a.seq;
  return hits.toSorted((a, b) => b.score - a.score || byKind(a, b));
}

/** Whether each term that was asked for is a word of its own, or the client's. */
function hasWords(asked: readonly AskedTerm[], text: string, clientText: string | null): boolean {
  return asked.every(
    ({ term, clientIds }) =>
      holdsWord(text, term.text) || (clientIds.length > 0 && clientText !== null && holdsTerm(clientText, term)),
  );
}

function byText(a: Hit, b: Hit): number {
  if (a.text === b.text) return b.seq - a.seq;
  return a.text < b.text ? -1 : 1;
}

/** Those after a place. If what was there has gone meanwhile, those that fit less. */
export function hitsBehind(hits: readonly Hit[], place: Place | null): readonly Hit[] {
  if (place === null || place.score === null) return hits;
  const at = hits.findIndex(({ seq }) => seq === place.seq);
  const { score } = place;
  return at === -1 ? hits.filter((hit) => hit.score < score) : hits.slice(at + 1);
}
