import type { ReactNode } from "react";
import styles from "./column-chart.module.css";

export interface ChartColumn {
  readonly id: string;
  /** Below the column, and a shorter one for little room. */
  readonly label: string;
  readonly shortLabel: string;
  /** Below zero: the column hangs from the line. */
  readonly value: number;
  /** The value in words, shown to whoever points at the column. */
  readonly text: string;
}

export interface ColumnChartProps {
  /** What is to be seen, in a sentence: for whoever does not see it. */
  readonly description: string;
  readonly columns: readonly ChartColumn[];
  /** What the highest column stands for, in words. */
  readonly topText: string;
  /** Opens the table with the same figures. */
  readonly tableLabel: string;
  readonly table: ReactNode;
}

/** Figures over time, with the table behind the picture. */
export function ColumnChart({ description, columns, topText, tableLabel, table }: ColumnChartProps) {
  const highest = Math.max(0, ...columns.map(({ value }) => value));
  const lowest = Math.min(0, ...columns.map(({ value }) => value));
  const range = highest - lowest || 1;
  const percent = (part: number): string => `${String((part / range) * 100)}%`;
  return (
    <figure className={styles["figure"]}>
      <div className={styles["picture"]} role="img" aria-label={description}>
        <p className={styles["top"]}>{topText}</p>
        <div className={styles["columns"]}>
          {columns.map(({ id, label, shortLabel, value, text }) => (
            <div key={id} className={styles["column"]}>
              <svg className={styles["drawing"]}>
                <title>{`${label}: ${text}`}</title>
                {/* The whole column can be pointed at. */}
                <rect className={styles["ground"]} width="100%" height="100%" />
                <rect
                  className={styles["bar"]}
                  data-below={value < 0 || undefined}
                  x="12%"
                  width="76%"
                  y={percent(highest - Math.max(0, value))}
                  height={percent(Math.abs(value))}
                  rx="2"
                />
                <rect className={styles["line"]} y={percent(highest)} width="100%" height="1" />
              </svg>
              <span className={styles["label"]}>{label}</span>
              <span className={styles["shortLabel"]}>{shortLabel}</span>
            </div>
          ))}
        </div>
      </div>
      <details className={styles["details"]}>
        <summary className={styles["summary"]}>{tableLabel}</summary>
        {table}
      </details>
    </figure>
  );
}
