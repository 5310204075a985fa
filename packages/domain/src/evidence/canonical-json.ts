/**
 * JSON as RFC 8785 writes it: members sorted by the UTF-16 units of their names, no white space, numbers and strings as
 * ECMAScript writes them. The same content always has the same bytes, and so the same hash, in any language.
 * Shape: plain data and dates; members that are `undefined` are left out, as `JSON.stringify` does. Half a surrogate pair, which the
 * RFC forbids, becomes an escape.
 * Errors: throws RangeError for a number that JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`${String(value)} is no JSON number`);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (value instanceof Date) return JSON.stringify(value);
  // Never through an object of sorted members: an engine puts names that look like numbers first.
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(",")}}`;
}
