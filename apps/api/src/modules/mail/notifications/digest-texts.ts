import type { Locale, LocalizedText } from "@kundenportal/domain/locale";
import type { GatheredKind } from "./notification-texts";

/** How often something happened. */
export interface DigestCount {
  readonly kind: GatheredKind;
  readonly who: string;
  readonly count: number;
}

const NAMES: Readonly<Record<GatheredKind, (count: number) => LocalizedText>> = {
  COMMENT_ADDED: (count) => ({
    de: count === 1 ? "1 Kommentar" : `${String(count)} Kommentare`,
    en: count === 1 ? "1 comment" : `${String(count)} comments`,
  }),
  OFFER_ACCEPTED: (count) => ({
    de: count === 1 ? "1 Angebot angenommen" : `${String(count)} Angebote angenommen`,
    en: count === 1 ? "1 offer accepted" : `${String(count)} offers accepted`,
  }),
  OFFER_REJECTED: (count) => ({
    de: count === 1 ? "1 Angebot abgelehnt" : `${String(count)} Angebote abgelehnt`,
    en: count === 1 ? "1 offer rejected" : `${String(count)} offers rejected`,
  }),
  CLIENT_DATA_CHANGED: (count) => ({
    de: count === 1 ? "Stammdaten einmal geändert" : `Stammdaten ${String(count)}-mal geändert`,
    en: count === 1 ? "own data changed once" : `own data changed ${String(count)} times`,
  }),
  PAYMENT_CAPTURED: (count) => ({
    de: count === 1 ? "1 Zahlung eingegangen" : `${String(count)} Zahlungen eingegangen`,
    en: count === 1 ? "1 payment received" : `${String(count)} payments received`,
  }),
};

export function nameCount({ kind, count }: DigestCount, locale: Locale): string {
  return NAMES[kind](count)[locale];
}

interface DigestWords {
  readonly subject: string;
  readonly opening: string;
  readonly more: (count: number) => string;
}

/** `from`, `to`: times of day in the merchant's time zone. */
export function digestWords(locale: Locale, total: number, from: string, to: string): DigestWords {
  return {
    de: {
      subject: `Viel los im Kundenportal: ${String(total)} Ereignisse in einer Stunde`,
      opening: `Zwischen ${from} und ${to} ist im Kundenportal so viel passiert, dass wir Ihnen nicht jedes Mal geschrieben haben. Das war insgesamt:`,
      more: (count: number) => (count === 1 ? "… und ein weiterer Kunde." : `… und ${String(count)} weitere Kunden.`),
    },
    en: {
      subject: `Busy customer portal: ${String(total)} events in one hour`,
      opening: `So much happened in the customer portal between ${from} and ${to} that we did not write to you every time. In total:`,
      more: (count: number) => (count === 1 ? "… and one more client." : `… and ${String(count)} more clients.`),
    },
  }[locale];
}
