import { classNames } from "@kundenportal/ui/class-names";
import type { ReactNode } from "react";
import styles from "./side-by-side.module.css";

interface SideBySideProps {
  readonly main: ReactNode;
  /** Narrower, at the end; above the main part when there is room for only one column. */
  readonly aside: ReactNode;
  /** Keeps a short aside in sight while the main part scrolls; when there is room for only one column, it comes last. */
  readonly isAsideSticky?: boolean;
}

/** The main part of a page, and useful information beside it. */
export function SideBySide({ main, aside, isAsideSticky = false }: SideBySideProps) {
  return (
    <div className={styles["columns"]}>
      <div className={classNames(styles["aside"], isAsideSticky && styles["sticky"])}>{aside}</div>
      <div className={styles["main"]}>{main}</div>
    </div>
  );
}
