const CONTROL_CHARACTERS = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;

/** Content may come from an imported file: nothing in it may hide or reverse what is printed. */
export function cleanText(text: string): string {
  return (
    text
      // Halves of a character pair.
      .replace(/\p{Cs}/gu, "\ufffd")
      .replace(/\r\n?|[\u2028\u2029]/g, "\n")
      .replaceAll("\t", " ")
      .replace(CONTROL_CHARACTERS, "")
  );
}
