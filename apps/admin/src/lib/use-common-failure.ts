import type { FormFailure } from "@kundenportal/app-core/use-schema-form";
import type { DocumentStatus } from "../gql/graphql";
import { useText } from "./use-text";

/** What many mutations answer alike when they did nothing. */
type CommonRefusal =
  | {
      readonly __typename: "InvalidInput";
      readonly fields: readonly { readonly field: string; readonly code: string }[];
    }
  | { readonly __typename: "StepNotPossible"; readonly status: DocumentStatus }
  | { readonly __typename: "NotFound" | "KeyReused" };

/**
 * What a form shows when its mutation did not do what it was asked for.
 * Give it what is left of the result once the form has dealt with what only it can say; undefined: no answer.
 */
export function useCommonFailure(): (refusal: CommonRefusal | undefined, error: unknown) => FormFailure {
  const t = useText();
  return (refusal, error) => {
    switch (refusal?.__typename) {
      case "InvalidInput":
        return { fields: refusal.fields };
      case "StepNotPossible":
        return { refusal: { text: t("failure.stepNotPossible", { status: t(`documentStatus.${refusal.status}`) }) } };
      case "NotFound":
        return { refusal: { title: t("failure.notFound.title"), text: t("failure.notFound.text") } };
      case "KeyReused":
        return { refusal: { text: t("failure.keyReused") } };
      case undefined:
        return { error };
    }
  };
}
