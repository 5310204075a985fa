import type { ReactNode } from "react";
import styles from "./side-by-side.module.css";

interface SideBySideProps {
  readonly main: ReactNode;
  /** Narrower, at the end; above the main part where there is room for one column only. */
  readonly aside: ReactNode;
}

/** The main part of a page, and what is good to know beside it. */
export function SideBySide({ main, aside }: SideBySideProps) {
  return (
    <div className={styles["columns"]}>
      <div className={styles["aside"]}>{aside}</div>
      <div className={styles["main"]}>{main}</div>
    </div>
  );
}
