import { findEmailProblem } from "../human-input/email-address";
import type { LocalizedText } from "../locale";
import { isLeitwegId } from "./leitweg-id";
import { isGermanVatNumber } from "./tax-numbers";

/** Where e-invoices are sent to: BT-34 and BT-49. */
export interface ElectronicAddress {
  /** Of the list EAS. */
  readonly scheme: string;
  readonly value: string;
}

/** Of the list EAS, what is usual here. */
export const AddressScheme = {
  EMAIL: "EM",
  LEITWEG_ID: "0204",
  GERMAN_VAT_NUMBER: "9930",
  GLN: "0088",
  DUNS: "0060",
} as const;

/** What is offered where a scheme is chosen, the most usual first. */
export const ADDRESS_SCHEMES: ReadonlyMap<string, LocalizedText> = new Map([
  [AddressScheme.EMAIL, { de: "E-Mail", en: "Email" }],
  [AddressScheme.LEITWEG_ID, { de: "Leitweg-ID", en: "Leitweg-ID" }],
  [AddressScheme.GERMAN_VAT_NUMBER, { de: "Deutsche USt-IdNr.", en: "German VAT number" }],
  [AddressScheme.GLN, { de: "GLN", en: "GLN" }],
  [AddressScheme.DUNS, { de: "D-U-N-S-Nummer", en: "D-U-N-S number" }],
]);

/** Whether it has the form of a scheme of the list; the list itself changes twice a year. */
export function isAddressScheme(scheme: string): boolean {
  return scheme === AddressScheme.EMAIL || /^\d{4}$/.test(scheme);
}

/** Whether an address can be one of its scheme. Of schemes that we do not know, nothing is asked. */
export function fitsScheme({ scheme, value }: ElectronicAddress): boolean {
  switch (scheme) {
    case AddressScheme.EMAIL:
      return findEmailProblem(value) === null;
    case AddressScheme.LEITWEG_ID:
      return isLeitwegId(value);
    case AddressScheme.GERMAN_VAT_NUMBER:
      return isGermanVatNumber(value);
    case AddressScheme.GLN:
      return /^\d{13}$/.test(value) && hasGs1Check(value);
    case AddressScheme.DUNS:
      return /^\d{9}$/.test(value);
    default:
      return value !== "";
  }
}

/** The last digit brings the sum of all, the second, fourth and so on three times, to a multiple of ten. */
function hasGs1Check(digits: string): boolean {
  const sum = Array.from(digits, Number).reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}
