import { describeRequestFailure } from "../lib/request-failure";
import type { Text } from "../lib/use-text";

interface RequestFailureText {
  readonly title: string;
  readonly text: string;
}

/** What to tell somebody whose request brought no answer. */
export function requestFailureText(t: Text, error: unknown): RequestFailureText {
  const failure = describeRequestFailure(error);
  switch (failure.kind) {
    case "UNREACHABLE":
      return { title: t("failure.unreachable.title"), text: t("failure.unreachable.text") };
    case "SIGNED_OUT":
      return { title: t("failure.signedOut.title"), text: t("failure.signedOut.text") };
    case "FORBIDDEN":
      return { title: t("failure.forbidden.title"), text: t("failure.forbidden.text") };
    case "BROKEN":
      return {
        title: t("failure.broken.title"),
        text:
          failure.reference === null
            ? t("failure.broken.text")
            : t("failure.broken.reference", { reference: failure.reference }),
      };
  }
}
