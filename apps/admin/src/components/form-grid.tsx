import type { ReactNode } from "react";
import styles from "./form-grid.module.css";

interface FormGridProps {
  /** At most; fewer when there is no room. */
  readonly columns?: 1 | 2 | 3;
  readonly children: ReactNode;
}

/** Fields beside each other. */
export function FormGrid({ columns = 2, children }: FormGridProps) {
  return <div className={styles[`columns${columns}`]}>{children}</div>;
}

/** A field as wide as the form. */
export function WholeRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles["wholeRow"]}>{children}</div>;
}

/** The parts of a form or of a page, one below the other. */
export function Stack({ children }: { readonly children: ReactNode }) {
  return <div className={styles["stack"]}>{children}</div>;
}

/** Buttons or badges in a line that wraps if it must. */
export function Cluster({ children }: { readonly children: ReactNode }) {
  return <div className={styles["cluster"]}>{children}</div>;
}
