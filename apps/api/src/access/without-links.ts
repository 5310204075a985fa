import { PORTAL_TOKEN_LENGTH, PORTAL_TOKEN_START } from "./portal-token";

/** In emails with HTML, long words may break anywhere. */
const BREAK = "(?:<wbr ?/?>)?";
/** A token that lacks so many characters can't be guessed any more: its whole MAC may be among them. */
const GUESSABLE_CHARACTERS = 24;

const PORTAL_TOKEN = token(PORTAL_TOKEN_START, PORTAL_TOKEN_LENGTH - PORTAL_TOKEN_START.length - GUESSABLE_CHARACTERS);
const RESET_TOKEN = token("", 20);

/** Every address that opens something by itself: a portal URL, a paylink, a link for a new password. */
const LINKS = [link("/p/", PORTAL_TOKEN), link("/pay/", PORTAL_TOKEN), link("/reset-password#", RESET_TOKEN)];

/** A text, or an email's HTML, in which no link opens anything any more. */
export function withoutLinks(text: string): string {
  return LINKS.reduce((rest, pattern) => rest.replaceAll(pattern, "$1…"), text);
}

function link(path: string, tokenPattern: string): RegExp {
  return new RegExp(`(${breakable(path)})${tokenPattern}`, "g");
}

function token(start: string, minLength: number): string {
  return `${start.replaceAll(/./g, `${BREAK}$&`)}(?:${BREAK}[\\w-]){${String(minLength)},}`;
}

function breakable(text: string): string {
  return text.replaceAll(/(?<=.)./g, `${BREAK}$&`);
}
