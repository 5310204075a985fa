import type { ReactNode } from "react";
import { classNames } from "../class-names/class-names";
import { useOwnText } from "../i18n/use-own-text";
import styles from "./skeleton.module.css";

export interface SkeletonProps {
  /** A CSS width. Default: all there is. */
  readonly width?: string;
  /** A CSS height. Default: a line of text. */
  readonly height?: string;
  readonly shape?: "line" | "block" | "circle";
}

/** A placeholder for something that is loading. Silent: wrap a group of them in LoadingRegion, which announces it once. */
export function Skeleton({ width, height, shape = "line" }: SkeletonProps) {
  return (
    <span className={classNames(styles["skeleton"], styles[shape])} style={{ width, height }} aria-hidden="true" />
  );
}

export interface LoadingRegionProps {
  /** Default: “Loading”. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** Tells screen readers once that part of the page is loading, whatever it shows meanwhile. */
export function LoadingRegion({ label, children }: LoadingRegionProps) {
  const t = useOwnText();
  return (
    <div role="status" aria-busy="true" aria-label={label ?? t("ui.status.loading")}>
      {children}
    </div>
  );
}
