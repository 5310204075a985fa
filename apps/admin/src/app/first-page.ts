import type { NormalizedCacheObject } from "@apollo/client";
import type { Locale } from "@kundenportal/domain/locale";
import type { Theme } from "@kundenportal/domain/theme";

/** The element with what the server has filled the page with. */
export const FIRST_PAGE_ID = "first-page";

/** What the app begins with, instead of asking for it; when and where that was. */
export interface FirstPage {
  /** The language whose texts are on their way already. */
  readonly locale: Locale;
  /** Null: none was chosen in this browser. */
  readonly chosenLocale: Locale | null;
  readonly chosenTheme: Theme | null;
  /** Of what the page shows already: somebody may have gone back before the app was there; null: it came without content. */
  readonly renderedAddress: string | null;
  /** IANA name. */
  readonly timeZone: string;
  /** An instant (ISO 8601). */
  readonly filledAt: string;
  readonly cache: NormalizedCacheObject;
}

/** Null when the page came without: nobody is signed in, or something went wrong, which asking will tell. */
export function readFirstPage(): FirstPage | null {
  const text = document.getElementById(FIRST_PAGE_ID)?.textContent;
  if (text === undefined) return null;
  const value: unknown = JSON.parse(text);
  return isFirstPage(value) ? value : null;
}

/** Written by the same build. */
function isFirstPage(value: unknown): value is FirstPage {
  return typeof value === "object" && value !== null && "cache" in value && "locale" in value;
}
