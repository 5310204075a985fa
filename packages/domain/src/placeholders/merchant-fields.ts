import { splitGermanIban, writeCountry, writePostalAddress } from "./field-values";
import { type PlaceholderField, textField } from "./placeholder-entry";

/** `[Merchant.…]`, Billomat's `[Company.…]`. */
export const MERCHANT_FIELDS: readonly PlaceholderField[] = [
  textField("name", {
    label: ["Ihre Firma", "Your business"],
    meaning: ["Der Name Ihrer Firma.", "The name of your business."],
    read: ({ merchant }) => merchant.name,
  }),
  textField("street", {
    label: ["Straße", "Street"],
    meaning: ["Ihre Straße und Hausnummer.", "Your street and house number."],
    read: ({ merchant }) => merchant.street,
  }),
  textField("zip", {
    label: ["Postleitzahl", "Postal code"],
    meaning: ["Ihre Postleitzahl.", "Your postal code."],
    read: ({ merchant }) => merchant.zip,
  }),
  textField("city", {
    label: ["Ort", "City"],
    meaning: ["Ihr Ort.", "Your city or town."],
    read: ({ merchant }) => merchant.city,
  }),
  textField("country", {
    label: ["Land", "Country"],
    meaning: ["Der Name Ihres Landes.", "The name of your country."],
    read: ({ merchant, locale }) => writeCountry(merchant.countryCode, locale),
  }),
  textField("postal_address", {
    label: ["Anschrift", "Postal address"],
    meaning: [
      "Ihre mehrzeilige Anschrift; das Land nur, wenn es ein anderes ist als das des Kunden.",
      "Your address on several lines; the country only if it differs from the client’s.",
    ],
    read: ({ merchant, client, locale }) =>
      writePostalAddress({ ...merchant, names: [merchant.name] }, client.countryCode, locale),
  }),
  textField("phone", {
    label: ["Telefon", "Phone"],
    meaning: ["Ihre Telefonnummer.", "Your phone number."],
    read: ({ merchant }) => merchant.phone,
  }),
  textField("email", {
    label: ["E-Mail", "Email"],
    meaning: ["Ihre E-Mail-Adresse.", "Your email address."],
    read: ({ merchant }) => merchant.email,
  }),
  textField("www", {
    label: ["Website", "Website"],
    meaning: ["Die Adresse Ihrer Website.", "The address of your website."],
    read: ({ merchant }) => merchant.website,
  }),
  textField("tax_number", {
    label: ["Steuernummer", "Tax number"],
    meaning: ["Ihre Steuernummer.", "Your tax number."],
    read: ({ merchant }) => merchant.taxNumber,
  }),
  textField("vat_number", {
    label: ["USt-IdNr.", "VAT number"],
    meaning: ["Ihre Umsatzsteuer-Identifikationsnummer.", "Your VAT identification number."],
    read: ({ merchant }) => merchant.vatNumber,
  }),
  textField("bank_account_owner", {
    label: ["Kontoinhaber", "Account holder"],
    meaning: ["Der Inhaber Ihres Bankkontos.", "The name your bank account is in."],
    read: ({ merchant }) => merchant.accountOwner,
  }),
  textField("bank_name", {
    label: ["Bank", "Bank"],
    meaning: ["Der Name Ihrer Bank.", "The name of your bank."],
    read: ({ merchant }) => merchant.bankName,
  }),
  textField("bank_iban", {
    label: ["IBAN", "IBAN"],
    meaning: ["Ihre IBAN.", "Your IBAN."],
    read: ({ merchant }) => merchant.iban,
  }),
  textField("bank_swift", {
    label: ["BIC", "BIC"],
    meaning: ["Der BIC Ihrer Bank.", "Your bank’s BIC."],
    read: ({ merchant }) => merchant.bic,
  }),
  textField("bank_number", {
    label: ["Bankleitzahl", "German bank code"],
    meaning: ["Die Bankleitzahl aus Ihrer deutschen IBAN.", "The bank code contained in your German IBAN."],
    read: ({ merchant }) => splitGermanIban(merchant.iban)?.bankCode,
  }),
  textField("bank_account_number", {
    label: ["Kontonummer", "German account number"],
    meaning: ["Die Kontonummer aus Ihrer deutschen IBAN.", "The account number contained in your German IBAN."],
    read: ({ merchant }) => splitGermanIban(merchant.iban)?.accountNumber,
  }),
];

/** `[User.…]`: the staff member who sends the text. */
export const USER_FIELDS: readonly PlaceholderField[] = [
  textField("name", {
    label: ["Ihr Name", "Your name"],
    meaning: ["Der Name der Person, die den Text verschickt.", "The name of the person who sends the text."],
    read: ({ user }) => user?.name,
  }),
  textField("email", {
    label: ["Ihre E-Mail", "Your email"],
    meaning: [
      "Die E-Mail-Adresse der Person, die den Text verschickt.",
      "The email address of the person who sends the text.",
    ],
    read: ({ user }) => user?.email,
  }),
];
