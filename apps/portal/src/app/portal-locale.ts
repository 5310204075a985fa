import type { Locale } from "@kundenportal/domain/locale";

const LOCALE_OF = { DE: "de", EN: "en" } as const;

/** The customer's own choice, or the language that the merchant has on file. */
export function localeOf(chosen: Locale | null, onFile: keyof typeof LOCALE_OF): Locale {
  return chosen ?? LOCALE_OF[onFile];
}
