import type { ReactNode } from "react";
import { classNames } from "../class-names/class-names";
import styles from "./badge.module.css";

/** What a colour means. Never the only sign of it: the text must say it too. */
export type Tone = "neutral" | "info" | "success" | "warning" | "danger";

export interface BadgeProps {
  readonly tone?: Tone;
  /** A dot in the tone's colour before the text: for the state of a thing. */
  readonly hasDot?: boolean;
  readonly children: ReactNode;
}

/**
 * A short word about a thing.
 *
 * @example <Badge tone="danger" hasDot>{t("invoice.overdue")}</Badge>
 */
export function Badge({ tone = "neutral", hasDot = false, children }: BadgeProps) {
  return <span className={classNames(styles["badge"], styles[tone], hasDot && styles["dot"])}>{children}</span>;
}
