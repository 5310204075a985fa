import { ErrorState } from "@kundenportal/ui/error-state";
import { describeRequestFailure } from "./request-failure";
import { useRequestFailureText } from "./use-request-failure-text";

interface RequestFailureStateProps {
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly isRetrying?: boolean;
}

/** In place of what could not be loaded: what happened, what to do, and a number to quote. */
export function RequestFailureState({ error, onRetry, isRetrying = false }: RequestFailureStateProps) {
  const { title, text } = useRequestFailureText()(error);
  const canRetry = describeRequestFailure(error).kind !== "FORBIDDEN";
  return <ErrorState title={title} description={text} isRetrying={isRetrying} {...(canRetry && { onRetry })} />;
}
