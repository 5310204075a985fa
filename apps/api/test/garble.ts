/** A token with one character of its signature changed; not the last one, because not all its bits count. */
export function garble(token: string): string {
  const place = token.length - 10;
  return token.slice(0, place) + (token[place] === "A" ? "B" : "A") + token.slice(place + 1);
}
