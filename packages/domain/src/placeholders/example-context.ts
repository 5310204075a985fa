import type { DocumentContent, DocumentTotals, Party } from "../documents/document-content";
import { documentTypeName } from "../documents/document-type-names";
import { debtorOf, paysPreceding } from "../documents/document-type-rules";
import { DOCUMENT_TYPE_TABLE } from "../documents/document-type-table";
import { DocumentType } from "../documents/document-types";
import { BookingKind, breakDownMoney } from "../documents/money-breakdown";
import { statusAfterIssuing } from "../documents/life-cycle";
import type { Locale } from "../locale";
import type {
  ClientValues,
  DecisionValues,
  DocumentValues,
  MerchantValues,
  PaymentValues,
  PlaceholderContext,
} from "./placeholder-context";
import { documentTypeOfTemplate, TemplateKind } from "./template-kind";

/** Invented values for every placeholder that fits a kind of text: examples in lists, and previews without a client. */
export function exampleContext(kind: TemplateKind, locale: Locale): PlaceholderContext {
  const type = documentTypeOfTemplate(kind);
  return {
    locale,
    today: "2026-03-05",
    merchant: MERCHANT,
    client: { ...CLIENT, salutation: locale === "de" ? "Frau" : "Ms" },
    document: type === null ? null : exampleDocument(type, kind, locale),
    payment: isAboutMoney(kind) ? examplePayment(locale) : null,
    decision: kind === TemplateKind.DECISION ? exampleDecision(locale) : null,
    user: { name: "Sabine Kaufmann", email: "kaufmann@muster-handel.example" },
  };
}

const MERCHANT: MerchantValues = {
  name: "Muster Handel GmbH",
  street: "Hafenstraße 12",
  zip: "20457",
  city: "Hamburg",
  countryCode: "DE",
  accountOwner: "Muster Handel GmbH",
  bankName: "Musterbank",
  iban: "DE02120300000000202051",
  bic: "BYLADEM1001",
  email: "info@muster-handel.example",
  phone: "+49 40 1234560",
  website: "www.muster-handel.example",
  vatNumber: "DE123456789",
  taxNumber: "27/123/45678",
};

const CLIENT: ClientValues = {
  clientNumber: "KD-1024",
  name: "Beispiel Werkstatt AG",
  salutation: null,
  firstName: "Erika",
  lastName: "Mustermann",
  street: "Lindenweg 7",
  zip: "80331",
  city: "München",
  state: "Bayern",
  countryCode: "DE",
  email: "mustermann@beispiel-werkstatt.example",
  phone: "+49 89 7654321",
  fax: "+49 89 7654329",
  mobile: "+49 170 7654321",
  website: "www.beispiel-werkstatt.example",
  vatNumber: "DE987654321",
  taxNumber: "143/987/65432",
  accountOwner: "Beispiel Werkstatt AG",
  bankName: "Beispielbank",
  iban: "DE02500105170137075030",
  bic: "INGDDEFF",
  sepaMandate: "MANDAT-1024",
  sepaMandateDate: "2025-06-01",
  discountPercent: "2",
  discountDays: 7,
  dueDays: 14,
  reminderDueDays: 7,
  offerValidityDays: 30,
  customerportalUrl: "https://portal.muster-handel.example/p/client-link",
};

/** One line of 1,000.00 with a reduction of 10 % and tax of 19 %. */
const TOTALS: DocumentTotals = {
  lineNetMinor: 100_000,
  allowanceMinor: 10_000,
  chargeMinor: 0,
  netMinor: 90_000,
  taxMinor: 17_100,
  grossMinor: 107_100,
  prepaidMinor: 0,
  roundingMinor: 0,
  dueMinor: 107_100,
};

const PAID_MINOR = 50_000;

function isAboutMoney(kind: TemplateKind): boolean {
  return kind === TemplateKind.PAYMENT || kind === TemplateKind.PAYOUT;
}

function examplePayment(locale: Locale): PaymentValues {
  const method = locale === "de" ? "Überweisung" : "bank transfer";
  const creditNumber = DOCUMENT_TYPE_TABLE[DocumentType.CREDIT_NOTE].number.example;
  return { amountMinor: PAID_MINOR, currency: "EUR", bookedOn: "2026-03-05", method, creditNumber };
}

function exampleDecision(locale: Locale): DecisionValues {
  return {
    name: "Erika Mustermann",
    decidedOn: "2026-03-05",
    purchaseOrderNumber: "PO-4711",
    reason: locale === "de" ? "Wir brauchen es erst im Herbst." : "We won’t need it before autumn.",
    version: 1,
    contentSha256: "3b4f0c7a9d1e2f5a6b8c0d9e7f6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d0e9f8a",
  };
}

function exampleDocument(type: DocumentType, kind: TemplateKind, locale: Locale): DocumentValues {
  const paid = {
    kind: kind === TemplateKind.PAYOUT ? BookingKind.PAYOUT : BookingKind.BANK_TRANSFER,
    amountMinor: PAID_MINOR,
    bookedOn: "2026-03-05",
    counterDocumentNumber: null,
  };
  const breakdown = breakDownMoney({
    totalMinor: TOTALS.grossMinor,
    additionsMinor: 0,
    fees: [],
    canceledMinor: 0,
    bookings: isAboutMoney(kind) ? [paid] : [],
  });
  return {
    content: exampleContent(type, locale),
    status: statusAfterIssuing(type),
    openAmountMinor: breakdown.openMinor,
    breakdown: debtorOf(type) === null ? null : breakdown,
    customerportalUrl: "https://portal.muster-handel.example/p/document-link",
    payUrl: "https://portal.muster-handel.example/pay/paylink",
    reminder: paysPreceding(type) ? { level: 1, invoiceDueDate: "2026-02-19" } : null,
  };
}

function exampleContent(type: DocumentType, locale: Locale): DocumentContent {
  const { number: numbers, follows } = DOCUMENT_TYPE_TABLE[type];
  const number = numbers.example;
  const reminded =
    paysPreceding(type) && follows !== null
      ? { number: DOCUMENT_TYPE_TABLE[follows].number.example, date: "2026-02-05" }
      : null;
  const isGerman = locale === "de";
  return {
    type,
    number,
    typeCode: null,
    title: `${documentTypeName(type, locale)} ${reminded?.number ?? number}`,
    currency: "EUR",
    documentDate: "2026-03-05",
    dueDate: "2026-03-19",
    validUntil: "2026-04-04",
    servicePeriod: { start: "2026-02-01", end: "2026-02-28" },
    deliveryDate: null,
    taxPointDate: null,
    seller: toParty(MERCHANT),
    buyer: { ...toParty(CLIENT), contactName: "Erika Mustermann", identifier: CLIENT.clientNumber },
    shipTo: null,
    payee: null,
    taxRepresentative: null,
    buyerReference: null,
    orderReference: null,
    contractReference: null,
    precedingDocuments: reminded === null ? [] : [reminded],
    references: [],
    intro: isGerman ? "Bitte prüfen Sie die folgenden Angaben." : "Please check the following details.",
    notes: [isGerman ? "Bei Fragen sind wir gern für Sie da." : "Please contact us if you have any questions."],
    lines: [],
    adjustments: [
      {
        kind: "ALLOWANCE",
        reason: null,
        amountMinor: TOTALS.allowanceMinor,
        percent: "10",
        baseMinor: TOTALS.lineNetMinor,
        taxCategory: "S",
        taxRatePercent: "19",
      },
    ],
    taxes: [],
    totals: TOTALS,
    accountingTax: null,
    paymentTerms: null,
    discountTerms: [{ days: 7, percent: "2", baseMinor: null }],
    paymentInstructions: [
      {
        meansCode: "58",
        meansText: null,
        accountHolder: MERCHANT.accountOwner,
        iban: MERCHANT.iban,
        bic: MERCHANT.bic,
        bankName: MERCHANT.bankName,
        reference: number,
        mandateReference: null,
        creditorId: null,
        debitedIban: null,
        cardNumber: null,
        cardHolder: null,
      },
    ],
  };
}

function toParty(values: MerchantValues | ClientValues): Party {
  const { name, street, zip, city, countryCode, email, phone, vatNumber, taxNumber } = values;
  return {
    name,
    tradingName: null,
    contactName: null,
    street,
    addressAddition: null,
    zip,
    city,
    region: null,
    countryCode,
    email,
    phone,
    vatNumber,
    taxNumber,
    identifier: null,
    legalInformation: null,
  };
}
