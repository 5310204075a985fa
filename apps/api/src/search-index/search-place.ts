import type { Cursor } from "../graphql/pagination";
import { UserError } from "../shared/errors";

/** What a search lists, one after the other. */
export const Tier = {
  /** Everything, where that is not much. */
  ALL: 0,
  /** What has the terms as words of their own. */
  WORDS: 1,
  /** The rest. */
  REST: 2,
} as const;
export type Tier = (typeof Tier)[keyof typeof Tier];

/** A place in what a search found, from which it goes on. */
export interface Place {
  readonly id: string;
  readonly tier: Tier;
  /** The newest entry of those that were put in order together. */
  readonly newest: number;
  /** Null: before all of them. */
  readonly score: number | null;
  readonly seq: number | null;
}

const PLACE = /^([012])\.(\d{1,16})(?:\.(\d{1,6})\.(\d{1,16}))?$/;

export function formatPlace({ id, tier, newest, score, seq }: Place): Cursor {
  const within = score === null || seq === null ? "" : `.${String(score)}.${String(seq)}`;
  return { id, sortKey: `${String(tier)}.${String(newest)}${within}` };
}

/** Errors: throws UserError for a cursor of another list. */
export function readPlace({ id, sortKey }: Cursor): Place {
  const [, tier, newest, score, seq] = PLACE.exec(sortKey) ?? [];
  const known = Object.values(Tier).find((each) => String(each) === tier);
  if (known === undefined || newest === undefined) throw new UserError("after: not a cursor of this list");
  const isWithin = score !== undefined && seq !== undefined;
  return {
    id,
    tier: known,
    newest: Math.min(Number(newest), Number.MAX_SAFE_INTEGER),
    score: isWithin ? Number(score) : null,
    seq: isWithin ? Math.min(Number(seq), Number.MAX_SAFE_INTEGER) : null,
  };
}
