import type { SettingField } from "../payment-provider";

/** What a merchant types to connect; everything that the brand already says can be left out. */
export const PAYLINK_FIELDS: readonly SettingField[] = [
  {
    name: "brand",
    label: { de: "Anbieter", en: "Provider" },
    help: {
      de: "CONCARDIS für Concardis PayLink (pay-link.eu), NEXI für Nexi Easy Paylink, PAYREXX für Payrexx und dessen Partner.",
      en: "CONCARDIS for Concardis PayLink (pay-link.eu), NEXI for Nexi Easy Paylink, PAYREXX for Payrexx and its partners.",
    },
    secret: false,
    required: true,
    choices: ["CONCARDIS", "NEXI", "PAYREXX"],
  },
  {
    name: "instance",
    label: { de: "Instanz", en: "Instance" },
    help: {
      de: "Der erste Teil Ihrer Adresse beim Anbieter: bei https://mein-laden.pay-link.eu ist das „mein-laden“.",
      en: "The first part of your address at the provider: “my-shop” in https://my-shop.pay-link.eu.",
    },
    secret: false,
    required: true,
    choices: null,
  },
  {
    name: "apiSecret",
    label: { de: "API-Secret", en: "API secret" },
    help: {
      de: "Im Backoffice des Anbieters unter „API & Plugins“ (auch „Integrationen“) anzulegen.",
      en: "To be made in the provider's back office under “API & Plugins” (or “Integrations”).",
    },
    secret: true,
    required: true,
    choices: null,
  },
  {
    name: "live",
    label: { de: "Echtes Geld", en: "Real money" },
    help: {
      de: "„true“ für den Echtbetrieb, „false“ für ein Konto im Testmodus. Zahlungen der anderen Art werden nicht verbucht.",
      en: "“true” for real payments, “false” for an account in test mode. Payments of the other kind are not booked.",
    },
    secret: false,
    required: true,
    choices: ["true", "false"],
  },
  {
    name: "linkObject",
    label: { de: "Art der Zahlseite", en: "Kind of pay page" },
    help: {
      de: "Gateway gilt für Minuten und führt zurück ins Portal, Invoice und Paylink gelten für Tage. Leer: was zum Anbieter passt.",
      en: "Gateway lasts minutes and leads back to the portal, Invoice and Paylink last days. Empty: what suits the provider.",
    },
    secret: false,
    required: false,
    choices: ["Gateway", "Invoice", "Paylink"],
  },
  {
    name: "authMode",
    label: { de: "Anmeldung an der API", en: "Signing in to the API" },
    help: {
      de: "SIGNATURE unterschreibt jede Anfrage, API_KEY schickt das Secret mit. Leer: was zum Anbieter passt.",
      en: "SIGNATURE signs each request, API_KEY sends the secret along. Empty: what suits the provider.",
    },
    secret: false,
    required: false,
    choices: ["SIGNATURE", "API_KEY"],
  },
  {
    name: "bodyFormat",
    label: { de: "Format der Anfragen", en: "Format of requests" },
    help: {
      de: "JSON nimmt nur Payrexx an, und nur mit API_KEY. Leer: FORM.",
      en: "Only Payrexx takes JSON, and only with API_KEY. Empty: FORM.",
    },
    secret: false,
    required: false,
    choices: ["FORM", "JSON"],
  },
  {
    name: "baseDomain",
    label: { de: "Domain der Plattform", en: "Domain of the platform" },
    help: {
      de: "Nur für Partner von Payrexx mit eigener Domain; der Betreiber des Portals muss sie erlaubt haben.",
      en: "Only for partners of Payrexx with a domain of their own; the operator of the portal must have allowed it.",
    },
    secret: false,
    required: false,
    choices: null,
  },
  {
    name: "apiVersion",
    label: { de: "Version der API", en: "Version of the API" },
    help: { de: "Leer: die erprobte.", en: "Empty: the proven one." },
    secret: false,
    required: false,
    choices: null,
  },
  {
    name: "psp",
    label: { de: "Nummer des Zahlungsvertrags (PSP)", en: "Number of the payment contract (PSP)" },
    help: {
      de: "Leer: alle Zahlungsarten, die beim Anbieter aktiv sind.",
      en: "Empty: every payment method that is active at the provider.",
    },
    secret: false,
    required: false,
    choices: null,
  },
];
