import { ErrorState } from "@kundenportal/ui/error-state";
import { Component, type ReactNode } from "react";
import { useText } from "../lib/use-text";

interface PageErrorBoundaryState {
  readonly hasFailed: boolean;
}

/** A page that fails by a bug of ours leaves the rest of the app intact. Code that does not arrive says so itself. */
export class PageErrorBoundary extends Component<{ readonly children: ReactNode }, PageErrorBoundaryState> {
  override state: PageErrorBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): PageErrorBoundaryState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <PageFailure /> : this.props.children;
  }
}

function PageFailure() {
  const t = useText();
  return (
    <ErrorState
      title={t("failure.broken.title")}
      description={t("failure.page.text")}
      onRetry={() => window.location.reload()}
    />
  );
}
