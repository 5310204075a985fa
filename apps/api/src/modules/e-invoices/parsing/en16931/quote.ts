const MAX_QUOTE_LENGTH = 40;

/** A short excerpt of the file, for a message. */
export function quote(text: string): string {
  return `“${excerpt(text)}”`;
}

export function excerpt(text: string): string {
  return text.length > MAX_QUOTE_LENGTH ? `${text.slice(0, MAX_QUOTE_LENGTH)}…` : text;
}
