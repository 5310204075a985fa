import type { MailBlock } from "./mail-content";
import type { MailFrame } from "./mail-frame";
import { withoutHarmful } from "./safe-text";

/** The email for programs without HTML. It says the same; each link says what it is for. */
export function writeMailText(blocks: readonly MailBlock[], { footer }: Pick<MailFrame, "footer">): string {
  // "-- " alone in its line is how email programs recognise what is not part of the message.
  return withoutHarmful([...blocks.map(writeBlock), ["-- ", ...footer].join("\n")].join("\n\n"));
}

function writeBlock(block: MailBlock): string {
  switch (block.kind) {
    case "PARAGRAPH":
      return block.lines.map((line) => line.map(({ text }) => text).join("")).join("\n");
    case "BUTTON":
      return `${block.label}:\n${block.url}`;
    case "FACTS":
      return block.facts.map(({ name, value }) => `${name}: ${value}`).join("\n");
  }
}
