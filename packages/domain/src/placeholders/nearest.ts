import { canonicalPrefix, placeholderName, placeholdersFor } from "./catalogue";
import { type PlaceholderEntry, PlaceholderPrefix } from "./placeholder-entry";
import type { TemplateKind } from "./template-kind";

const KNOWN_PREFIXES: ReadonlySet<string> = new Set(
  Object.values(PlaceholderPrefix).map((prefix) => prefix.toLowerCase()),
);

/** Taking a prefix that exists but is the wrong one is no slip of the keys: `[Offer.due_date]` for `[Invoice.due_date]`. */
const COST_OF_WRONG_PREFIX = 2;
const LONGEST_NAME = 60;

/**
 * The placeholder that was probably meant by a name that is unknown or does not fit this kind of text.
 * Null when none is near: more than a third of its letters would have to change.
 */
export function findNearestPlaceholder(
  written: { readonly prefix: string; readonly field: string },
  kind: TemplateKind,
): PlaceholderEntry | null {
  if (placeholderName(written).length > LONGEST_NAME) return null;
  const prefix = canonicalPrefix(written.prefix).toLowerCase();
  const field = written.field.toLowerCase();

  let nearest: PlaceholderEntry | null = null;
  let leastCost = Infinity;
  for (const entry of placeholdersFor(kind)) {
    const limit = placeholderName(entry).length / 3;
    if (Math.abs(field.length - entry.field.length) > limit) continue;
    const cost = editDistance(field, entry.field) + prefixCost(prefix, entry.prefix.toLowerCase());
    if (cost <= limit && cost < leastCost) {
      nearest = entry;
      leastCost = cost;
    }
  }
  return nearest;
}

function prefixCost(written: string, prefix: string): number {
  if (written === prefix) return 0;
  return KNOWN_PREFIXES.has(written) ? COST_OF_WRONG_PREFIX : editDistance(written, prefix);
}

/** How many letters to insert, delete, replace or swap with their neighbour to get from one word to the other. */
export function editDistance(from: string, to: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);

  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const costs = [
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (isSame ? 0 : 1),
      ];
      if (isSwapped && row > 1 && column > 1) costs.push(at(beforePrevious, column - 2) + 1);
      current.push(Math.min(...costs));
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, to.length);
}

function at(costs: readonly number[], column: number): number {
  return costs[column] ?? Infinity;
}
