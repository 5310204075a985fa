import { ErrorState } from "@kundenportal/ui/error-state";
import { toRequestFailure } from "../lib/request-failure";
import { useText } from "../lib/use-text";

const TEXTS = {
  NO_CONNECTION: { title: "error.noConnection.title", text: "error.noConnection.text" },
  BROKEN: { title: "error.broken.title", text: "error.broken.text" },
} as const;

interface LoadErrorProps {
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly isRetrying?: boolean;
}

/** Shown where something could not be loaded: what happened, what to do, and a reference to quote. */
export function LoadError({ error, onRetry, isRetrying = false }: LoadErrorProps) {
  const t = useText();
  const { kind, reference } = toRequestFailure(error);
  const { text, title } = TEXTS[kind];
  return (
    <ErrorState
      title={t(title)}
      description={
        <>
          {t(text)}
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
