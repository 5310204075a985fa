import { classNames } from "@kundenportal/ui/class-names";
import type { ReactNode } from "react";
import styles from "./side-by-side.module.css";

interface SideBySideProps {
  readonly main: ReactNode;
  /** Narrower, at the end; above the main part where there is room for one column only. */
  readonly aside: ReactNode;
  /** Keeps a short aside in sight while the main part scrolls; where there is room for one column only it comes last. */
  readonly isAsideSticky?: boolean;
}

/** The main part of a page, and what is good to know beside it. */
export function SideBySide({ main, aside, isAsideSticky = false }: SideBySideProps) {
  return (
    <div className={styles["columns"]}>
      <div className={classNames(styles["aside"], isAsideSticky && styles["sticky"])}>{aside}</div>
      <div className={styles["main"]}>{main}</div>
    </div>
  );
}
