import { Banner } from "@kundenportal/ui/banner";
import { useRequestFailureText } from "./use-request-failure-text";

/** Shown where a request was started that brought no answer; nothing without an error. */
export function RequestFailureBanner({ error }: { readonly error: unknown }) {
  const failureText = useRequestFailureText();
  if (error === undefined || error === null) return null;
  const { title, text } = failureText(error);
  return (
    <Banner tone="danger" isUrgent title={title}>
      {text}
    </Banner>
  );
}
