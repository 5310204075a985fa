import type { NewMerchant } from "../modules/registration/new-merchant.repository";

/** Everything about the demo is made up; names, addresses and accounts belong to nobody. The IBANs are bank examples. */
export const DEMO_MERCHANT: NewMerchant = {
  name: "Tischlerei Nordlicht GmbH",
  locale: "de",
  timeZone: "Europe/Berlin",
  currency: "EUR",
  countryCode: "DE",
  accentColor: "#14665a",
  details: {
    street: "Speicherkai 7",
    zip: "20457",
    city: "Hamburg",
    email: "buero@tischlerei-nordlicht.example",
    phone: "+49 40 5550 1234",
    contactName: "Jette Hansen",
    website: "https://tischlerei-nordlicht.example",
    vatNumber: "DE123456789",
    taxNumber: "27/123/45678",
    registerCourt: "Amtsgericht Hamburg",
    registerNumber: "HRB 123456",
    managingDirectors: "Jette Hansen",
    accountHolder: "Tischlerei Nordlicht GmbH",
    iban: "DE89370400440532013000",
    bic: "COBADEFFXXX",
    bankName: "Commerzbank",
    imprintUrl: "https://tischlerei-nordlicht.example/impressum",
    privacyUrl: "https://tischlerei-nordlicht.example/datenschutz",
  },
};

export const DEMO_OWNER = {
  name: "Jette Hansen",
  email: "jette@tischlerei-nordlicht.example",
  password: "nordlicht-demo-2026",
} as const;

/** Shown to customers on their start page. */
export const DEMO_WELCOME = {
  de: "Moin! Hier finden Sie alle Ihre Unterlagen von uns. Bei Fragen schreiben Sie einfach eine Nachricht zum Dokument.",
  en: "Moin! Here you find all your documents from us. If you have a question, simply write a message on the document.",
} as const;

export const DEMO_CLIENTS = {
  cafe: {
    name: "Café Morgenrot GmbH",
    salutation: "Frau",
    firstName: "Leyla",
    lastName: "Aydın",
    street: "Schulterblatt 88",
    zip: "20357",
    city: "Hamburg",
    countryCode: "DE",
    email: "hallo@cafe-morgenrot.example",
    phone: "+49 40 5550 8800",
    vatNumber: "DE987654321",
    accountOwner: "Café Morgenrot GmbH",
    iban: "DE02120300000000202051",
    bic: "BYLADEM1001",
    bankName: "DKB",
    locale: "DE",
  },
  practice: {
    name: "Praxis Dr. Weidner",
    salutation: "Herr",
    firstName: "Matthias",
    lastName: "Weidner",
    street: "Osterstraße 120",
    zip: "20255",
    city: "Hamburg",
    countryCode: "DE",
    email: "empfang@praxis-weidner.example",
    locale: "DE",
  },
  family: {
    name: "Familie Petersen",
    firstName: "Anke",
    lastName: "Petersen",
    street: "Elbchaussee 310",
    zip: "22609",
    city: "Hamburg",
    countryCode: "DE",
    email: "anke.petersen@post.example",
    locale: "DE",
  },
  harbour: {
    name: "Harbour View Hotels Ltd",
    salutation: "Mr",
    firstName: "Colin",
    lastName: "Whitaker",
    street: "12 Quayside",
    zip: "BS1 4QA",
    city: "Bristol",
    countryCode: "GB",
    email: "accounts@harbourview.example",
    locale: "EN",
  },
  atelier: {
    name: "Atelier Sörensen & Partner",
    street: "Vesterbrogade 41",
    zip: "1620",
    city: "København",
    countryCode: "DK",
    email: "kontor@atelier-sorensen.example",
    locale: "EN",
  },
} as const;

/** Has no portal access: the merchant's choice for one client. */
export const DEMO_CLIENT_WITHOUT_ACCESS = {
  name: "Stadtwerke Muldental",
  street: "Am Wehr 3",
  zip: "04668",
  city: "Grimma",
  countryCode: "DE",
  email: "rechnung@stadtwerke-muldental.example",
  locale: "DE",
} as const;
