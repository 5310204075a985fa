import type { SettingField } from "../payment-provider";

/** What a merchant enters to connect. The key itself says whether the money is real. */
export const STRIPE_FIELDS: readonly SettingField[] = [
  {
    name: "secretKey",
    label: { de: "Geheimer Schlüssel", en: "Secret key" },
    help: {
      de: "sk_live_… oder, besser, ein eingeschränkter Schlüssel rk_live_… mit Schreibrecht für Checkout-Sessions und Rückerstattungen und Leserecht für Zahlungen, Zahlungsanfechtungen und Ereignisse. Mit …_test_… fließt kein Geld.",
      en: "sk_live_… or, better, a restricted key rk_live_… that can write checkout sessions and refunds and read charges, payment intents, disputes and events. With …_test_… no money moves.",
    },
    secret: true,
    required: true,
    choices: null,
  },
  {
    name: "webhookSecret",
    label: { de: "Signaturgeheimnis des Webhooks", en: "Webhook signing secret" },
    help: {
      de: "whsec_…; Stripe zeigt es, sobald der Webhook angelegt ist. Bis dahin fragt das Portal von sich aus nach Zahlungen.",
      en: "whsec_…; Stripe shows it once the webhook has been created. Until then the portal checks for payments itself.",
    },
    secret: true,
    required: false,
    choices: null,
  },
  {
    name: "payPageHost",
    label: { de: "Eigene Domain der Bezahlseite", en: "Custom domain of the pay page" },
    help: {
      de: "Nur wenn Sie bei Stripe eine eigene Domain für Checkout eingerichtet haben, zum Beispiel pay.example.com.",
      en: "Only if you have set up a custom domain for Checkout with Stripe, such as pay.example.com.",
    },
    secret: false,
    required: false,
    choices: null,
  },
];
