import { RequestFailureBanner } from "@kundenportal/app-core/request-failure-banner";
import styles from "./part-failure.module.css";

interface PartFailureProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Above what can be used without the answer that did not come; nothing without an error. */
export function PartFailure({ error, onRetry }: PartFailureProps) {
  if (error === undefined) return null;
  return (
    <div className={styles["failure"]}>
      <RequestFailureBanner error={error} onRetry={onRetry} />
    </div>
  );
}
