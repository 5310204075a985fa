import type { Locale } from "@kundenportal/domain/locale";

/** The printed texts that are the same on every document. Texts with gaps to fill are functions. */
export interface PdfTexts {
  /** What is read instead of the merchant's logo. */
  readonly logo: string;
  readonly number: string;
  readonly date: string;
  readonly dueDate: string;
  readonly validUntil: string;
  readonly clientNumber: string;
  readonly servicePeriod: string;
  readonly deliveryDate: string;
  readonly taxPointDate: string;
  readonly buyerReference: string;
  readonly orderReference: string;
  readonly contractReference: string;
  readonly precedingDocument: string;
  readonly contact: string;
  readonly version: string;
  readonly from: (start: string) => string;
  readonly until: (end: string) => string;
  readonly dated: (number: string, date: string) => string;
  readonly shipTo: string;
  readonly payee: string;
  readonly taxRepresentative: string;
  readonly position: string;
  readonly description: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly taxRate: string;
  readonly net: string;
  readonly gross: string;
  /** Instead of `net` where nothing is taxed. */
  readonly amount: string;
  readonly percent: (rate: string) => string;
  readonly articleNumber: string;
  readonly optional: string;
  readonly pricePer: (price: string, quantity: string) => string;
  readonly listPrice: (price: string, discount: string) => string;
  readonly allowance: string;
  readonly charge: string;
  readonly lineNet: string;
  readonly netTotal: string;
  readonly atRate: (label: string, rate: string) => string;
  readonly tax: (rate: string, base: string) => string;
  readonly noTax: (base: string) => string;
  readonly grossTotal: string;
  readonly prepaid: string;
  readonly rounding: string;
  readonly due: string;
  readonly accountingTax: (amount: string) => string;
  readonly payUntil: (amount: string, date: string) => string;
  readonly payAtOnce: (amount: string) => string;
  /** A reminder and its invoice are one debt. */
  readonly paysInvoice: (number: string) => string;
  readonly alreadyPaid: string;
  readonly nothingToPay: string;
  readonly setOff: (number: string) => string;
  readonly credited: string;
  readonly acceptUntil: (date: string) => string;
  readonly discount: (percent: string, days: number, base: string | null) => string;
  /** What that comes to. */
  readonly discounted: (amount: string, date: string) => string;
  readonly debit: string;
  readonly accountHolder: string;
  readonly bank: string;
  readonly reference: string;
  readonly payOnline: string;
  readonly payOnlineHint: string;
  readonly giroCode: string;
  /** What is read instead of the codes, and what is said of the links. */
  readonly giroCodeRead: string;
  readonly payCodeRead: string;
  readonly payAt: (address: string) => string;
  readonly mandate: string;
  readonly creditorId: string;
  readonly debitedAccount: string;
  readonly card: string;
  readonly phone: string;
  readonly email: string;
  readonly vatNumber: string;
  readonly taxNumber: string;
  readonly page: (page: number, pages: number) => string;
  readonly references: Readonly<Record<string, string>>;
  readonly lineDetails: Readonly<Record<string, string>>;
}

const de: PdfTexts = {
  logo: "Logo",
  number: "Nummer",
  date: "Datum",
  dueDate: "Fällig am",
  validUntil: "Gültig bis",
  clientNumber: "Kundennummer",
  servicePeriod: "Leistungszeitraum",
  deliveryDate: "Leistungsdatum",
  taxPointDate: "Datum der Steuerfälligkeit",
  buyerReference: "Ihre Referenz",
  orderReference: "Bestellnummer",
  contractReference: "Vertrag",
  precedingDocument: "Bezug",
  contact: "Ansprechpartner",
  version: "Fassung",
  from: (start) => `ab ${start}`,
  until: (end) => `bis ${end}`,
  dated: (number, date) => `${number} vom ${date}`,
  shipTo: "Lieferung an",
  payee: "Zahlung an",
  taxRepresentative: "Steuervertreter",
  position: "Pos.",
  description: "Bezeichnung",
  quantity: "Menge",
  unitPrice: "Einzelpreis",
  taxRate: "USt.",
  net: "Netto",
  gross: "Brutto",
  amount: "Betrag",
  percent: (rate) => `${rate}\u00a0%`,
  articleNumber: "Art.-Nr.",
  optional: "Optional, nicht in der Summe enthalten",
  pricePer: (price, quantity) => `${price} je ${quantity}`,
  listPrice: (price, discount) => `Listenpreis ${price}, abzüglich ${discount}`,
  allowance: "Nachlass",
  charge: "Zuschlag",
  lineNet: "Summe der Positionen",
  netTotal: "Nettobetrag",
  atRate: (label, rate) => `${label} bei ${rate}\u00a0%`,
  tax: (rate, base) => `${rate}\u00a0% USt. auf ${base}`,
  noTax: (base) => `Ohne USt. auf ${base}`,
  grossTotal: "Gesamtbetrag",
  prepaid: "Bereits gezahlt",
  rounding: "Rundung",
  due: "Zu zahlen",
  accountingTax: (amount) => `Umsatzsteuer in Abrechnungswährung: ${amount}`,
  payUntil: (amount, date) => `Bitte zahlen Sie ${amount} bis zum ${date}.`,
  payAtOnce: (amount) => `Bitte zahlen Sie ${amount}. Der Betrag ist sofort fällig.`,
  paysInvoice: (number) => `Damit ist auch die Rechnung ${number} bezahlt.`,
  alreadyPaid: "Der Betrag ist bereits bezahlt. Bitte überweisen Sie nichts.",
  nothingToPay: "Sie müssen nichts bezahlen.",
  setOff: (number) =>
    `Wir verrechnen diese Gutschrift mit dem, was von der Rechnung ${number} noch offen ist. Der Rest bleibt Ihr Guthaben.`,
  credited: "Dieser Betrag ist Ihr Guthaben bei uns.",
  acceptUntil: (date) => `Dieses Angebot gilt bis zum ${date}.`,
  discount: (percent, days, base) =>
    `${percent}\u00a0% Skonto${base === null ? "" : ` auf ${base}`} bei Zahlung innerhalb von ${String(days)} ${days === 1 ? "Tag" : "Tagen"}.`,
  discounted: (amount, date) => `Bis zum ${date} genügen also ${amount}.`,
  debit: "Der Betrag wird per Lastschrift eingezogen.",
  accountHolder: "Empfänger",
  bank: "Bank",
  reference: "Verwendungszweck",
  payOnline: "Online bezahlen",
  payOnlineHint: "Hier klicken oder Code scannen",
  giroCode: "Überweisung (GiroCode)",
  giroCodeRead: "QR-Code für die Banking-App, mit den Angaben für diese Überweisung",
  payCodeRead: "QR-Code mit der Adresse, unter der Sie online bezahlen",
  payAt: (address) => `Online bezahlen: ${address}`,
  mandate: "Mandatsreferenz",
  creditorId: "Gläubiger-ID",
  debitedAccount: "Belastetes Konto",
  card: "Karte",
  phone: "Tel.",
  email: "E-Mail",
  vatNumber: "USt-IdNr.",
  taxNumber: "Steuernr.",
  page: (page, pages) => `Seite ${String(page)} von ${String(pages)}`,
  references: {
    PROJECT: "Projekt",
    SALES_ORDER: "Auftragsnummer",
    RECEIVING_ADVICE: "Wareneingang",
    DESPATCH_ADVICE: "Lieferschein",
    TENDER_OR_LOT: "Vergabe / Los",
    INVOICED_OBJECT: "Objekt",
    BUYER_ACCOUNTING: "Kontierung",
    SUPPORTING_DOCUMENT: "Anlage",
  },
  lineDetails: {
    INVOICED_OBJECT: "Objekt",
    ORDER_LINE: "Bestellposition",
    BUYER_ACCOUNTING: "Kontierung",
    BUYER_ARTICLE_NUMBER: "Ihre Art.-Nr.",
    STANDARD_ARTICLE_NUMBER: "GTIN",
    CLASSIFICATION: "Klassifikation",
    COUNTRY_OF_ORIGIN: "Ursprungsland",
  },
};

const en: PdfTexts = {
  logo: "Logo",
  number: "Number",
  date: "Date",
  dueDate: "Due on",
  validUntil: "Valid until",
  clientNumber: "Client number",
  servicePeriod: "Service period",
  deliveryDate: "Date of supply",
  taxPointDate: "Tax point date",
  buyerReference: "Your reference",
  orderReference: "Order number",
  contractReference: "Contract",
  precedingDocument: "Refers to",
  contact: "Contact",
  version: "Version",
  from: (start) => `from ${start}`,
  until: (end) => `until ${end}`,
  dated: (number, date) => `${number} dated ${date}`,
  shipTo: "Delivered to",
  payee: "Payable to",
  taxRepresentative: "Tax representative",
  position: "No.",
  description: "Description",
  quantity: "Quantity",
  unitPrice: "Unit price",
  taxRate: "VAT",
  net: "Net",
  gross: "Gross",
  amount: "Amount",
  percent: (rate) => `${rate}%`,
  articleNumber: "Item",
  optional: "Optional, not part of the total",
  pricePer: (price, quantity) => `${price} per ${quantity}`,
  listPrice: (price, discount) => `List price ${price}, less ${discount}`,
  allowance: "Discount",
  charge: "Surcharge",
  lineNet: "Sum of items",
  netTotal: "Net total",
  atRate: (label, rate) => `${label} at ${rate}%`,
  tax: (rate, base) => `${rate}% VAT on ${base}`,
  noTax: (base) => `No VAT on ${base}`,
  grossTotal: "Total",
  prepaid: "Already paid",
  rounding: "Rounding",
  due: "Amount due",
  accountingTax: (amount) => `VAT in accounting currency: ${amount}`,
  payUntil: (amount, date) => `Please pay ${amount} by ${date}.`,
  payAtOnce: (amount) => `Please pay ${amount}. The amount is due immediately.`,
  paysInvoice: (number) => `This also pays invoice ${number}.`,
  alreadyPaid: "This amount has already been paid. Please do not transfer anything.",
  nothingToPay: "There is nothing to pay.",
  setOff: (number) =>
    `We set this credit off against what is still open on invoice ${number}. Anything left remains to your credit.`,
  credited: "This amount is to your credit.",
  acceptUntil: (date) => `This offer is valid until ${date}.`,
  discount: (percent, days, base) =>
    `${percent}% cash discount${base === null ? "" : ` on ${base}`} for payment within ${String(days)} ${days === 1 ? "day" : "days"}.`,
  discounted: (amount, date) => `That means ${amount} is enough until ${date}.`,
  debit: "The amount will be collected by direct debit.",
  accountHolder: "Account holder",
  bank: "Bank",
  reference: "Reference",
  payOnline: "Pay online",
  payOnlineHint: "Click here or scan the code",
  giroCode: "Transfer (GiroCode)",
  giroCodeRead: "QR code for your banking app, with the details of this transfer",
  payCodeRead: "QR code with the address at which you can pay online",
  payAt: (address) => `Pay online: ${address}`,
  mandate: "Mandate reference",
  creditorId: "Creditor ID",
  debitedAccount: "Debited account",
  card: "Card",
  phone: "Phone",
  email: "Email",
  vatNumber: "VAT no.",
  taxNumber: "Tax no.",
  page: (page, pages) => `Page ${String(page)} of ${String(pages)}`,
  references: {
    PROJECT: "Project",
    SALES_ORDER: "Sales order",
    RECEIVING_ADVICE: "Receiving advice",
    DESPATCH_ADVICE: "Delivery note",
    TENDER_OR_LOT: "Tender / lot",
    INVOICED_OBJECT: "Object",
    BUYER_ACCOUNTING: "Cost centre",
    SUPPORTING_DOCUMENT: "Enclosure",
  },
  lineDetails: {
    INVOICED_OBJECT: "Object",
    ORDER_LINE: "Order line",
    BUYER_ACCOUNTING: "Cost centre",
    BUYER_ARTICLE_NUMBER: "Your item no.",
    STANDARD_ARTICLE_NUMBER: "GTIN",
    CLASSIFICATION: "Classification",
    COUNTRY_OF_ORIGIN: "Country of origin",
  },
};

export const PDF_TEXTS: Readonly<Record<Locale, PdfTexts>> = { de, en };
