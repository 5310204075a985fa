import { keepFormatters } from "@kundenportal/domain/formatter-cache";
import { languageTag, type Locale } from "@kundenportal/domain/locale";

const regionNames = keepFormatters(
  (locale: Locale) => new Intl.DisplayNames(languageTag(locale), { type: "region", fallback: "code" }),
);

/** ISO 3166-1 alpha-2, every country in use. */
const COUNTRY_CODES = (
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC " +
  "CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD " +
  "GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH " +
  "KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW " +
  "MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC " +
  "SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY " +
  "UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
).split(" ");

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
