import type { ReactNode } from "react";
import styles from "./visually-hidden.module.css";

interface VisuallyHiddenProps {
  /** `status`: read out whenever it changes. */
  readonly role?: "status";
  readonly children: ReactNode;
}

/** Text for screen readers, for what the layout shows to the eye. */
export function VisuallyHidden({ role, children }: VisuallyHiddenProps) {
  return (
    <span role={role} className={styles["hidden"]}>
      {children}
    </span>
  );
}
