import type { CheckoutOrder, Payer } from "../payment-provider";
import type { FormFields } from "./paylink-encoding";
import type { PaylinkSettings } from "./paylink-settings";

const MAX_TEXT_LENGTH = 200;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** What is sent to create a page for an order. */
export function toLinkFields(order: CheckoutOrder, settings: PaylinkSettings, now: Date): FormFields {
  const text = order.description.slice(0, MAX_TEXT_LENGTH);
  const payer = settings.linkObject === "Gateway" ? "value" : "defaultValue";
  const same: FormFields = {
    amount: order.amountMinor,
    currency: order.currency,
    referenceId: order.reference,
    purpose: text,
    successRedirectUrl: order.returnUrl,
    failedRedirectUrl: order.cancelUrl,
    ...(settings.psp === null ? {} : { psp: [settings.psp] }),
    ...payerFields(order.payer, payer),
  };
  if (settings.linkObject === "Gateway") {
    return {
      ...same,
      cancelRedirectUrl: order.cancelUrl,
      // Rounded down, so that the page does not outlive the attempt.
      validity: Math.max(1, Math.floor((order.expiresAt.getTime() - now.getTime()) / MINUTE_MS)),
      skipResultPage: 1,
      language: order.locale,
    };
  }
  return {
    ...same,
    title: text,
    description: text,
    // In whole days, and it is undocumented whether the last one counts: the attempt ends by withdrawing the link.
    expirationDate: new Date(order.expiresAt.getTime() + DAY_MS).toISOString().slice(0, 10),
    preAuthorization: 0,
    reservation: 0,
  };
}

/** Left out when nothing is known: an empty field would still be shown as one to fill in. */
function payerFields(payer: Payer | null, key: "value" | "defaultValue"): FormFields {
  if (payer === null) return {};
  const names = payer.name.trim().split(/\s+/);
  const known = {
    forename: names.slice(0, -1).join(" "),
    surname: names.at(-1) ?? "",
    company: payer.company ?? "",
    email: payer.email ?? "",
  };
  const fields = Object.entries(known)
    .filter(([, value]) => value !== "")
    .map(([name, value]): [string, FormFields] => [name, { [key]: value }]);
  return fields.length === 0 ? {} : { fields: Object.fromEntries(fields) };
}
