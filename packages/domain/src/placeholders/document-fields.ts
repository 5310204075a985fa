import { daysBetween } from "../dates/calendar-date";
import type { DocumentContent } from "../documents/document-content";
import { documentTypeName } from "../documents/document-type-names";
import type { DocumentTypeFacts, PlaceholderGroup } from "../documents/document-type-facts";
import { paysPreceding } from "../documents/document-type-rules";
import { DOCUMENT_TYPE_TABLE } from "../documents/document-type-table";
import type { DocumentType } from "../documents/document-types";
import { writeMoneyBreakdown } from "../documents/money-step-names";
import type { Locale } from "../locale";
import {
  splitNumber,
  writeAmount,
  writeCurrencyName,
  writeDate,
  writeMoney,
  writeNumber,
  writePostalAddress,
} from "./field-values";
import { INVOICE_FIELDS } from "./invoice-fields";
import { type PlaceholderField, textField, urlField } from "./placeholder-entry";
import { ofContent, ofDocument } from "./read-document";

/** What each type's prefix offers, with Billomat's names: `[Invoice.…]`, `[Offer.…]` and so on. */
export function documentFieldsOf(type: DocumentType): readonly PlaceholderField[] {
  const { number, groups } = DOCUMENT_TYPE_TABLE[type].placeholders;
  return [...PORTAL_FIELDS, numberField(number), ...groups.flatMap((group) => FIELDS_OF_GROUP[group])];
}

const PORTAL_FIELDS = [
  urlField("customerportal_url", {
    label: ["Link zum Dokument", "Link to the document"],
    meaning: ["Öffnet dieses Dokument im Kundenportal.", "Opens this document in the customer portal."],
    read: ({ document }) => document?.customerportalUrl,
  }),
];

const PAY_FIELDS = [
  urlField("paypage", {
    label: ["Zahlungslink", "Paylink"],
    meaning: ["Öffnet die Bezahlseite.", "Opens the pay page."],
    read: ({ document }) => document?.payUrl,
  }),
  textField("open_amount", {
    label: ["Offener Betrag", "Open amount"],
    meaning: ["Was noch zu zahlen ist.", "What is still to be paid."],
    read: ofDocument(({ openAmountMinor, content }, locale) => writeMoney(openAmountMinor, content.currency, locale)),
  }),
  textField("open_amount_breakdown", {
    label: ["Aufstellung des offenen Betrags", "Breakdown of the open amount"],
    meaning: [
      "Vom Gesamtbetrag über Gebühren und Zahlungen zum offenen Betrag, je Schritt eine Zeile.",
      "From the total to the open amount, with fees and payments, one line each.",
    ],
    read: ofDocument(({ breakdown, content }, locale) => {
      const invoiceNumber = paysPreceding(content.type) ? numberOf(content) : null;
      return breakdown === null ? null : writeMoneyBreakdown(breakdown, content.currency, { invoiceNumber }, locale);
    }),
  }),
  textField("due_date", {
    label: ["Fällig am", "Due date"],
    meaning: ["Der letzte Tag der Zahlungsfrist.", "The last day to pay on time."],
    read: ofContent((content, locale) => writeDate(content.dueDate, locale)),
  }),
  textField("due_days", {
    label: ["Zahlungsziel", "Payment period"],
    meaning: [
      "Die Zahlungsfrist in Tagen ab dem Dokumentdatum.",
      "The number of days from the document’s date to its due date.",
    ],
    read: ofContent(({ documentDate, dueDate }) =>
      dueDate === null ? null : String(daysBetween(documentDate, dueDate)),
    ),
  }),
];

const CREDIT_FIELDS = [
  textField("credit_breakdown", {
    label: ["Aufstellung des Guthabens", "Breakdown of the credit"],
    meaning: [
      "Was verrechnet und ausgezahlt wurde und was noch übrig ist, je Schritt eine Zeile.",
      "What was set off and paid out, and what is left, one line each.",
    ],
    read: ofDocument(({ breakdown, content }, locale) =>
      breakdown === null ? null : writeMoneyBreakdown(breakdown, content.currency, { invoiceNumber: null }, locale),
    ),
  }),
];

const HEAD_FIELDS = [
  textField("number_pre", {
    label: ["Präfix der Nummer", "Prefix of the number"],
    meaning: [
      "Was in der Nummer vor den letzten Ziffern steht.",
      "What comes before the digits at the end of the number.",
    ],
    read: ofContent((content) => splitNumber(numberOf(content)).prefix),
  }),
  textField("number", {
    label: ["Nummer ohne Präfix", "Number without prefix"],
    meaning: ["Die Ziffern am Ende der Nummer.", "The digits at the end of the number."],
    read: ofContent((content) => splitNumber(numberOf(content)).digits),
  }),
  textField("label", {
    label: ["Dokumentart", "Document type"],
    meaning: ["Der Name der Dokumentart.", "The name of the document type."],
    read: ofContent((content, locale) => documentTypeName(content.type, locale)),
  }),
  textField("date", {
    label: ["Datum", "Date"],
    meaning: ["Das Datum des Dokuments.", "The document’s date."],
    read: ofContent((content, locale) => writeDate(content.documentDate, locale)),
  }),
  textField("address", {
    label: ["Anschrift", "Address"],
    meaning: ["Die mehrzeilige Anschrift des Empfängers.", "The recipient’s address, on several lines."],
    read: ofContent(({ buyer, seller }, locale) =>
      writePostalAddress(
        { ...buyer, names: [buyer.name, buyer.contactName, buyer.addressAddition] },
        seller.countryCode,
        locale,
      ),
    ),
  }),
  textField("intro", {
    label: ["Einleitung", "Introduction"],
    meaning: ["Der Text über den Positionen.", "The text above the lines."],
    read: ofContent((content) => content.intro),
  }),
  textField("note", {
    label: ["Schlusstext", "Closing text"],
    meaning: ["Der Text unter den Positionen.", "The text below the lines."],
    read: ofContent((content) => content.notes.join("\n")),
  }),
  textField("status", {
    label: ["Status", "Status"],
    meaning: ["Der Status als Kürzel, zum Beispiel OPEN.", "The status as a code, for example OPEN."],
    read: ({ document }) => document?.status,
  }),
];

const TITLE_FIELDS = [
  textField("title", {
    label: ["Titel", "Title"],
    meaning: ["Der Titel des Dokuments.", "The document’s title."],
    read: ofContent((content) => content.title),
  }),
];

const CURRENCY_FIELDS = [
  textField("currency_code", {
    label: ["Währungskürzel", "Currency code"],
    meaning: ["Das Kürzel der Währung, zum Beispiel EUR.", "The currency code, for example EUR."],
    read: ofContent((content) => content.currency),
  }),
  textField("currency_name", {
    label: ["Währung", "Currency"],
    meaning: ["Der Name der Währung.", "The name of the currency."],
    read: ofContent((content, locale) => writeCurrencyName(content.currency, locale)),
  }),
];

/** Billomat's `total_gross_unreduced` is missing: no document states its tax before the reduction. */
const TOTAL_FIELDS = [
  textField("total_gross", {
    label: ["Gesamtbetrag brutto", "Gross total"],
    meaning: ["Die Summe mit Steuern.", "The total with tax."],
    read: ofContent(({ totals, currency }, locale) => writeMoney(totals.grossMinor, currency, locale)),
  }),
  textField("total_gross_plain", {
    label: ["Gesamtbetrag brutto, ohne Währung", "Gross total without currency"],
    meaning: ["Die Summe mit Steuern als bloße Zahl.", "The total with tax, as a plain number."],
    read: ofContent(({ totals, currency }, locale) => writeAmount(totals.grossMinor, currency, locale)),
  }),
  textField("total_net", {
    label: ["Gesamtbetrag netto", "Net total"],
    meaning: ["Die Summe ohne Steuern.", "The total without tax."],
    read: ofContent((content, locale) => writeMoney(netOf(content), content.currency, locale)),
  }),
  textField("total_net_plain", {
    label: ["Gesamtbetrag netto, ohne Währung", "Net total without currency"],
    meaning: ["Die Summe ohne Steuern als bloße Zahl.", "The total without tax, as a plain number."],
    read: ofContent((content, locale) => writeAmount(netOf(content), content.currency, locale)),
  }),
  textField("total_net_unreduced", {
    label: ["Netto vor Rabatt", "Net total before reduction"],
    meaning: [
      "Die Summe der Positionen ohne Steuern und vor Rabatt.",
      "The total of the lines before tax and reduction.",
    ],
    read: ofContent((content, locale) =>
      writeMoney(netOf(content) === null ? null : content.totals.lineNetMinor, content.currency, locale),
    ),
  }),
  textField("reduction", {
    label: ["Rabatt", "Reduction"],
    meaning: [
      "Der Rabatt auf das ganze Dokument, als Prozentsatz oder Betrag.",
      "The reduction on the whole document, as a percentage or an amount.",
    ],
    read: ofContent((content, locale) => writeReduction(content, locale)),
  }),
  textField("reduction_amount", {
    label: ["Rabattbetrag", "Amount of the reduction"],
    meaning: ["Der Rabatt auf das ganze Dokument als Betrag.", "The reduction on the whole document, as an amount."],
    read: ofContent(({ totals, currency }, locale) => writeMoney(totals.allowanceMinor || null, currency, locale)),
  }),
];

const VALIDITY_FIELDS = [
  textField("validity_date", {
    label: ["Gültig bis", "Valid until"],
    meaning: ["Der letzte Tag, an dem das Angebot gilt.", "The last day on which the offer can be accepted."],
    read: ofContent((content, locale) => writeDate(content.validUntil, locale)),
  }),
];

const REMINDER_FIELDS = [
  textField("subject", {
    label: ["Betreff", "Subject"],
    meaning: ["Der Betreff der Mahnung.", "The reminder’s subject."],
    read: ofContent((content) => content.title),
  }),
  textField("level", {
    label: ["Mahnstufe", "Reminder level"],
    meaning: ["Die wievielte Mahnung es ist.", "1 for the first reminder, and so on."],
    read: ofDocument(({ reminder }, locale) => writeNumber(reminder?.level, locale)),
  }),
  textField("overdue_days", {
    label: ["Tage überfällig", "Days overdue"],
    meaning: ["Wie viele Tage die Rechnung heute überfällig ist.", "How many days the invoice is overdue today."],
    read: ({ document, today, locale }) => {
      const dueDate = document?.reminder?.invoiceDueDate ?? null;
      return dueDate === null ? null : writeNumber(Math.max(0, daysBetween(dueDate, today)), locale);
    },
  }),
  textField("total", {
    label: ["Gesamtbetrag", "Total"],
    meaning: ["Die Summe der Mahnung.", "The reminder’s total."],
    read: ofContent(({ totals, currency }, locale) => writeMoney(totals.grossMinor, currency, locale)),
  }),
  textField("total_plain", {
    label: ["Gesamtbetrag, ohne Währung", "Total without currency"],
    meaning: ["Die Summe der Mahnung als bloße Zahl.", "The reminder’s total, as a plain number."],
    read: ofContent(({ totals, currency }, locale) => writeAmount(totals.grossMinor, currency, locale)),
  }),
];

const FIELDS_OF_GROUP: Readonly<Record<PlaceholderGroup, readonly PlaceholderField[]>> = {
  HEAD: HEAD_FIELDS,
  TITLE: TITLE_FIELDS,
  PAYING: PAY_FIELDS,
  CREDIT: CREDIT_FIELDS,
  VALIDITY: VALIDITY_FIELDS,
  DISCOUNT_AND_SUPPLY: INVOICE_FIELDS,
  REMINDING: REMINDER_FIELDS,
  TOTALS: TOTAL_FIELDS,
  CURRENCY: CURRENCY_FIELDS,
};

/** Null: another program made it, and only its total is known. */
function netOf({ madeElsewhere, totals }: DocumentContent): number | null {
  return madeElsewhere?.isTaxKnown === false ? null : totals.netMinor;
}

function numberField({ field, label }: DocumentTypeFacts["placeholders"]["number"]): PlaceholderField {
  return textField(field, {
    label: [label.de, label.en],
    meaning: ["Die vollständige Nummer.", "The full number."],
    read: ofContent(numberOf),
  });
}

/** A document that asks for another document's money goes by that document's number. */
function numberOf({ type, number, precedingDocuments }: DocumentContent): string {
  return paysPreceding(type) ? (precedingDocuments[0]?.number ?? "") : number;
}

function writeReduction({ adjustments, totals, currency }: DocumentContent, locale: Locale): string | null {
  const allowances = adjustments.filter(({ kind }) => kind === "ALLOWANCE");
  const percent = allowances.length === 1 ? allowances[0]?.percent : null;
  return percent == null
    ? writeMoney(totals.allowanceMinor || null, currency, locale)
    : `${writeNumber(percent, locale)}${locale === "de" ? "\u00a0" : ""}%`;
}
