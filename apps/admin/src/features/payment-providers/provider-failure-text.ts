import type { Text, TextKey } from "../../lib/use-text";

/** Codes of `ProviderCheckFailed` and `ProviderAccountNotPossible`. */
const TEXTS = {
  CREDENTIALS_REFUSED: { title: "providers.failure.credentials", text: "providers.failure.credentialsText" },
  REFUSED: { title: "providers.failure.refused", text: "providers.failure.refusedText" },
  UNAVAILABLE: { title: "providers.failure.unavailable", text: "providers.failure.unavailableText" },
  DISCONNECTED: { title: "providers.failure.disconnected", text: "providers.failure.disconnectedText" },
  LIVE_ACCOUNT_EXISTS: { title: "providers.failure.liveExists", text: "providers.failure.liveExistsText" },
  MODE_CHANGED: { title: "providers.failure.modeChanged", text: "providers.failure.modeChangedText" },
  TOO_MANY_ACCOUNTS: { title: "providers.failure.tooMany", text: "providers.failure.tooManyText" },
} as const satisfies Record<string, { readonly title: TextKey; readonly text: TextKey }>;

type Refusal =
  | { readonly __typename: "ProviderCheckFailed" | "ProviderAccountNotPossible"; readonly code: string }
  | { readonly __typename: "NotFound" };

/** Why nothing was stored, and what to do about it. */
export function failureText(t: Text, refusal: Refusal): { readonly title: string; readonly text: string } {
  if (refusal.__typename === "NotFound") {
    return { title: t("failure.notFound.title"), text: t("failure.notFound.text") };
  }
  const { title, text } = isKnown(refusal.code) ? TEXTS[refusal.code] : TEXTS.REFUSED;
  return { title: t(title), text: t(text) };
}

function isKnown(code: string): code is keyof typeof TEXTS {
  return Object.hasOwn(TEXTS, code);
}
