import type { Text } from "../lib/use-text";

const NAMES: Readonly<Record<string, string>> = { paylink: "PayLink", stripe: "Stripe" };

/** A provider's display name, or the merchant's own name for the account if there is one. */
export function providerName(t: Text, provider: string, accountLabel: string | null = null): string {
  if (accountLabel !== null) return accountLabel;
  return provider === "sandbox" ? t("payments.sandbox") : (NAMES[provider] ?? provider);
}
