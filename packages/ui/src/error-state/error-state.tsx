import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../button/button";
import { EmptyState } from "../empty-state/empty-state";
import { useOwnText } from "../i18n/use-own-text";

export interface ErrorStateProps {
  /** Default: “That did not work”. */
  readonly title?: string;
  /** What the reader can do, or a reference to quote to support. */
  readonly description?: ReactNode;
  /** Left out when trying again cannot help. */
  readonly onRetry?: () => void;
  readonly isRetrying?: boolean;
  /** What the button says. Default: “Try again”. */
  readonly retryLabel?: string;
}

/** Shown in place of content that could not be loaded. Announced immediately. */
export function ErrorState({ title, description, onRetry, isRetrying = false, retryLabel }: ErrorStateProps) {
  const t = useOwnText();
  return (
    <div role="alert">
      <EmptyState
        icon={<TriangleAlert />}
        title={title ?? t("ui.error.title")}
        description={description}
        action={
          onRetry && (
            <Button isPending={isRetrying} onClick={onRetry}>
              {retryLabel ?? t("ui.action.retry")}
            </Button>
          )
        }
      />
    </div>
  );
}
