/** As the tax offices write it, or the 11 to 13 digits of electronic forms. */
const GERMAN_TAX_NUMBER = /^\d{2,5}[/ ]?\d{3,5}[/ ]?\d{4,5}$/;

/** Whether it has the form of a tax number (Steuernummer) of any German state: 10 to 13 digits. */
export function isGermanTaxNumber(text: string): boolean {
  const digits = text.replaceAll(/\D/g, "").length;
  return GERMAN_TAX_NUMBER.test(text) && digits >= 10 && digits <= 13;
}

/** Whether it has the form of a German VAT number. Shape: capitals without spaces. */
export function isGermanVatNumber(text: string): boolean {
  return /^DE\d{9}$/.test(text);
}
