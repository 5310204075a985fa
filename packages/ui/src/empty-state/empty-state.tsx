import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

export interface EmptyStateProps {
  /** What is not there, as a sentence: “No invoices yet”. */
  readonly title: string;
  /** Why, or what will make it appear. */
  readonly description?: ReactNode;
  readonly icon?: ReactNode;
  /** The one thing to do about it. */
  readonly action?: ReactNode;
}

/** Nothing to show, and that is fine. For failures use ErrorState. */
export function EmptyState({ title, description, icon, action }: EmptyStateProps) {
  return (
    <div className={styles["state"]}>
      {icon !== undefined && (
        <span className={styles["icon"]} aria-hidden="true">
          {icon}
        </span>
      )}
      <p className={styles["title"]}>{title}</p>
      {description !== undefined && <p className={styles["description"]}>{description}</p>}
      {action !== undefined && <div className={styles["action"]}>{action}</div>}
    </div>
  );
}
