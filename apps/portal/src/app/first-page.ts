import type { Locale } from "@kundenportal/domain/locale";
import type { FirstAnswer } from "./first-answers";

/** The element with the data of a page that the server has rendered. */
export const FIRST_PAGE_ID = "first-page";

/** What the server has rendered the page with: the app takes over with the same, and asks for nothing again. */
export interface FirstPage {
  /** Of what the page shows, with what is asked there: somebody may have gone back before the app was there. */
  readonly address: string;
  /** The language that was chosen on this device, as far as the server knows. */
  readonly chosenLocale: Locale | null;
  /** The one that the page is in. */
  readonly locale: Locale;
  /** IANA name. */
  readonly timeZone: string;
  /** An instant (ISO 8601). */
  readonly renderedAt: string;
  /** To everything that the page asks for. */
  readonly answers: readonly FirstAnswer[];
}

/** Null when the page came without content. */
export function readFirstPage(): FirstPage | null {
  const text = document.getElementById(FIRST_PAGE_ID)?.textContent;
  if (text === undefined) return null;
  const value: unknown = JSON.parse(text);
  return isFirstPage(value) ? value : null;
}

/** Written by the same build. */
function isFirstPage(value: unknown): value is FirstPage {
  return typeof value === "object" && value !== null && "answers" in value && "renderedAt" in value;
}
