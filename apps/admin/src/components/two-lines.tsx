import type { ReactNode } from "react";
import { classNames } from "@kundenportal/ui/class-names";
import styles from "./two-lines.module.css";

interface TwoLinesProps {
  readonly first: ReactNode;
  /** Smaller; omitted when empty, null or false. */
  readonly second: ReactNode;
  /** For a cell that does not name its row. */
  readonly isQuiet?: boolean;
}

/** A cell of a list with a second line about the first. */
export function TwoLines({ first, second, isQuiet = false }: TwoLinesProps) {
  return (
    <span className={styles["lines"]}>
      <span className={classNames(styles["first"], !isQuiet && styles["strong"])}>{first}</span>
      {second !== "" && second !== null && second !== false && <span className={styles["second"]}>{second}</span>}
    </span>
  );
}
