import { salutationIn } from "../documents/salutation";
import {
  joinPresent,
  splitGermanIban,
  splitNumber,
  writeCountry,
  writeDate,
  writeNumber,
  writePostalAddress,
} from "./field-values";
import { type PlaceholderField, textField, urlField } from "./placeholder-entry";

/**
 * `[Client.…]`, with Billomat's names, so that a merchant's texts can be used unchanged.
 * Its `note` is missing on purpose: it is for staff, and texts are read by customers.
 */
export const CLIENT_FIELDS: readonly PlaceholderField[] = [
  urlField("customerportal_url", {
    label: ["Link zum Kundenportal", "Link to the customer portal"],
    meaning: ["Öffnet das Kundenportal des Kunden.", "Opens the client’s portal."],
    read: ({ client }) => client.customerportalUrl,
  }),
  textField("client_number", {
    label: ["Kundennummer", "Client number"],
    meaning: ["Die vollständige Kundennummer.", "The full client number."],
    read: ({ client }) => client.clientNumber,
  }),
  textField("number_pre", {
    label: ["Präfix der Kundennummer", "Prefix of the client number"],
    meaning: ["Was in der Kundennummer vor den Ziffern steht.", "What comes before the digits of the client number."],
    read: ({ client }) => splitNumber(client.clientNumber).prefix,
  }),
  textField("number", {
    label: ["Kundennummer ohne Präfix", "Client number without prefix"],
    meaning: ["Die Ziffern am Ende der Kundennummer.", "The digits at the end of the client number."],
    read: ({ client }) => splitNumber(client.clientNumber).digits,
  }),
  textField("name", {
    label: ["Name", "Name"],
    meaning: ["Der Name der Firma oder Person.", "The name of the business or person."],
    read: ({ client }) => client.name,
  }),
  textField("salutation", {
    label: ["Anrede", "Salutation"],
    meaning: ["Die Anrede des Ansprechpartners.", "How the contact is addressed."],
    read: ({ client, locale }) => (client.salutation === null ? null : salutationIn(client.salutation, locale)),
  }),
  textField("first_name", {
    label: ["Vorname", "First name"],
    meaning: ["Der Vorname des Ansprechpartners.", "The contact’s first name."],
    read: ({ client }) => client.firstName,
  }),
  textField("last_name", {
    label: ["Nachname", "Last name"],
    meaning: ["Der Nachname des Ansprechpartners.", "The contact’s last name."],
    read: ({ client }) => client.lastName,
  }),
  textField("street", {
    label: ["Straße", "Street"],
    meaning: ["Straße und Hausnummer.", "Street and house number."],
    read: ({ client }) => client.street,
  }),
  textField("zip", {
    label: ["Postleitzahl", "Postal code"],
    meaning: ["Die Postleitzahl.", "The postal code."],
    read: ({ client }) => client.zip,
  }),
  textField("city", {
    label: ["Ort", "City"],
    meaning: ["Der Ort.", "The city or town."],
    read: ({ client }) => client.city,
  }),
  textField("state", {
    label: ["Bundesland", "State"],
    meaning: ["Das Bundesland oder die Region.", "The state or region."],
    read: ({ client }) => client.state,
  }),
  textField("country", {
    label: ["Land", "Country"],
    meaning: ["Der Name des Landes.", "The name of the country."],
    read: ({ client, locale }) => writeCountry(client.countryCode, locale),
  }),
  textField("postal_address", {
    label: ["Anschrift", "Postal address"],
    meaning: [
      "Die mehrzeilige Anschrift; das Land nur, wenn es ein anderes ist als Ihres.",
      "The address on several lines; the country only if it differs from yours.",
    ],
    read: ({ client, merchant, locale }) => {
      const contact = salutationIn(joinPresent([client.salutation, client.firstName, client.lastName], " "), locale);
      return writePostalAddress({ ...client, names: [client.name, contact] }, merchant.countryCode, locale);
    },
  }),
  textField("phone", {
    label: ["Telefon", "Phone"],
    meaning: ["Die Telefonnummer.", "The phone number."],
    read: ({ client }) => client.phone,
  }),
  textField("fax", {
    label: ["Fax", "Fax"],
    meaning: ["Die Faxnummer.", "The fax number."],
    read: ({ client }) => client.fax,
  }),
  textField("mobile", {
    label: ["Mobiltelefon", "Mobile phone"],
    meaning: ["Die Mobilnummer.", "The mobile phone number."],
    read: ({ client }) => client.mobile,
  }),
  textField("email", {
    label: ["E-Mail", "Email"],
    meaning: ["Die E-Mail-Adresse.", "The email address."],
    read: ({ client }) => client.email,
  }),
  textField("www", {
    label: ["Website", "Website"],
    meaning: ["Die Adresse der Website.", "The address of the website."],
    read: ({ client }) => client.website,
  }),
  textField("tax_number", {
    label: ["Steuernummer", "Tax number"],
    meaning: ["Die Steuernummer des Kunden.", "The client’s tax number."],
    read: ({ client }) => client.taxNumber,
  }),
  textField("vat_number", {
    label: ["USt-IdNr.", "VAT number"],
    meaning: ["Die Umsatzsteuer-Identifikationsnummer des Kunden.", "The client’s VAT identification number."],
    read: ({ client }) => client.vatNumber,
  }),
  textField("bank_account_owner", {
    label: ["Kontoinhaber", "Account holder"],
    meaning: ["Der Inhaber des Bankkontos.", "The name the bank account is in."],
    read: ({ client }) => client.accountOwner,
  }),
  textField("bank_name", {
    label: ["Bank", "Bank"],
    meaning: ["Der Name der Bank.", "The name of the bank."],
    read: ({ client }) => client.bankName,
  }),
  textField("bank_iban", {
    label: ["IBAN", "IBAN"],
    meaning: ["Die IBAN des Kunden.", "The client’s IBAN."],
    read: ({ client }) => client.iban,
  }),
  textField("bank_swift", {
    label: ["BIC", "BIC"],
    meaning: ["Der BIC der Bank.", "The bank’s BIC."],
    read: ({ client }) => client.bic,
  }),
  textField("bank_number", {
    label: ["Bankleitzahl", "German bank code"],
    meaning: ["Die Bankleitzahl aus einer deutschen IBAN.", "The bank code contained in a German IBAN."],
    read: ({ client }) => splitGermanIban(client.iban)?.bankCode,
  }),
  textField("bank_account_number", {
    label: ["Kontonummer", "German account number"],
    meaning: ["Die Kontonummer aus einer deutschen IBAN.", "The account number contained in a German IBAN."],
    read: ({ client }) => splitGermanIban(client.iban)?.accountNumber,
  }),
  textField("sepa_mandate", {
    label: ["SEPA-Mandat", "SEPA mandate"],
    meaning: ["Die Referenz des Lastschriftmandats.", "The direct debit mandate’s reference."],
    read: ({ client }) => client.sepaMandate,
  }),
  textField("sepa_mandate_date", {
    label: ["Datum des SEPA-Mandats", "Date of the SEPA mandate"],
    meaning: ["Tag, an dem das Lastschriftmandat erteilt wurde.", "The day on which the mandate was given."],
    read: ({ client, locale }) => writeDate(client.sepaMandateDate, locale),
  }),
  textField("discount_rate", {
    label: ["Skontosatz", "Cash discount rate"],
    meaning: [
      "Der mit dem Kunden vereinbarte Skontosatz, ohne Prozentzeichen.",
      "The cash discount rate agreed with the client, without a percent sign.",
    ],
    read: ({ client, locale }) => writeNumber(client.discountPercent, locale),
  }),
  textField("discount_days", {
    label: ["Skontofrist", "Cash discount period"],
    meaning: [
      "Die mit dem Kunden vereinbarte Skontofrist in Tagen.",
      "The cash discount period agreed with the client, in days.",
    ],
    read: ({ client, locale }) => writeNumber(client.discountDays, locale),
  }),
  textField("due_days", {
    label: ["Zahlungsziel", "Payment period"],
    meaning: ["Das Zahlungsziel für Rechnungen in Tagen.", "The number of days for paying invoices."],
    read: ({ client, locale }) => writeNumber(client.dueDays, locale),
  }),
  textField("reminder_due_days", {
    label: ["Zahlungsziel bei Mahnungen", "Payment period for reminders"],
    meaning: ["Das Zahlungsziel für Mahnungen in Tagen.", "The number of days for paying reminders."],
    read: ({ client, locale }) => writeNumber(client.reminderDueDays, locale),
  }),
  textField("offer_validity_days", {
    label: ["Gültigkeit von Angeboten", "Validity of offers"],
    meaning: ["Wie viele Tage Angebote gültig sind.", "How many days offers are valid."],
    read: ({ client, locale }) => writeNumber(client.offerValidityDays, locale),
  }),
];
