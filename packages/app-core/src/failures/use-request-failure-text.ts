import { useCallback } from "react";
import { useCoreText } from "../texts/use-core-text";
import { describeRequestFailure, type RequestFailure } from "./request-failure";

export interface RequestFailureText {
  readonly title: string;
  readonly text: string;
}

/** What to tell somebody whose request brought no answer. */
export function useRequestFailureText(): (error: unknown) => RequestFailureText {
  const failureWords = useFailureWords();
  return useCallback((error) => failureWords(describeRequestFailure(error)), [failureWords]);
}

/** The same for a failure that was sorted before. */
export function useFailureWords(): (failure: RequestFailure) => RequestFailureText {
  const t = useCoreText();
  return useCallback(
    (failure) => {
      switch (failure.kind) {
        case "UNREACHABLE":
          return { title: t("core.failure.unreachable.title"), text: t("core.failure.unreachable.text") };
        case "SIGNED_OUT":
          return { title: t("core.failure.signedOut.title"), text: t("core.failure.signedOut.text") };
        case "FORBIDDEN":
          return { title: t("core.failure.forbidden.title"), text: t("core.failure.forbidden.text") };
        case "BROKEN":
          return {
            title: t("core.failure.broken.title"),
            text:
              failure.reference === null
                ? t("core.failure.broken.text")
                : t("core.failure.broken.reference", { reference: failure.reference }),
          };
      }
    },
    [t],
  );
}
