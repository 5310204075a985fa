import { ErrorState } from "@kundenportal/ui/error-state";
import { describeRequestFailure } from "./request-failure";
import { useFailureWords } from "./use-request-failure-text";

interface RequestFailureStateProps {
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly isRetrying?: boolean;
}

/** Shown in place of what could not be loaded: what happened, what to do, and a reference to quote. */
export function RequestFailureState({ error, onRetry, isRetrying = false }: RequestFailureStateProps) {
  const failure = describeRequestFailure(error);
  const { title, text } = useFailureWords()(failure);
  return (
    <ErrorState
      title={title}
      description={text}
      isRetrying={isRetrying}
      {...(failure.kind !== "FORBIDDEN" && { onRetry })}
    />
  );
}
