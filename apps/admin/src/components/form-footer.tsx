import type { ReactNode } from "react";
import styles from "./form-footer.module.css";

/** The buttons of a long form: always in sight, the main one last. */
export function FormFooter({ children }: { readonly children: ReactNode }) {
  return <div className={styles["footer"]}>{children}</div>;
}
