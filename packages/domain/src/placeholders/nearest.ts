import { canonicalPrefix, placeholderName, PLACEHOLDERS, placeholdersFor } from "./catalogue";
import type { PlaceholderEntry } from "./placeholder-entry";
import type { TemplateKind } from "./template-kind";

const KNOWN_PREFIXES: ReadonlySet<string> = new Set(PLACEHOLDERS.map(({ prefix }) => prefix.toLowerCase()));

/** An existing but wrong prefix is more than a typo: `[Offer.due_date]` for `[Invoice.due_date]`. */
const COST_OF_WRONG_PREFIX = 2;
const LONGEST_NAME = 60;

/**
 * The placeholder that was probably meant by a name that is unknown or does not belong in this kind of text.
 * Null when none is close: more than a third of its letters would have to change.
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
    const costOfPrefix = prefixCost(prefix, entry.prefix.toLowerCase());
    const limit = Math.min(leastCost, placeholderName(entry).length / 3);
    if (costOfPrefix + Math.abs(field.length - entry.field.length) > limit) continue;

    const cost = costOfPrefix + editDistance(field, entry.field);
    if (cost <= limit && cost < leastCost) {
      nearest = entry;
      leastCost = cost;
    }
  }
  return nearest;
}

/** Whether some placeholder begins like this, in small or capital letters. */
export function isKnownPrefix(prefix: string): boolean {
  return KNOWN_PREFIXES.has(canonicalPrefix(prefix).toLowerCase());
}

function prefixCost(written: string, prefix: string): number {
  if (written === prefix) return 0;
  return KNOWN_PREFIXES.has(written) ? COST_OF_WRONG_PREFIX : editDistance(written, prefix);
}

/** How many letters to insert, delete, replace or swap with their neighbour to get from one word to the other. */
export function editDistance(from: string, to: string): number {
  // Row n holds the cost of getting from the first n letters of `from` to the first letters of `to`.
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);

  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = row > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        costAt(previous, column) + 1,
        costAt(current, column - 1) + 1,
        costAt(previous, column - 1) + (isSame ? 0 : 1),
        isSwapped ? costAt(beforePrevious, column - 2) + 1 : Infinity,
      );
    }
    beforePrevious = previous;
    previous = current;
  }
  return costAt(previous, to.length);
}

function costAt(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
