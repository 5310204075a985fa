import type { Locale } from "@kundenportal/domain/locale";
import type { EndedLink } from "./explain-ended-link";

interface EndedLinkTexts {
  readonly titles: Readonly<Record<EndedLink["state"], string>>;
  readonly unknown: string;
  readonly unknownAsk: string;
  readonly expired: string;
  readonly renew: (merchant: string) => string;
  readonly button: string;
  readonly ask: (merchant: string) => string;
  readonly replaced: (merchant: string) => string;
  readonly askIfLost: (merchant: string) => string;
}

export const ENDED_LINK_TEXTS: Readonly<Record<Locale, EndedLinkTexts>> = {
  de: {
    titles: {
      UNKNOWN: "Dieser Link führt nicht weiter",
      EXPIRED: "Dieser Link ist abgelaufen",
      REPLACED: "Dieser Link gilt nicht mehr",
    },
    unknown:
      "Wahrscheinlich fehlt ein Teil davon, weil Ihr E-Mail-Programm ihn umgebrochen hat. Öffnen Sie den Link direkt in der E-Mail, oder kopieren Sie ihn noch einmal ganz.",
    unknownAsk: "Klappt das auch nicht, wenden Sie sich bitte an das Unternehmen, von dem Sie Ihre Dokumente bekommen.",
    expired: "Zu Ihrer Sicherheit gilt jeder Link nur eine Zeit lang.",
    renew: (merchant) =>
      `Wir senden Ihnen gern einen neuen an die E-Mail-Adresse, die ${merchant} für Sie gespeichert hat.`,
    button: "Neuen Link anfordern",
    ask: (merchant) => `Einen neuen bekommen Sie von ${merchant}.`,
    replaced: (merchant) =>
      `Vielleicht haben Sie inzwischen einen neueren bekommen: Öffnen Sie am besten den Link aus der letzten E-Mail von ${merchant}.`,
    askIfLost: (merchant) => `Finden Sie keinen anderen, wenden Sie sich bitte an ${merchant}.`,
  },
  en: {
    titles: {
      UNKNOWN: "This link doesn’t work",
      EXPIRED: "This link has expired",
      REPLACED: "This link is no longer valid",
    },
    unknown:
      "Part of it is probably missing because your email program broke it across lines. Open the link directly in the email, or copy it again in full.",
    unknownAsk: "If that doesn’t work either, please contact the company that sends you your documents.",
    expired: "For your security, every link works only for a limited time.",
    renew: (merchant) => `We will gladly send a new one to the email address that ${merchant} has on file for you.`,
    button: "Request a new link",
    ask: (merchant) => `${merchant} can send you a new one.`,
    replaced: (merchant) =>
      `You may have been sent a newer one since: please open the link in the latest email from ${merchant}.`,
    askIfLost: (merchant) => `If you can’t find another one, please contact ${merchant}.`,
  },
};
