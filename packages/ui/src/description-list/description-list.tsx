import type { ReactNode } from "react";
import { classNames } from "../class-names/class-names";
import styles from "./description-list.module.css";

export interface Description {
  readonly id: string;
  readonly term: ReactNode;
  /** Undefined and null show a dash: the value is known to be missing. */
  readonly value: ReactNode;
}

export interface DescriptionListProps {
  readonly items: readonly Description[];
  /** `rows`: term and value on one line, for facts and sums. `grid`: term above value in columns, for master data. */
  readonly layout?: "rows" | "grid";
  /** Makes the last row a sum: a line above it, and strong. */
  readonly hasTotal?: boolean;
}

/**
 * Names and values.
 *
 * @example <DescriptionList items={[{ id: "due", term: t("invoice.dueDate"), value: <DateText value={dueDate} /> }]} />
 */
export function DescriptionList({ items, layout = "rows", hasTotal = false }: DescriptionListProps) {
  return (
    <dl className={classNames(styles["list"], styles[layout], hasTotal && styles["withTotal"])}>
      {items.map(({ id, term, value }) => (
        <div key={id} className={styles["item"]}>
          <dt className={styles["term"]}>{term}</dt>
          <dd className={styles["value"]}>{value ?? "–"}</dd>
        </div>
      ))}
    </dl>
  );
}
