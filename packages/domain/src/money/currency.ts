/** ISO 4217 code in capitals, for example `EUR`. */
export type CurrencyCode = string;

/**
 * The currencies of ISO 4217 that do not divide into hundredths. A table of our own, because `Intl` follows CLDR, which
 * rounds some currencies to what is common in cash (IQD, ALL, LBP), and differs from one browser to the next.
 */
const UNUSUAL_FRACTION_DIGITS: ReadonlyMap<CurrencyCode, number> = new Map([
  ...codes("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF", 0),
  ...codes("BHD IQD JOD KWD LYD OMR TND", 3),
  ...codes("CLF UYW", 4),
]);

const USUAL_FRACTION_DIGITS = 2;

/** How many digits follow the decimal point: 2 for EUR, 0 for JPY, 3 for KWD. */
export function currencyFractionDigits(currency: CurrencyCode): number {
  return UNUSUAL_FRACTION_DIGITS.get(currency) ?? USUAL_FRACTION_DIGITS;
}

/** Has the form of a currency code; whether the currency exists is another question. */
export function isCurrencyCode(text: string): boolean {
  return /^[A-Z]{3}$/.test(text);
}

function codes(list: string, fractionDigits: number): [CurrencyCode, number][] {
  return list.split(" ").map((code) => [code, fractionDigits]);
}
