/** A closed list of codes, written with spaces between them. */
export function codeList(codes: string): ReadonlySet<string> {
  return new Set(codes.split(/\s+/));
}
