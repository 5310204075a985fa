import type { Locale } from "@kundenportal/domain/locale";
import type { ReceiptKind } from "./mail-template-kinds";

/**
 * Subject, then the paragraphs between greeting and closing. A link alone in its paragraph becomes a button, or is left
 * out if it would lead nowhere.
 */
export type TemplateText = Readonly<Record<Locale, readonly [string, ...string[]]>>;

/** What is sent by itself, once something has happened. */
export const RECEIPT_TEXTS: Readonly<Record<ReceiptKind, TemplateText>> = {
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
  REFUND_REVERSED: {
    de: [
      "Korrektur zur Erstattung für die Rechnung [Invoice.invoice_number]",
      "wir hatten Ihnen eine Erstattung von [Payment.amount] zur Rechnung [Invoice.invoice_number] vom [Invoice.date] gemeldet. Der Betrag ist nicht zu Ihnen gegangen.",
      "[Invoice.open_amount_breakdown]",
      "[Invoice.customerportal_url]",
      "Haben Sie Fragen dazu? Antworten Sie einfach auf diese E-Mail.",
    ],
    en: [
      "Correction of the refund for invoice [Invoice.invoice_number]",
      "We had told you about a refund of [Payment.amount] for invoice [Invoice.invoice_number] dated [Invoice.date]. The money has not been sent to you.",
      "[Invoice.open_amount_breakdown]",
      "[Invoice.customerportal_url]",
      "Any questions about this? Simply reply to this email.",
    ],
  },
  CREDIT_SET_OFF: {
    de: [
      "Ihr Guthaben wurde mit der Rechnung [Invoice.invoice_number] verrechnet",
      "wir haben [Payment.amount] aus Ihrem Guthaben ([Payment.credit_number]) mit der Rechnung [Invoice.invoice_number] vom [Invoice.date] verrechnet.",
      "[Invoice.open_amount_breakdown]",
      "[Invoice.customerportal_url]",
    ],
    en: [
      "Your credit was set off against invoice [Invoice.invoice_number]",
      "We have set off [Payment.amount] of your credit ([Payment.credit_number]) against invoice [Invoice.invoice_number] dated [Invoice.date].",
      "[Invoice.open_amount_breakdown]",
      "[Invoice.customerportal_url]",
    ],
  },
  SET_OFF_REVERSED: {
    de: [
      "Korrektur zur Rechnung [Invoice.invoice_number]",
      "wir hatten [Payment.amount] aus Ihrem Guthaben ([Payment.credit_number]) mit der Rechnung [Invoice.invoice_number] vom [Invoice.date] verrechnet. Das haben wir zurückgenommen. Offen sind damit [Invoice.open_amount].",
      "[Invoice.open_amount_breakdown]",
      "[Invoice.customerportal_url]",
      "Haben Sie Fragen dazu? Antworten Sie einfach auf diese E-Mail.",
    ],
    en: [
      "Correction for invoice [Invoice.invoice_number]",
      "We had set off [Payment.amount] of your credit ([Payment.credit_number]) against invoice [Invoice.invoice_number] dated [Invoice.date]. We have undone this, which leaves [Invoice.open_amount] open.",
      "[Invoice.open_amount_breakdown]",
      "[Invoice.customerportal_url]",
      "Any questions about this? Simply reply to this email.",
    ],
  },
  CREDIT_PAID_OUT: {
    de: [
      "Auszahlung zur Gutschrift [CreditNote.credit_note_number]",
      "wir haben Ihnen [Payment.amount] zur Gutschrift [CreditNote.credit_note_number] vom [CreditNote.date] ausgezahlt ([Payment.method]). Bis der Betrag bei Ihnen ankommt, kann es einige Tage dauern.",
      "[CreditNote.credit_breakdown]",
      "[CreditNote.customerportal_url]",
    ],
    en: [
      "Payout for credit note [CreditNote.credit_note_number]",
      "We have paid out [Payment.amount] for credit note [CreditNote.credit_note_number] dated [CreditNote.date] ([Payment.method]). It may take a few days until the money reaches you.",
      "[CreditNote.credit_breakdown]",
      "[CreditNote.customerportal_url]",
    ],
  },
  PAYOUT_REVERSED: {
    de: [
      "Korrektur zur Gutschrift [CreditNote.credit_note_number]",
      "wir hatten Ihnen eine Auszahlung von [Payment.amount] zur Gutschrift [CreditNote.credit_note_number] vom [CreditNote.date] gemeldet. Diese Buchung haben wir zurückgenommen.",
      "[CreditNote.credit_breakdown]",
      "[CreditNote.customerportal_url]",
      "Passt das nicht zu Ihren Unterlagen? Antworten Sie einfach auf diese E-Mail.",
    ],
    en: [
      "Correction for credit note [CreditNote.credit_note_number]",
      "We had told you about a payout of [Payment.amount] for credit note [CreditNote.credit_note_number] dated [CreditNote.date]. We have undone this booking.",
      "[CreditNote.credit_breakdown]",
      "[CreditNote.customerportal_url]",
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
};
