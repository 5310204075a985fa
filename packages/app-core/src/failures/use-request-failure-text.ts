import { useCoreText } from "../texts/use-core-text";
import { describeRequestFailure, type RequestFailure } from "./request-failure";

export interface RequestFailureText {
  readonly title: string;
  readonly text: string;
}

/** What to tell somebody whose request brought no answer. */
export function useRequestFailureText(): (error: unknown) => RequestFailureText {
  const failureWords = useFailureWords();
  return (error) => failureWords(describeRequestFailure(error));
}

/** The same for a failure that has already been sorted. */
export function useFailureWords(): (failure: RequestFailure) => RequestFailureText {
  const t = useCoreText();
  return (failure) => ({
    title: t(`core.failure.${failure.kind}.title`),
    text:
      failure.kind === "BROKEN" && failure.reference !== null
        ? t("core.failure.BROKEN.reference", { reference: failure.reference })
        : t(`core.failure.${failure.kind}.text`),
  });
}
