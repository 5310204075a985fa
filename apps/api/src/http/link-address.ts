import { PORTAL_TOKEN_LENGTH } from "../access/portal-token";

/** `/p/…` and `/pay/…`, however a mail program spells them. */
const LINK_PATH = /^\/+(pay|p)(?:\/+|$)([^?#]*)(.*)$/is;
/** What the portal says goodbye with, and what the button of a link that has ended leads to. */
const OWN_WORDS = /^(ended|signed-out)\b/;
/** What is below a link. */
const BELOW = /\/(new-link|girocode\.png)\W*$/;
/** Soft line breaks of quoted-printable, real ones, and characters without a glyph. */
const BREAKS = /=\r?\n|[\s\p{Cc}\p{Cf}]+/gu;
const HYPHENS = /[\u2010-\u2015\u2212]/gu;
const TOKEN = new RegExp(`[\\w-]{${String(PORTAL_TOKEN_LENGTH)}}`);

/**
 * The address that was meant. Mail programs take the dot at the end of a sentence, brackets, quotation marks or line breaks
 * for a part of a link, encode it twice, or add parameters for counting. What remains is a token that may be ours: only
 * its HMAC decides. All other addresses stay as they are.
 */
export function readLinkAddress(url: string): string {
  const match = LINK_PATH.exec(url);
  if (match === null) return url;
  const [, kind = "", tail = "", query = ""] = match;
  const path = `/${kind.toLowerCase()}/`;
  const text = decode(tail).normalize("NFKC").replaceAll(BREAKS, "").replaceAll(HYPHENS, "-");
  const ownWord = kind.toLowerCase() === "p" ? OWN_WORDS.exec(text)?.[0] : undefined;
  if (ownWord !== undefined) return `${path}${ownWord}${query}`;
  const below = BELOW.exec(text)?.[1];
  const bare = text.replace(BELOW, "");
  const token = TOKEN.exec(bare)?.[0] ?? bare.replaceAll(/[^\w-]/g, "").slice(0, PORTAL_TOKEN_LENGTH);
  // Without a token it is still one of our addresses: its page says what is wrong.
  return `${path}${token === "" ? "incomplete" : token}${below === undefined ? "" : `/${below}`}${query}`;
}

/** Undoes percent-encoding, however often it was applied; what is not well-formed stays. */
function decode(text: string): string {
  let decoded = text;
  for (let round = 0; round < 3 && decoded.includes("%"); round += 1) {
    decoded = decoded.replaceAll(/(?:%[0-9a-f]{2})+/gi, (bytes) =>
      Buffer.from(bytes.replaceAll("%", ""), "hex").toString("utf8"),
    );
  }
  return decoded;
}
