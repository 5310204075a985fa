import { remainderBy97 } from "@kundenportal/domain/parties/mod-97";

/** Whether its check digits are right, whatever the country. */
export function isIban(text: string): boolean {
  const iban = text.replaceAll(/\s/g, "").toUpperCase();
  return /^[A-Z]{2}\d{2}[A-Z0-9]{1,30}$/.test(iban) && remainderBy97(iban.slice(4) + iban.slice(0, 4)) === 1n;
}
