import { ErrorState } from "@kundenportal/ui/error-state";
import { toRequestFailure } from "../lib/request-failure";
import { useText } from "../lib/use-text";

interface LoadErrorProps {
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly isRetrying?: boolean;
}

/** Stands where something could not be loaded: what happened, what to do, and a number to quote. */
export function LoadError({ error, onRetry, isRetrying = false }: LoadErrorProps) {
  const t = useText();
  const { kind, reference } = toRequestFailure(error);
  const key = kind === "NO_CONNECTION" ? "error.noConnection" : "error.broken";
  return (
    <ErrorState
      title={t(`${key}.title`)}
      description={
        <>
          {t(`${key}.text`)}
          {reference !== null && (
            <>
              <br />
              {t("error.reference", { reference })}
            </>
          )}
        </>
      }
      onRetry={onRetry}
      isRetrying={isRetrying}
    />
  );
}
