/** The sample with a piece of it replaced, everywhere. Errors: throws when the piece is not there. */
export function withReplaced(xml: string, piece: string, replacement: string): string {
  if (!xml.includes(piece)) throw new Error(`The sample has no ${piece}`);
  return xml.replaceAll(piece, replacement);
}
