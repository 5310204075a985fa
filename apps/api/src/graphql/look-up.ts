import { readLine } from "@kundenportal/domain/human-input/read-text";
import { UserError } from "../shared/errors";

/** What one object is looked up by. */
export type LookUp = { readonly id: string } | { readonly externalReference: string };

/** Errors: throws UserError unless exactly one of the two is given. */
export function readLookUp(id: string | null | undefined, externalReference: string | null | undefined): LookUp {
  if (id != null && externalReference == null) return { id };
  if (id != null || externalReference == null) throw new UserError("id: give either `id` or `externalReference`");
  return { externalReference: readReference("externalReference", externalReference) };
}

/** An external reference as it is stored. Errors: throws UserError for one that nothing can have. */
function readReference(name: string, value: string): string {
  const reference = readLine(value);
  if (reference === null) throw new UserError(`${name}: must not be empty`);
  return reference;
}

/** As many as a page has. */
export const MAX_LISTED = 100;

/** A list of ids or references that somebody looks for. Errors: throws UserError when there are too many. */
export function readListed(name: string, values: readonly string[] | null | undefined): readonly string[] | null {
  if (values != null && values.length > MAX_LISTED)
    throw new UserError(`${name}: must be at most ${String(MAX_LISTED)}`);
  return values ?? null;
}

export function readListedReferences(
  name: string,
  values: readonly string[] | null | undefined,
): readonly string[] | null {
  return readListed(name, values)?.map((value) => readReference(name, value)) ?? null;
}
