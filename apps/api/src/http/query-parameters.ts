import { failure, type Result, success } from "@kundenportal/domain/result";

/**
 * The parameters of an address, read like the input of a mutation: one that is unknown or there twice is refused, because
 * ignoring it would answer something else than what was asked. Missing and empty ones are null.
 */
export function readQueryParameters<Name extends string>(
  query: unknown,
  names: readonly Name[],
): Result<Readonly<Record<Name, string | null>>, string> {
  const given = new Map<string, unknown>(typeof query === "object" && query !== null ? Object.entries(query) : []);
  const known: readonly string[] = names;
  for (const [name, value] of given) {
    // What is not a plain name came from anywhere, and is not repeated.
    const shown = /^[A-Za-z][\w-]{0,40}$/.test(name) ? name : "A parameter";
    if (!known.includes(name)) return failure(`${shown}: is not known here; known are ${names.join(", ")}`);
    if (typeof value !== "string") return failure(`${shown}: must be given once`);
  }
  const entries = names.map((name) => {
    const value = given.get(name);
    return [name, typeof value === "string" && value !== "" ? value : null] as const;
  });
  // The entries have exactly these names.
  return success(Object.fromEntries(entries) as Record<Name, string | null>);
}
