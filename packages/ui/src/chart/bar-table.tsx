import type { ReactNode } from "react";
import hidden from "../visually-hidden/visually-hidden.module.css";
import styles from "./bar-table.module.css";

export interface BarTableRow {
  readonly id: string;
  readonly label: ReactNode;
  /** How long the bar is, compared with the others; never below zero. */
  readonly value: number;
  /** The figures in words, one for each column. */
  readonly cells: readonly ReactNode[];
  readonly tone?: "accent" | "neutral" | "success" | "warning" | "danger";
}

export interface BarTableProps {
  /** Says what the table lists; for screen readers, not visible. */
  readonly caption: string;
  /** Of the labels and of each column of figures. */
  readonly headings: readonly string[];
  readonly rows: readonly BarTableRow[];
}

/** A few figures side by side, each with a bar below it. The table says everything; the bars are for the eye. */
export function BarTable({ caption, headings, rows }: BarTableProps) {
  const most = Math.max(...rows.map(({ value }) => value), 0);
  return (
    <table className={styles["table"]}>
      <caption className={hidden["hidden"]}>{caption}</caption>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col" className={styles["heading"]}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, value, cells, tone = "accent" }) => (
          <tr key={id} className={styles["row"]}>
            <th scope="row" className={styles["label"]}>
              {label}
              <svg className={styles["bar"]} aria-hidden>
                <rect className={styles["track"]} width="100%" height="100%" rx="3" />
                {value > 0 && (
                  <rect
                    className={styles["fill"]}
                    data-tone={tone}
                    width={`${String((value / most) * 100)}%`}
                    height="100%"
                    rx="3"
                  />
                )}
              </svg>
            </th>
            {cells.map((cell, index) => (
              <td key={headings[index + 1]} className={styles["cell"]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
