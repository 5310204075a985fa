import type { FieldProblem } from "../../lib/field-problems";
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

type Result =
  | { readonly __typename: "ProviderCheckFailed" | "ProviderAccountNotPossible"; readonly code: string }
  | { readonly __typename: "PaymentProviderAccountSuccess" | "InvalidInput" | "NotFound" | "Conflict" };

/** Why it was not stored, and what to do about it; null when it was, or when fields or a conflict say more. */
export function failureText(
  t: Text,
  result: Result | undefined,
): { readonly title: string; readonly text: string } | null {
  if (result?.__typename === "NotFound")
    return { title: t("failure.notFound.title"), text: t("failure.notFound.text") };
  if (result?.__typename !== "ProviderCheckFailed" && result?.__typename !== "ProviderAccountNotPossible") return null;
  const { title, text } = isKnown(result.code) ? TEXTS[result.code] : TEXTS.REFUSED;
  return { title: t(title), text: t(text) };
}

function isKnown(code: string): code is keyof typeof TEXTS {
  return Object.hasOwn(TEXTS, code);
}

/** The codes by name of setting, `label` among them. */
export function settingProblems(problems: readonly FieldProblem[]): Readonly<Record<string, string>> {
  return Object.fromEntries(problems.map(({ field, code }) => [field.replace(/^settings\./, ""), code]));
}
