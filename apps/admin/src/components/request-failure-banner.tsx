import { Banner } from "@kundenportal/ui/banner";
import { useText } from "../lib/use-text";
import { requestFailureText } from "./request-failure-text";

/** Above a form whose request brought no answer; nothing without an error. What was typed stays. */
export function RequestFailureBanner({ error }: { readonly error: unknown }) {
  const t = useText();
  if (error === undefined || error === null) return null;
  const { title, text } = requestFailureText(t, error);
  return (
    <Banner tone="danger" title={title}>
      {text}
    </Banner>
  );
}
