import { UserError } from "../shared/errors";
import { isId } from "../shared/ids";

/** An id that a list is limited by. Errors: throws UserError for what is no id. */
export function readFilterId(name: string, id: string | null | undefined): string | null {
  if (id != null && !isId(id)) throw new UserError(`filter.${name}: not an id`);
  return id ?? null;
}

/** Null: any. Errors: throws UserError for an empty list, which nothing could fit. */
export function readFilterList<Value>(
  name: string,
  values: readonly Value[] | null | undefined,
): readonly Value[] | null {
  if (values?.length === 0) throw new UserError(`filter.${name}: name at least one, or leave it out`);
  return values ?? null;
}

/**
 * Sees that a range does not end before it begins. Days and amounts include both ends; an instant does not include its end (`Before`),
 * so that it may not be the same either.
 * Errors: throws UserError.
 */
export function assertRange<Bound extends string | number>(
  [fromName, from]: readonly [string, Bound | null | undefined],
  [toName, to]: readonly [string, Bound | null | undefined],
): void {
  if (from == null || to == null) return;
  const isEmpty = toName.endsWith("Before") ? to <= from : to < from;
  if (isEmpty) {
    throw new UserError(
      `filter.${toName}: must ${toName.endsWith("Before") ? "be after" : "not be before"} ${fromName}`,
    );
  }
}
