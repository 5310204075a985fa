import { useToast } from "@kundenportal/ui/toast";
import { useRequestFailureText } from "./use-request-failure-text";

/** Tells by a toast that a request brought no answer, where nothing else on the page can say it. */
export function useFailureToast(): (error: unknown) => void {
  const showToast = useToast();
  const failureText = useRequestFailureText();
  return (error) => {
    const { title, text } = failureText(error);
    showToast({ tone: "danger", title, description: text });
  };
}
