import { languageTag, type Locale } from "@kundenportal/domain/locale";

/** The country's name in the reader's language; the code itself when unknown. Shape: ISO 3166-1 alpha-2. */
export function countryName(code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames([languageTag(locale)], { type: "region" }).of(code) ?? code;
  } catch (error) {
    // `Intl` throws for anything that does not look like a region code, which an imported e-invoice may well contain.
    if (error instanceof RangeError) return code;
    throw error;
  }
}
