import type { SearchTerm } from "@kundenportal/domain/search/search-terms";
import { tokensOfTerm } from "@kundenportal/domain/search/search-tokens";
import { ROW_END } from "./index-matching";
import type { AskedTerm } from "./index-tokens";
import { MAX_CLIENTS, SAMPLE, type TermSample } from "./search-term.repository";

/** What the index is asked for; everything it finds is compared with all terms. */
export interface WeighedTerms {
  /** Those that narrow the search. None: they are too common, or the index can't tell. */
  readonly asked: readonly AskedTerm[];
  /** Whether most of what the index finds may not fit. */
  readonly isVague: boolean;
}

/** A term that is so many times as common as the rarest is not worth asking the index for. */
const COMMON = 8;

interface Weighed extends AskedTerm {
  /** Too common among clients, or unknown to the index. */
  readonly isVague: boolean;
  readonly estimate: number;
}

/** Chooses what to ask the index for: merging long lists of common words costs the most. */
export function weighTerms(terms: readonly SearchTerm[], samples: readonly TermSample[]): WeighedTerms {
  const total = Math.max(1, ...samples.map(({ newest }) => newest ?? 0));
  const weighed = terms.map((term, index) =>
    toWeighed(
      term,
      samples.filter((sample) => sample.term === index),
      total,
    ),
  );
  const telling = weighed.filter(({ isVague }) => !isVague);
  const rarest = Math.min(...telling.map(({ estimate }) => estimate));
  const hasClients = telling.some(({ clientIds }) => clientIds.length > 0);
  return {
    asked: hasClients ? telling : telling.filter(({ estimate }) => estimate <= COMMON * Math.max(rarest, 1)),
    isVague: telling.length < weighed.length,
  };
}

function toWeighed(term: SearchTerm, samples: readonly TermSample[], total: number): Weighed {
  const clientIds = samples.flatMap(({ clientIds: ids }) => (ids === null || ids === "" ? [] : ids.split(ROW_END)));
  const sampled = samples.find((sample) => sample.clientIds === null);
  const isKnown = tokensOfTerm(term).length > 0;
  return {
    term,
    clientIds,
    isVague: !isKnown || clientIds.length > MAX_CLIENTS,
    estimate: sampled === undefined ? 0 : estimate(sampled, total),
  };
}

/** How many records have it, from how close together the newest of them are. */
function estimate({ count, oldest }: TermSample, total: number): number {
  return count < SAMPLE || oldest === null ? count : (count * total) / (total - oldest + 1);
}
