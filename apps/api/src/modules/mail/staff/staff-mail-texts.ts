import type { Locale } from "@kundenportal/domain/locale";
import type { PasswordChangeWay } from "../../staff/set-password";
import type { MailContent } from "../sending/mail-queue";
import { mainButton, paragraphs } from "../writing/mail-content";

interface About {
  readonly locale: Locale;
  /** The staff member's. */
  readonly name: string;
  readonly merchantName: string;
  /** What the button opens. */
  readonly url: string;
}

/** With the link to choose a new password. */
export function passwordResetMail({ locale, name, merchantName, url }: About): MailContent {
  const words = {
    de: {
      subject: `Neues Passwort für die Verwaltung von ${merchantName}`,
      before: `Guten Tag ${name},\n\nhier legen Sie ein neues Passwort für die Verwaltung des Kundenportals von ${merchantName} fest. Der Link gilt eine Stunde und nur einmal.`,
      label: "Neues Passwort festlegen",
      after: "Haben Sie kein neues Passwort angefordert? Dann müssen Sie nichts tun: Ihr bisheriges gilt weiter.",
    },
    en: {
      subject: `New password for the admin app of ${merchantName}`,
      before: `Hello ${name},\n\nThis is where you choose a new password for the admin app of ${merchantName}’s customer portal. The link works for one hour, and only once.`,
      label: "Choose a new password",
      after: "You didn’t ask for a new password? Then there is nothing to do: your old one still works.",
    },
  }[locale];
  return {
    locale,
    subject: words.subject,
    blocks: [...paragraphs(words.before), mainButton(words.label, url), ...paragraphs(words.after)],
  };
}

const WAYS = {
  SIGNED_IN: { de: "unter „Mein Konto“", en: "under “My account”" },
  LINK: { de: "mit einem Link aus einer E-Mail", en: "with a link from an email" },
  COMMAND: { de: "auf dem Server", en: "on the server" },
} as const;

export function passwordChangedMail(about: About, way: PasswordChangeWay, wasNotYou: string): MailContent {
  const { locale, name, merchantName } = about;
  const how = WAYS[way][locale];
  const words = {
    de: {
      subject: "Ihr Passwort wurde geändert",
      what: `Guten Tag ${name},\n\nIhr Passwort für die Verwaltung des Kundenportals von ${merchantName} wurde ${how} geändert. Alle anderen Anmeldungen sind beendet.`,
    },
    en: {
      subject: "Your password has been changed",
      what: `Hello ${name},\n\nYour password for the admin app of ${merchantName}’s customer portal has been changed ${how}. All other sessions have ended.`,
    },
  }[locale];
  return noticeOf(about, words, wasNotYou);
}

export function secondFactorMail(about: About, isActive: boolean, wasNotYou: string): MailContent {
  const { locale, name, merchantName } = about;
  const words = {
    de: {
      subject: isActive ? "Zweiter Faktor eingerichtet" : "Zweiter Faktor entfernt",
      what: `Guten Tag ${name},\n\nfür Ihre Anmeldung bei der Verwaltung des Kundenportals von ${merchantName} ist ${isActive ? "jetzt zusätzlich ein Code aus Ihrer Authenticator-App" : "kein Code aus einer Authenticator-App mehr"} nötig.`,
    },
    en: {
      subject: isActive ? "Second factor set up" : "Second factor removed",
      what: `Hello ${name},\n\nSigning in to the admin app of ${merchantName}’s customer portal ${isActive ? "now also needs a code from your" : "no longer needs a code from an"} authenticator app.`,
    },
  }[locale];
  return noticeOf(about, words, wasNotYou);
}

/** What has happened, and what to do if it was somebody else. */
function noticeOf(
  { locale, url }: About,
  { subject, what }: { readonly subject: string; readonly what: string },
  wasNotYou: string,
): MailContent {
  const label = { de: "Neues Passwort anfordern", en: "Request a new password" }[locale];
  return { locale, subject, blocks: [...paragraphs(`${what}\n\n${wasNotYou}`), mainButton(label, url)] };
}
