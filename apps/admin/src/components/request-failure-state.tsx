import { ErrorState } from "@kundenportal/ui/error-state";
import { describeRequestFailure } from "../lib/request-failure";
import { useText } from "../lib/use-text";
import { requestFailureText } from "./request-failure-text";

interface RequestFailureStateProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** In place of what could not be loaded. */
export function RequestFailureState({ error, onRetry }: RequestFailureStateProps) {
  const { title, text } = requestFailureText(useText(), error);
  const canRetry = describeRequestFailure(error).kind !== "FORBIDDEN";
  return <ErrorState title={title} description={text} {...(canRetry && { onRetry })} />;
}
