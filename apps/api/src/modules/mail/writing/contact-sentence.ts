import type { Locale } from "@kundenportal/domain/locale";

/** Whom a recipient can call or write to. */
export interface MailContact {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
}

/**
 * For notices of something that somebody else may have done.
 * Shape: `operator` is how to reach whoever runs this server; it is named only if the merchant can't be reached at all.
 */
export function wasNotYou(locale: Locale, { name, phone, email }: MailContact, operator: string): string {
  const ways = [
    ...(phone === null ? [] : [{ de: `Telefon ${phone}`, en: `phone ${phone}` }[locale]]),
    ...(email === null ? [] : [{ de: `E-Mail ${email}`, en: `email ${email}` }[locale]]),
  ];
  const reach = ways.length === 0 ? operator : `${name}, ${ways.join(", ")}`;
  return {
    de: `Waren Sie das nicht? Dann melden Sie sich bitte sofort: ${reach}.`,
    en: `Wasn’t this you? Then please get in touch straight away: ${reach}.`,
  }[locale];
}
