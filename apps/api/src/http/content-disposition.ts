/**
 * The value of `Content-Disposition` for a file of any name.
 * Source: RFC 6266 and RFC 5987: the name in UTF-8, and before it one in ASCII for old readers.
 */
export function contentDisposition(kind: "inline" | "attachment", fileName: string): string {
  const name = fileName.replace(UNSAFE, "_");
  const ascii = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7e]/gu, "_")
    .replace(/["\\%]/g, "_");
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encodeExtended(name)}`;
}

/** Control characters would end the header, slashes would name a folder, and some turn around what is read of the name. */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069/\\]/gu;

/** What `encodeURIComponent` leaves as it is but RFC 5987 does not. */
function encodeExtended(text: string): string {
  // Half of a character pair can't be encoded.
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd")).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
