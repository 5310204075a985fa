import { classNames } from "../class-names/class-names";
import styles from "./spinner.module.css";

export interface SpinnerProps {
  /** Announced to screen readers. Omit it when something else announces the loading, such as a pending button. */
  readonly label?: string;
  readonly size?: "small" | "large";
}

/** Something is under way, for an unknown time. For content whose shape is known, use Skeleton. */
export function Spinner({ label, size = "small" }: SpinnerProps) {
  return (
    <span
      className={classNames(styles["spinner"], styles[size])}
      role={label === undefined ? undefined : "status"}
      aria-label={label}
      aria-hidden={label === undefined}
    />
  );
}
