/** The sample with every occurrence of a piece replaced. Errors: throws when the piece does not occur. */
export function withReplaced(xml: string, piece: string, replacement: string): string {
  if (!xml.includes(piece)) throw new Error(`The sample has no ${piece}`);
  return xml.replaceAll(piece, replacement);
}
