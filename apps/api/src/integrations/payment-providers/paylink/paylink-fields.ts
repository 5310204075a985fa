import type { SettingField } from "../payment-provider";

/** What a merchant enters to connect; everything the brand already determines can be left out. */
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
      en: "The first part of your address with the provider: “my-shop” in https://my-shop.pay-link.eu.",
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
      en: "Create one in the provider’s back office under “API & Plugins” (or “Integrations”).",
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
    label: { de: "Art der Bezahlseite", en: "Kind of pay page" },
    help: {
      de: "Gateway gilt für Minuten und führt zurück ins Portal, Invoice und Paylink gelten für Tage. Leer: was zum Anbieter passt.",
      en: "Gateway lasts for minutes and leads back to the portal, Invoice and Paylink last for days. Empty: what suits the provider.",
    },
    secret: false,
    required: false,
    choices: ["Gateway", "Invoice", "Paylink"],
  },
  {
    name: "authMode",
    label: { de: "Anmeldung an der API", en: "API authentication" },
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
    label: { de: "Format der Anfragen", en: "Request format" },
    help: {
      de: "JSON nimmt nur Payrexx an, und nur mit API_KEY. Leer: FORM.",
      en: "Only Payrexx accepts JSON, and only with API_KEY. Empty: FORM.",
    },
    secret: false,
    required: false,
    choices: ["FORM", "JSON"],
  },
  {
    name: "baseDomain",
    label: { de: "Domain der Plattform", en: "Platform domain" },
    help: {
      de: "Nur für Partner von Payrexx mit eigener Domain; der Betreiber des Portals muss sie erlaubt haben.",
      en: "Only for Payrexx partners with a domain of their own; the operator of this portal must have allowed it.",
    },
    secret: false,
    required: false,
    choices: null,
  },
  {
    name: "apiVersion",
    label: { de: "API-Version", en: "API version" },
    help: { de: "Leer: die erprobte.", en: "Empty: the tried and tested one." },
    secret: false,
    required: false,
    choices: null,
  },
  {
    name: "psp",
    label: { de: "Nummer des Zahlungsvertrags (PSP)", en: "Payment contract number (PSP)" },
    help: {
      de: "Leer: alle Zahlungsarten, die beim Anbieter aktiv sind.",
      en: "Empty: all payment methods that are active with the provider.",
    },
    secret: false,
    required: false,
    choices: null,
  },
];
