import type { ReactNode } from "react";
import styles from "./visually-hidden.module.css";

/** Words for screen readers where eyes are told by the look. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles["hidden"]}>{children}</span>;
}
