/** What the list's search looks through, in lower case. */
export function searchTextOf(number: string | null, title: string | null): string {
  return [number, title]
    .filter((part) => part !== null)
    .join(" ")
    .toLowerCase();
}
