import type { ReactNode } from "react";
import { classNames } from "../class-names/class-names";
import type { Tone } from "../badge/badge";
import { DateText } from "../date-text/date-text";
import styles from "./timeline.module.css";

export interface TimelineEntry {
  readonly id: string;
  /** An instant (ISO 8601). */
  readonly at: string;
  /** One sentence: “Ms Weber accepted the offer”. */
  readonly title: ReactNode;
  /** More about it: a comment, an amount, a reason. */
  readonly details?: ReactNode;
  readonly icon?: ReactNode;
  readonly tone?: Tone;
}

export interface TimelineProps {
  readonly label: string;
  /** In the order shown, usually the latest first. */
  readonly entries: readonly TimelineEntry[];
}

/** What happened, one thing after another. */
export function Timeline({ label, entries }: TimelineProps) {
  return (
    <ol className={styles["timeline"]} aria-label={label}>
      {entries.map(({ id, at, title, details, icon, tone = "neutral" }) => (
        <li key={id} className={styles["entry"]}>
          <span
            className={classNames(styles["marker"], styles[tone], icon !== undefined && styles["withIcon"])}
            aria-hidden="true"
          >
            {icon}
          </span>
          <div className={styles["texts"]}>
            <p className={styles["line"]}>
              <span className={styles["title"]}>{title}</span>
              <span className={styles["time"]}>
                <DateText value={at} format="relative" />
              </span>
            </p>
            {details !== undefined && <div className={styles["details"]}>{details}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
