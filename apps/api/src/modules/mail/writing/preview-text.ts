import type { MailBlock } from "./mail-content";

const MAX_LENGTH = 140;
const MAX_GREETING_LENGTH = 60;

/** What lists of emails show beside the subject: the first sentences after the greeting. */
export function previewText(blocks: readonly MailBlock[]): string {
  const texts = blocks.flatMap((block) => (block.kind === "PARAGRAPH" ? [textOf(block.lines)] : []));
  const [first = "", second] = texts;
  const isGreeting = first.length <= MAX_GREETING_LENGTH && /[,!،，、]$/u.test(first);
  return shorten(isGreeting ? (second ?? first) : first);
}

function textOf(lines: Extract<MailBlock, { kind: "PARAGRAPH" }>["lines"]): string {
  const words = lines.map((line) => line.flatMap(({ text, isUrl }) => (isUrl ? [] : [text])).join(""));
  return words.join(" ").replaceAll(/\s+/g, " ").trim();
}

/** At a word's end where there is one. */
function shorten(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const cut = text.slice(0, MAX_LENGTH);
  const end = cut.lastIndexOf(" ");
  return `${(end > MAX_LENGTH / 2 ? cut.slice(0, end) : cut).replace(/[\ud800-\udbff]$/, "")}…`;
}
