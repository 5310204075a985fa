/** The text that the list's search looks in, in lower case. */
export function searchTextOf(number: string | null, title: string | null): string {
  return [number, title]
    .filter((part) => part !== null)
    .join(" ")
    .toLowerCase();
}
