import type { Locale } from "@kundenportal/domain/locale";
import type { PasswordChangeWay } from "../../staff/set-password";

/** An email of ours to a staff member. `link` is shown as a link between the paragraphs before and after it. */
export interface StaffMailWords {
  readonly subject: string;
  readonly before: readonly string[];
  readonly link: string;
  /** What the link is for. */
  readonly label: string;
  readonly after: readonly string[];
}

interface About {
  /** The staff member's. */
  readonly name: string;
  readonly merchantName: string;
}

/** With the link to choose a new password. */
export function passwordResetWords(locale: Locale, { name, merchantName }: About, link: string): StaffMailWords {
  return {
    de: {
      subject: `Neues Passwort für die Verwaltung von ${merchantName}`,
      before: [
        `Guten Tag ${name},`,
        `mit diesem Link legen Sie ein neues Passwort für die Verwaltung des Kundenportals von ${merchantName} fest. Er gilt eine Stunde und nur einmal:`,
      ],
      link,
      label: "Neues Passwort festlegen",
      after: [
        "Haben Sie kein neues Passwort angefordert? Dann müssen Sie nichts tun: Ihr bisheriges gilt weiter.",
        "Ihr Kundenportal",
      ],
    },
    en: {
      subject: `New password for the admin app of ${merchantName}`,
      before: [
        `Hello ${name},`,
        `With this link you choose a new password for the admin app of ${merchantName}’s customer portal. It works for one hour, and only once:`,
      ],
      link,
      label: "Choose a new password",
      after: [
        "You didn’t ask for a new password? Then there is nothing to do: your old one still works.",
        "Your customer portal",
      ],
    },
  }[locale];
}

/** Whom to turn to, and what to do at once, if it was somebody else. `link` leads to requesting a new password. */
export function passwordChangedWords(
  locale: Locale,
  { name, merchantName }: About,
  way: PasswordChangeWay,
  link: string,
): StaffMailWords {
  const how = {
    SIGNED_IN: { de: "unter „Mein Konto“", en: "under “My account”" },
    LINK: { de: "mit einem Link aus einer E-Mail", en: "with a link from an email" },
    COMMAND: { de: "auf dem Server", en: "on the server" },
  }[way][locale];
  return {
    de: {
      subject: "Ihr Passwort wurde geändert",
      before: [
        `Guten Tag ${name},`,
        `Ihr Passwort für die Verwaltung des Kundenportals von ${merchantName} wurde ${how} geändert. Alle anderen Anmeldungen sind beendet.`,
        "Waren Sie das nicht? Dann fordern Sie gleich ein neues Passwort an, und sagen Sie den Inhabern Bescheid:",
      ],
      link,
      label: "Neues Passwort anfordern",
      after: ["Ihr Kundenportal"],
    },
    en: {
      subject: "Your password has been changed",
      before: [
        `Hello ${name},`,
        `Your password for the admin app of ${merchantName}’s customer portal has been changed ${how}. All other sessions have ended.`,
        "Wasn’t this you? Then request a new password straight away, and tell the owners:",
      ],
      link,
      label: "Request a new password",
      after: ["Your customer portal"],
    },
  }[locale];
}

export function secondFactorWords(
  locale: Locale,
  { name, merchantName }: About,
  isActive: boolean,
  link: string,
): StaffMailWords {
  return {
    de: {
      subject: isActive ? "Zweiter Faktor eingerichtet" : "Zweiter Faktor entfernt",
      before: [
        `Guten Tag ${name},`,
        isActive
          ? `für Ihre Anmeldung bei der Verwaltung des Kundenportals von ${merchantName} ist jetzt zusätzlich ein Code aus Ihrer Authenticator-App nötig.`
          : `für Ihre Anmeldung bei der Verwaltung des Kundenportals von ${merchantName} ist kein Code aus einer Authenticator-App mehr nötig.`,
        "Waren Sie das nicht? Dann fordern Sie gleich ein neues Passwort an, und sagen Sie den Inhabern Bescheid:",
      ],
      link,
      label: "Neues Passwort anfordern",
      after: ["Ihr Kundenportal"],
    },
    en: {
      subject: isActive ? "Second factor set up" : "Second factor removed",
      before: [
        `Hello ${name},`,
        isActive
          ? `Signing in to the admin app of ${merchantName}’s customer portal now also needs a code from your authenticator app.`
          : `Signing in to the admin app of ${merchantName}’s customer portal no longer needs a code from an authenticator app.`,
        "Wasn’t this you? Then request a new password straight away, and tell the owners:",
      ],
      link,
      label: "Request a new password",
      after: ["Your customer portal"],
    },
  }[locale];
}
