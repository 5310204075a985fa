import type { Locale } from "@kundenportal/domain/locale";
import type { MailTemplateKind } from "./mail-template-kinds";

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

/**
 * Subject, then the paragraphs between greeting and closing. A link alone in its paragraph becomes a button, or is left
 * out if it would lead nowhere.
 */
const TEMPLATES: Readonly<Record<MailTemplateKind, Readonly<Record<Locale, readonly [string, ...string[]]>>>> = {
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
  PAYMENT_RECEIVED: {
    de: [
      "Ihre Zahlung zur Rechnung [Invoice.invoice_number] ist eingegangen",
      "vielen Dank! Wir haben am [Payment.date] [Payment.amount] zur Rechnung [Invoice.invoice_number] vom [Invoice.date] erhalten ([Payment.method]).",
      "[Invoice.open_amount_breakdown]",
      "[Invoice.customerportal_url]",
    ],
    en: [
      "We have received your payment for invoice [Invoice.invoice_number]",
      "Thank you! On [Payment.date] we received [Payment.amount] for invoice [Invoice.invoice_number] dated [Invoice.date] ([Payment.method]).",
      "[Invoice.open_amount_breakdown]",
      "[Invoice.customerportal_url]",
    ],
  },
  PAYMENT_REFUNDED: {
    de: [
      "Erstattung zur Rechnung [Invoice.invoice_number]",
      "wir haben Ihnen [Payment.amount] zur Rechnung [Invoice.invoice_number] vom [Invoice.date] erstattet ([Payment.method]). Bis der Betrag bei Ihnen ankommt, kann es einige Tage dauern.",
      "[Invoice.open_amount_breakdown]",
      "[Invoice.customerportal_url]",
    ],
    en: [
      "Refund for invoice [Invoice.invoice_number]",
      "We have refunded [Payment.amount] for invoice [Invoice.invoice_number] dated [Invoice.date] ([Payment.method]). It may take a few days until the money reaches you.",
      "[Invoice.open_amount_breakdown]",
      "[Invoice.customerportal_url]",
    ],
  },
  PAYMENT_RETURNED: {
    de: [
      "Ihre Zahlung zur Rechnung [Invoice.invoice_number] wurde zurückgebucht",
      "Ihre Bank hat [Payment.amount] zurückgebucht, die Sie zur Rechnung [Invoice.invoice_number] vom [Invoice.date] bezahlt hatten. Offen sind damit [Invoice.open_amount].",
      "[Invoice.open_amount_breakdown]",
      "[Invoice.paypage]",
      "[Invoice.customerportal_url]",
      "Haben Sie Fragen dazu? Antworten Sie einfach auf diese E-Mail.",
    ],
    en: [
      "Your payment for invoice [Invoice.invoice_number] was charged back",
      "Your bank has charged back [Payment.amount] that you had paid for invoice [Invoice.invoice_number] dated [Invoice.date]. This leaves [Invoice.open_amount] open.",
      "[Invoice.open_amount_breakdown]",
      "[Invoice.paypage]",
      "[Invoice.customerportal_url]",
      "Any questions about this? Simply reply to this email.",
    ],
  },
  PAYMENT_REVERSED: {
    de: [
      "Korrektur zur Rechnung [Invoice.invoice_number]",
      "wir hatten Ihnen den Eingang von [Payment.amount] zur Rechnung [Invoice.invoice_number] vom [Invoice.date] bestätigt. Diese Buchung haben wir zurückgenommen. Offen sind damit [Invoice.open_amount].",
      "[Invoice.open_amount_breakdown]",
      "[Invoice.customerportal_url]",
      "Passt das nicht zu Ihren Unterlagen? Antworten Sie einfach auf diese E-Mail.",
    ],
    en: [
      "Correction for invoice [Invoice.invoice_number]",
      "We had confirmed that we received [Payment.amount] for invoice [Invoice.invoice_number] dated [Invoice.date]. We have undone this booking, which leaves [Invoice.open_amount] open.",
      "[Invoice.open_amount_breakdown]",
      "[Invoice.customerportal_url]",
      "Does this not match your records? Simply reply to this email.",
    ],
  },
  OFFER_ACCEPTED: {
    de: [
      "Sie haben unser Angebot [Offer.offer_number] angenommen",
      "vielen Dank für Ihren Auftrag! [Decision.name] hat unser Angebot [Offer.offer_number] vom [Offer.date] über [Offer.total_gross] am [Decision.date] angenommen. Das Angebot liegt dieser E-Mail bei.",
      "[Offer.customerportal_url]",
      "Festgehalten ist Ihre Zusage zur Fassung [Decision.version] mit der Prüfsumme [Decision.checksum].",
      "Waren Sie das nicht? Dann antworten Sie bitte gleich auf diese E-Mail.",
    ],
    en: [
      "You have accepted our offer [Offer.offer_number]",
      "Thank you for your order! [Decision.name] accepted our offer [Offer.offer_number] dated [Offer.date] for [Offer.total_gross] on [Decision.date]. The offer is attached to this email.",
      "[Offer.customerportal_url]",
      "Your acceptance is on record for version [Decision.version] with the checksum [Decision.checksum].",
      "Wasn’t this you? Then please reply to this email straight away.",
    ],
  },
  OFFER_REJECTED: {
    de: [
      "Sie haben unser Angebot [Offer.offer_number] abgelehnt",
      "vielen Dank für Ihre Rückmeldung. [Decision.name] hat unser Angebot [Offer.offer_number] vom [Offer.date] am [Decision.date] abgelehnt.",
      "[Offer.customerportal_url]",
      "Möchten Sie etwas ändern oder waren Sie das nicht? Dann antworten Sie einfach auf diese E-Mail.",
    ],
    en: [
      "You have rejected our offer [Offer.offer_number]",
      "Thank you for letting us know. [Decision.name] rejected our offer [Offer.offer_number] dated [Offer.date] on [Decision.date].",
      "[Offer.customerportal_url]",
      "Would you like something changed, or wasn’t this you? Simply reply to this email.",
    ],
  },
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
