import type { ReactNode } from "react";
import { classNames } from "../class-names/class-names";
import styles from "./layout.module.css";

export interface StackProps {
  /** Default `medium` (24 px): between cards and groups of fields. `small` between lines, `large` between sections. */
  readonly gap?: "small" | "medium" | "large";
  readonly children: ReactNode;
}

/** Things below each other. */
export function Stack({ gap = "medium", children }: StackProps) {
  return <div className={classNames(styles["stack"], styles[gap])}>{children}</div>;
}

export interface RowProps {
  readonly align?: "start" | "end" | "between";
  readonly children: ReactNode;
}

/** Small things beside each other, which wrap when they must: buttons, badges, filters. */
export function Row({ align = "start", children }: RowProps) {
  return <div className={classNames(styles["row"], styles[align])}>{children}</div>;
}

export interface ColumnsProps {
  /** `equal`: as many columns as fit. `aside`: a wide one and a narrow one, for a thing and what is known about it. */
  readonly layout?: "equal" | "aside";
  readonly gap?: "small" | "medium";
  readonly children: ReactNode;
}

/** Large things beside each other where there is room, else below each other. */
export function Columns({ layout = "equal", gap = "medium", children }: ColumnsProps) {
  return <div className={classNames(styles["columns"], styles[layout], styles[gap])}>{children}</div>;
}
