import { readLine, readParagraphs } from "@kundenportal/domain/human-input/read-text";

const MAX_DECIMAL_LENGTH = 40;
const XML_DECIMAL = /^([+-]?)(?=\.?\d)(\d*)(?:\.(\d*))?$/;

/** Names and numbers: one line, with each run of white space reduced to one space. Null when nothing is left. */
export function normaliseLine(text: string): string | null {
  return readLine(text);
}

/** Prose: keeps its lines, each trimmed, with at most one empty line between them. */
export function normaliseParagraphs(text: string): string | null {
  const lines = (readParagraphs(text) ?? "").split("\n").map((line) => readLine(line) ?? "");
  return readParagraphs(lines.join("\n").replace(/\n{3,}/g, "\n\n"));
}

/** Several pieces as one text; null when all of them are missing. */
export function joinPresent(pieces: readonly (string | null)[], separator: string): string | null {
  return emptyToNull(pieces.filter((piece) => piece !== null).join(separator));
}

/**
 * One spelling for each number of XML Schema: `+01.50` and `1.5` both become `1.5`, `-0.00` becomes `0`.
 * Null when the text is not a decimal or is longer than any serious one.
 */
export function canonicalDecimal(text: string): string | null {
  const match = text.length > MAX_DECIMAL_LENGTH ? null : XML_DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign = "", wholeDigits = "", fractionDigits = ""] = match;
  const whole = wholeDigits.replace(/^0+/, "") || "0";
  const fraction = fractionDigits.replace(/0+$/, "");
  const magnitude = fraction === "" ? whole : `${whole}.${fraction}`;
  return sign === "-" && magnitude !== "0" ? `-${magnitude}` : magnitude;
}

function emptyToNull(text: string): string | null {
  return text === "" ? null : text;
}
