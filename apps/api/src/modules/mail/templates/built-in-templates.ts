import type { Locale } from "@kundenportal/domain/locale";
import type { MailTemplateKind } from "./mail-template-kinds";
import { RECEIPT_TEXTS, type TemplateText } from "./receipt-texts";

/** Texts with placeholders. The body is plain text; blank lines separate paragraphs. */
export interface MailWords {
  readonly subject: string;
  readonly body: string;
}

/** What is sent until the merchant writes their own template. */
export function builtInTemplate(kind: MailTemplateKind, locale: Locale): MailWords {
  const [subject, ...paragraphs] = TEMPLATES[kind][locale];
  const [greeting, closing] = FRAME[locale];
  return { subject, body: [greeting, ...paragraphs, closing].join("\n\n") };
}

const FRAME: Readonly<Record<Locale, readonly [string, string]>> = {
  de: ["Guten Tag,", "Mit freundlichen Grüßen\n[Merchant.name]"],
  en: ["Hello,", "Kind regards\n[Merchant.name]"],
};

const TEMPLATES: Readonly<Record<MailTemplateKind, TemplateText>> = {
  PORTAL_LINK: {
    de: [
      "Ihr Kundenportal bei [Merchant.name]",
      "in unserem Kundenportal finden Sie jederzeit Ihre Dokumente. Der folgende Link ist Ihr persönlicher Zugang; ein Passwort brauchen Sie nicht.",
      "[Client.customerportal_url]",
      "Bitte behandeln Sie den Link vertraulich: Wer ihn hat, sieht Ihre Dokumente.",
    ],
    en: [
      "Your customer portal at [Merchant.name]",
      "You can find your documents in our customer portal at any time. The following link is your personal access; you don’t need a password.",
      "[Client.customerportal_url]",
      "Please keep the link to yourself: anyone who has it can see your documents.",
    ],
  },
  OFFER: {
    de: [
      "Ihr Angebot [Offer.offer_number]",
      "vielen Dank für Ihre Anfrage. Unser Angebot [Offer.offer_number] vom [Offer.date] über [Offer.total_gross] liegt für Sie bereit. Sie können es ansehen und gleich online annehmen oder ablehnen.",
      "[Offer.customerportal_url]",
      "Haben Sie Fragen? Antworten Sie einfach auf diese E-Mail.",
    ],
    en: [
      "Your offer [Offer.offer_number]",
      "Thank you for your enquiry. Our offer [Offer.offer_number] dated [Offer.date] for [Offer.total_gross] is ready for you. You can view it online and accept or reject it right there.",
      "[Offer.customerportal_url]",
      "Any questions? Simply reply to this email.",
    ],
  },
  ORDER_CONFIRMATION: {
    de: [
      "Ihre Auftragsbestätigung [Confirmation.confirmation_number]",
      "vielen Dank für Ihren Auftrag. Die Auftragsbestätigung [Confirmation.confirmation_number] vom [Confirmation.date] finden Sie hier:",
      "[Confirmation.customerportal_url]",
    ],
    en: [
      "Your order confirmation [Confirmation.confirmation_number]",
      "Thank you for your order. You can find order confirmation [Confirmation.confirmation_number] dated [Confirmation.date] here:",
      "[Confirmation.customerportal_url]",
    ],
  },
  DELIVERY_NOTE: {
    de: [
      "Ihr Lieferschein [DeliveryNote.delivery_note_number]",
      "zu Ihrer Lieferung erhalten Sie den Lieferschein [DeliveryNote.delivery_note_number] vom [DeliveryNote.date]:",
      "[DeliveryNote.customerportal_url]",
    ],
    en: [
      "Your delivery note [DeliveryNote.delivery_note_number]",
      "Here is delivery note [DeliveryNote.delivery_note_number] dated [DeliveryNote.date] for your delivery:",
      "[DeliveryNote.customerportal_url]",
    ],
  },
  INVOICE: {
    de: [
      "Ihre Rechnung [Invoice.invoice_number]",
      "Ihre Rechnung [Invoice.invoice_number] vom [Invoice.date] über [Invoice.total_gross] liegt für Sie bereit. Sie können sie online ansehen und herunterladen.",
      "[Invoice.customerportal_url]",
      "[Invoice.paypage]",
      "Vielen Dank für Ihr Vertrauen.",
    ],
    en: [
      "Your invoice [Invoice.invoice_number]",
      "Your invoice [Invoice.invoice_number] dated [Invoice.date] for [Invoice.total_gross] is ready for you. You can view and download it online.",
      "[Invoice.customerportal_url]",
      "[Invoice.paypage]",
      "Thank you for your business.",
    ],
  },
  REMINDER: {
    de: [
      "Erinnerung an die Rechnung [Reminder.invoice_number]",
      "sicher ist es Ihnen entgangen: Für die Rechnung [Reminder.invoice_number] ist noch ein Betrag von [Reminder.open_amount] offen. Bitte zahlen Sie ihn bis zum [Reminder.due_date].",
      "[Reminder.paypage]",
      "[Reminder.customerportal_url]",
      "Sollte sich Ihre Zahlung mit dieser E-Mail überschnitten haben, betrachten Sie sie bitte als gegenstandslos.",
    ],
    en: [
      "Reminder for invoice [Reminder.invoice_number]",
      "This may have escaped your notice: [Reminder.open_amount] of invoice [Reminder.invoice_number] is still open. Please pay it by [Reminder.due_date].",
      "[Reminder.paypage]",
      "[Reminder.customerportal_url]",
      "If your payment has crossed with this email, please disregard it.",
    ],
  },
  CREDIT_NOTE: {
    de: [
      "Ihre Gutschrift [CreditNote.credit_note_number]",
      "wir haben Ihnen [CreditNote.total_gross] gutgeschrieben. Die Gutschrift [CreditNote.credit_note_number] vom [CreditNote.date] finden Sie hier:",
      "[CreditNote.customerportal_url]",
    ],
    en: [
      "Your credit note [CreditNote.credit_note_number]",
      "We have credited you with [CreditNote.total_gross]. You can find credit note [CreditNote.credit_note_number] dated [CreditNote.date] here:",
      "[CreditNote.customerportal_url]",
    ],
  },
  ...RECEIPT_TEXTS,
  NEW_LINK: {
    de: [
      "Ihr neuer Link von [Merchant.name]",
      "für einen abgelaufenen Link wurde ein neuer angefordert. Hier ist er:",
      "[Client.customerportal_url]",
      "Haben Sie keinen Link angefordert? Dann können Sie diese E-Mail ignorieren: Sie geht nur an die bei uns hinterlegte Adresse.",
    ],
    en: [
      "Your new link from [Merchant.name]",
      "A new link was requested for one that has expired. Here it is:",
      "[Client.customerportal_url]",
      "Didn’t request a link? Then you can ignore this email: it only goes to the address we have on file.",
    ],
  },
};
