import type { ReactNode } from "react";
import styles from "./filter-bar.module.css";

/** Above a list: the search first, which takes the space that the filters leave. */
export function FilterBar({ children }: { readonly children: ReactNode }) {
  return <div className={styles["bar"]}>{children}</div>;
}
