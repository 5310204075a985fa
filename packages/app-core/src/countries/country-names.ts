import { COUNTRY_CODES } from "@kundenportal/domain/human-input/country-code";
import { keepFormatters } from "@kundenportal/domain/formatter-cache";
import { languageTag, type Locale } from "@kundenportal/domain/locale";

const regionNames = keepFormatters(
  (locale: Locale) => new Intl.DisplayNames(languageTag(locale), { type: "region", fallback: "code" }),
);

/**
 * The country's name in the reader's language; the code itself when it has no name.
 * Shape: ISO 3166-1 alpha-2, or whatever an imported e-invoice says instead.
 */
export function countryName(code: string, locale: Locale): string {
  try {
    return regionNames(locale).of(code) ?? code;
  } catch (error) {
    // Not a region code in form.
    if (error instanceof RangeError) return code;
    throw error;
  }
}

interface CountryOption {
  readonly value: string;
  readonly label: string;
}

/** All countries by name, for a select. */
export function countryOptions(locale: Locale): readonly CountryOption[] {
  return COUNTRY_CODES.map((value) => ({ value, label: countryName(value, locale) })).sort((first, second) =>
    first.label.localeCompare(second.label, languageTag(locale)),
  );
}
