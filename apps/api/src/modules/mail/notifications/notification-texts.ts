import type { Locale, LocalizedText } from "@kundenportal/domain/locale";
import type { MailContent } from "../sending/mail-queue";
import { facts, paragraphs } from "../writing/mail-content";
import type { TimelineKind } from "../../audit/timeline-kinds";

/** `who`: the client's name. `what`: "Rechnung RE-1", or null when it is about the client. */
type Sentence = (who: string, what: string | null) => LocalizedText;

/** The timeline entries that the merchant is notified of by email. */
const SENTENCES: Partial<Readonly<Record<TimelineKind, Sentence>>> = {
  COMMENT_ADDED: (who, what) => ({
    de: `${who} hat einen Kommentar zu ${what ?? "einem Dokument"} geschrieben.`,
    en: `${who} has commented on ${what ?? "a document"}.`,
  }),
  OFFER_ACCEPTED: (who, what) => ({
    de: `${who} hat ${what ?? "ein Angebot"} angenommen.`,
    en: `${who} has accepted ${what ?? "an offer"}.`,
  }),
  OFFER_REJECTED: (who, what) => ({
    de: `${who} hat ${what ?? "ein Angebot"} abgelehnt.`,
    en: `${who} has rejected ${what ?? "an offer"}.`,
  }),
  CLIENT_DATA_CHANGED: (who) => ({
    de: `${who} hat die eigenen Stammdaten geändert. Bitte prüfen Sie geänderte Bankdaten, bevor Sie sie verwenden.`,
    en: `${who} has changed their own data. Please check any changed bank details before you use them.`,
  }),
  PAYMENT_CAPTURED: (who, what) => ({
    de: `Eine Zahlung von ${who} zu ${what ?? "einem Dokument"} ist eingegangen.`,
    en: `A payment by ${who} for ${what ?? "a document"} has been received.`,
  }),
  PAYMENT_PARKED: (who, what) => ({
    de: `Eine Zahlung von ${who} zu ${what ?? "einem Dokument"} konnte nicht zugeordnet werden. Bitte sehen Sie nach.`,
    en: `A payment by ${who} for ${what ?? "a document"} could not be matched. Please take a look.`,
  }),
  PAYMENT_DISPUTED: (who, what) => ({
    de: `Die Bank von ${who} hat eine Zahlung zu ${what ?? "einem Dokument"} zurückgebucht. Der Betrag ist wieder offen.`,
    en: `${who}’s bank has charged back a payment for ${what ?? "a document"}. The amount is open again.`,
  }),
  REFUND_FAILED: (who, what) => ({
    de: `Eine Erstattung an ${who} zu ${what ?? "einem Dokument"} ist fehlgeschlagen. Bitte sehen Sie nach.`,
    en: `A refund to ${who} for ${what ?? "a document"} has failed. Please take a look.`,
  }),
};

const SUBJECTS: Partial<Readonly<Record<TimelineKind, LocalizedText>>> = {
  COMMENT_ADDED: { de: "Neuer Kommentar", en: "New comment" },
  OFFER_ACCEPTED: { de: "Angebot angenommen", en: "Offer accepted" },
  OFFER_REJECTED: { de: "Angebot abgelehnt", en: "Offer rejected" },
  CLIENT_DATA_CHANGED: { de: "Kundendaten geändert", en: "Client data changed" },
  PAYMENT_CAPTURED: { de: "Zahlung eingegangen", en: "Payment received" },
  PAYMENT_PARKED: { de: "Zahlung prüfen", en: "Payment needs checking" },
  PAYMENT_DISPUTED: { de: "Zahlung zurückgebucht", en: "Payment charged back" },
  REFUND_FAILED: { de: "Erstattung fehlgeschlagen", en: "Refund failed" },
};

export interface NotificationWords {
  readonly subject: string;
  readonly sentence: string;
}

/** Null for kinds without a notification. */
export function notificationWords(
  kind: TimelineKind,
  locale: Locale,
  who: string,
  what: string | null,
): NotificationWords | null {
  const subject = SUBJECTS[kind];
  const sentence = SENTENCES[kind];
  if (subject === undefined || sentence === undefined) return null;
  return {
    subject: [subject[locale], what ?? who].join(": "),
    sentence: sentence(who, what)[locale],
  };
}

/** Whether staff are notified of events of this kind; checked before anything is loaded. */
export function isNotified(kind: TimelineKind): boolean {
  return SENTENCES[kind] !== undefined;
}

/** What customers can cause as often as they like: beyond a few an hour, it is told together. */
const GATHERED = [
  "COMMENT_ADDED",
  "OFFER_ACCEPTED",
  "OFFER_REJECTED",
  "CLIENT_DATA_CHANGED",
  "PAYMENT_CAPTURED",
] as const satisfies readonly TimelineKind[];
export type GatheredKind = (typeof GATHERED)[number];

export function isGathered(kind: TimelineKind): kind is GatheredKind {
  return (GATHERED as readonly TimelineKind[]).includes(kind);
}

/** On the button, which leads to our admin app. */
export const ADMIN_LABEL: LocalizedText = { de: "In der Verwaltung ansehen", en: "View in the admin app" };

/** Why this address gets notifications, and where that is changed. */
export function notificationReason(locale: Locale, settingsUrl: string): string {
  return {
    de: `Sie bekommen diese Nachricht, weil Ihre Adresse für Benachrichtigungen eingetragen ist. Das können Sie in den Einstellungen ändern: ${settingsUrl}`,
    en: `You receive this message because your address is set for notifications. You can change this in the settings: ${settingsUrl}`,
  }[locale];
}

interface ChangeNotice {
  readonly merchantName: string;
  readonly changed: readonly ("BANK" | "EMAIL")[];
  /** Day and time in the merchant's time zone. */
  readonly changedAt: string;
  /** Whom to turn to, as a sentence. */
  readonly wasNotYou: string;
}

/** Sent to the address that was on file before a customer changed bank details or that very address. */
export function changeNotice(locale: Locale, notice: ChangeNotice): Pick<MailContent, "subject" | "blocks"> {
  const { merchantName, wasNotYou } = notice;
  const value = notice.changed.map((part) => CHANGED_PARTS[part][locale]).join({ de: " und ", en: " and " }[locale]);
  const words = {
    de: {
      subject: `Ihre Angaben bei ${merchantName} wurden geändert`,
      opening: `Guten Tag,\n\nim Kundenportal von ${merchantName} wurden Ihre Angaben geändert.`,
      names: ["Geändert", "Zeitpunkt"],
      closing: `Mit freundlichen Grüßen\n${merchantName}`,
    },
    en: {
      subject: `Your details at ${merchantName} have been changed`,
      opening: `Hello,\n\nYour details have been changed in ${merchantName}’s customer portal.`,
      names: ["Changed", "When"],
      closing: `Kind regards\n${merchantName}`,
    },
  }[locale];
  const [what = "", when = ""] = words.names;
  return {
    subject: words.subject,
    blocks: [
      ...paragraphs(words.opening),
      facts({ name: what, value }, { name: when, value: notice.changedAt }),
      ...paragraphs(`${wasNotYou}\n\n${words.closing}`),
    ],
  };
}

const CHANGED_PARTS: Readonly<Record<"BANK" | "EMAIL", LocalizedText>> = {
  BANK: { de: "Bankverbindung", en: "Bank details" },
  EMAIL: { de: "E-Mail-Adresse", en: "Email address" },
};
