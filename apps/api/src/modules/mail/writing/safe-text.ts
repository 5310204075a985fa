/**
 * Characters that show nothing and harm: control characters, halves of characters, noncharacters, and the marks that
 * turn the direction of all text after them around. Tabs and line ends stay.
 */
const HARMFUL = /[^\P{Cc}\t\n\r]|[\p{Cs}\u202a-\u202e\ufffe\uffff]/gu;

/** Text from anybody, fit for any part of an email. */
export function withoutHarmful(text: string): string {
  return text.replaceAll(HARMFUL, "");
}

/**
 * One line for a header: a line break would start a new one.
 * Unit: `maxLength` in UTF-16 units; a character is never cut in half.
 */
export function toHeaderText(text: string, maxLength: number): string {
  const line = withoutHarmful(text.replaceAll(/[\s\p{Cc}]+/gu, " ")).trim();
  return line
    .slice(0, maxLength)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd();
}
