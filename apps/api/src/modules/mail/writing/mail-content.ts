/** A stretch of text, or a web address that is shown as it is. */
export interface MailRun {
  readonly text: string;
  /** `text` is an http or https address of ours. */
  readonly isUrl: boolean;
}

/** What an email says, from top to bottom. HTML and plain text are both written from it, so that they say the same. */
export type MailBlock =
  | {
      readonly kind: "PARAGRAPH";
      readonly lines: readonly (readonly MailRun[])[];
    }
  | {
      readonly kind: "BUTTON";
      /** Says where it leads. */
      readonly label: string;
      readonly url: string;
      /** One at most: what the reader is asked to do. The others are quiet. */
      readonly isMain: boolean;
    }
  | {
      /** Names and their values, such as the figures of a receipt. */
      readonly kind: "FACTS";
      readonly facts: readonly MailFact[];
    };

export interface MailFact {
  readonly name: string;
  readonly value: string;
}

/** Text of our own: blank lines separate paragraphs. Names in it stay text, whatever they contain. */
export function paragraphs(text: string): readonly MailBlock[] {
  return toBlocks([{ text, isUrl: false }], () => null);
}

export function mainButton(label: string, url: string): MailBlock {
  return { kind: "BUTTON", label, url, isMain: true };
}

export function facts(...entries: readonly MailFact[]): MailBlock {
  return { kind: "FACTS", facts: entries };
}

/** What a link that stands alone is for; null: it stays a link. */
export type DescribeLink = (url: string) => Pick<Extract<MailBlock, { kind: "BUTTON" }>, "label" | "isMain"> | null;

/**
 * Blank lines separate paragraphs; an address alone in its paragraph becomes a button if there are words for it, and a
 * paragraph without any text is left out.
 */
export function toBlocks(runs: readonly MailRun[], describe: DescribeLink): readonly MailBlock[] {
  const blocks: MailBlock[] = [];
  let lines: (readonly MailRun[])[] = [];
  for (const line of [...toLines(runs), []]) {
    if (line.some(({ text }) => text.trim() !== "")) {
      lines.push(line);
    } else if (lines.length > 0) {
      blocks.push(toBlock(lines, describe));
      lines = [];
    }
  }
  return blocks;
}

function toBlock(lines: readonly (readonly MailRun[])[], describe: DescribeLink): MailBlock {
  const [only, ...others] = lines.flat().filter(({ text }) => text.trim() !== "");
  const button = others.length === 0 && only?.isUrl === true ? describe(only.text) : null;
  return button === null || only === undefined
    ? { kind: "PARAGRAPH", lines }
    : { kind: "BUTTON", url: only.text, ...button };
}

function toLines(runs: readonly MailRun[]): readonly (readonly MailRun[])[] {
  let line: MailRun[] = [];
  const lines: MailRun[][] = [line];
  for (const { text, isUrl } of runs) {
    for (const [index, part] of text.split(/\r\n?|\n/).entries()) {
      if (index > 0) lines.push((line = []));
      if (part !== "") line.push({ text: part, isUrl: isUrl && isWebAddress(part) });
    }
  }
  return lines;
}

/** Only http and https: a link must never run a script. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}
