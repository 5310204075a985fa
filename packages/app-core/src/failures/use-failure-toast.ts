import { useToast } from "@kundenportal/ui/toast";
import { useRequestFailureText } from "./use-request-failure-text";

/** Reports in a toast that a request brought no answer, when nothing else on the page can. */
export function useFailureToast(): (error: unknown) => void {
  const showToast = useToast();
  const failureText = useRequestFailureText();
  return (error) => {
    const { title, text } = failureText(error);
    showToast({ tone: "danger", title, description: text });
  };
}
