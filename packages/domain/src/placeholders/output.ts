export type OutputFormat = "text" | "html";

/** A piece of a filled template: its own text, or a placeholder's value. */
export interface Piece {
  readonly text: string;
  /** To be turned into a link if the format has links. */
  readonly isUrl: boolean;
}

export function writePieces(pieces: readonly Piece[], format: OutputFormat): string {
  return format === "html" ? toHtml(pieces) : pieces.map((piece) => piece.text).join("");
}

function toHtml(pieces: readonly Piece[]): string {
  const html = pieces.map(toInlineHtml).join("").replaceAll(/\r\n?/g, "\n").trim();
  if (html === "") return "";
  const paragraphs = html.split(/\n(?:[ \t]*\n)+/);
  return paragraphs.map((paragraph) => `<p>${paragraph.replaceAll("\n", "<br>")}</p>`).join("\n");
}

function toInlineHtml({ text, isUrl }: Piece): string {
  const escaped = escapeHtml(text);
  return isUrl && isWebAddress(text) ? `<a href="${escaped}">${escaped}</a>` : escaped;
}

/** Only http and https: a link must never run a script. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}

const HTML_ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => HTML_ESCAPES[character] ?? character);
}
