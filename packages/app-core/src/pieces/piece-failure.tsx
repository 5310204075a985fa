import { ErrorState } from "@kundenportal/ui/error-state";
import { useEffect } from "react";
import { useCoreText } from "../texts/use-core-text";
import type { PieceError } from "./piece-error";

interface PieceFailureProps {
  readonly error: PieceError;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
}

/** Shown in place of a piece that did not come. Tries again by itself as soon as there is a connection. */
export function PieceFailure({ error, isRetrying, onRetry }: PieceFailureProps) {
  const t = useCoreText();
  useEffect(() => {
    window.addEventListener("online", onRetry);
    return () => {
      window.removeEventListener("online", onRetry);
    };
  }, [onRetry]);
  if (error.isGone) {
    return (
      <ErrorState
        title={t("core.piece.GONE.title")}
        description={t("core.piece.GONE.text")}
        retryLabel={t("core.piece.GONE.reload")}
        onRetry={() => window.location.reload()}
      />
    );
  }
  return (
    <ErrorState
      title={t("core.piece.MISSING.title")}
      description={t("core.piece.MISSING.text")}
      isRetrying={isRetrying}
      onRetry={onRetry}
    />
  );
}
