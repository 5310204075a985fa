/*
 * How long the texts that people enter may be: stated once, for the API's checks, the columns and the forms.
 * Unit: UTF-16 code units, as `String.length` counts, of the trimmed text. A column counts characters, which are never
 * more.
 */

/**
 * As entered, with the spaces and separators that the API removes before it stores the value.
 * What is left is shorter: an IBAN has at most 34 characters, a BIC 11, a VAT number 16.
 */
const CHECKED_TEXTS = { countryCode: 2, email: 254, iban: 60, bic: 20, vatNumber: 40 } as const;

const ADDRESS = { street: 200, zip: 20, city: 100, countryCode: CHECKED_TEXTS.countryCode } as const;

/** The longest text in a document, an email or a note. */
const LONG_TEXT = 5000;

/** Where e-invoices go, and the list that says what kind of address that is. */
const ELECTRONIC_ADDRESS = CHECKED_TEXTS.email;
const ADDRESS_SCHEME = 4;

/** A number or name by which one of the parties knows something. */
const REFERENCE = 100;

/** What another system calls a client or document. */
const EXTERNAL_REFERENCE = 200;

/** What staff write about a decision on money. */
const MONEY_NOTE = 500;

/** A key has 100 characters at most; a refund in several parts numbers them behind the caller's key. */
const MONEY_KEY = 90;

/** By noun, then by the field's name in the API's inputs. */
export const FIELD_LIMITS = {
  /** For fields that mean the same everywhere. */
  any: CHECKED_TEXTS,
  merchant: {
    ...ADDRESS,
    name: 200,
    email: CHECKED_TEXTS.email,
    phone: 50,
    website: 200,
    imprintUrl: 500,
    privacyUrl: 500,
    vatNumber: CHECKED_TEXTS.vatNumber,
    taxNumber: 30,
    contactName: 100,
    registerCourt: 100,
    registerNumber: 50,
    managingDirectors: 300,
    electronicAddress: ELECTRONIC_ADDRESS,
    electronicAddressScheme: ADDRESS_SCHEME,
    creditorId: 50,
    accountHolder: 70,
    iban: CHECKED_TEXTS.iban,
    bic: CHECKED_TEXTS.bic,
    bankName: 100,
    /** `#rrggbb`. */
    accentColor: 7,
  },
  client: {
    ...ADDRESS,
    name: 200,
    addressAddition: 200,
    leitwegId: 60,
    electronicAddress: ELECTRONIC_ADDRESS,
    electronicAddressScheme: ADDRESS_SCHEME,
    clientNumber: 50,
    externalReference: EXTERNAL_REFERENCE,
    salutation: 50,
    firstName: 100,
    lastName: 100,
    email: CHECKED_TEXTS.email,
    phone: 50,
    accountOwner: 70,
    iban: CHECKED_TEXTS.iban,
    bic: CHECKED_TEXTS.bic,
    bankName: 100,
    taxNumber: 30,
    vatNumber: CHECKED_TEXTS.vatNumber,
    note: LONG_TEXT,
  },
  staffMember: { name: 200, email: CHECKED_TEXTS.email, password: 200 },
  apiKey: { name: 100 },
  webhookEndpoint: { name: 100, url: 2000 },
  providerAccount: { label: 100, setting: 500 },
  portalSettings: { welcomeText: 2000, notificationEmail: CHECKED_TEXTS.email },
  document: {
    number: 50,
    externalReference: EXTERNAL_REFERENCE,
    title: 200,
    intro: LONG_TEXT,
    note: LONG_TEXT,
    buyerReference: REFERENCE,
    orderReference: REFERENCE,
    contractReference: REFERENCE,
    projectReference: REFERENCE,
  },
  documentLine: { name: 300, description: LONG_TEXT, unit: 30, articleNumber: 50, dealLine: 60 },
  adjustment: { reason: 100 },
  /** Printed below the totals. */
  taxExemption: { reason: 500 },
  numberRange: { prefix: 20 },
  /** Written for the customer. */
  cancellation: { reason: 500 },
  comment: { body: LONG_TEXT, authorName: 200 },
  offerDecision: { name: 200, purchaseOrderNumber: 100, reason: 2000 },
  /** Before placeholders are filled. */
  mailTemplate: { subject: 300, body: 20_000 },
  mail: { to: CHECKED_TEXTS.email, idempotencyKey: 100 },
  bookedPayment: { note: MONEY_NOTE, idempotencyKey: MONEY_KEY },
  refund: { idempotencyKey: MONEY_KEY },
  bankLineDecision: { note: MONEY_NOTE },
  parkedItem: { note: MONEY_NOTE },
} as const;

/** A shorter password is refused. Unit as above. */
export const MIN_PASSWORD_LENGTH = 12;
