import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import styles from "./page-skeleton.module.css";

/** Shown in place of a page whose code is still loading. */
export function PageSkeleton() {
  return (
    <LoadingRegion>
      <div className={styles["skeleton"]}>
        <Skeleton width="14rem" height="2rem" />
        <Skeleton height="12rem" shape="block" />
      </div>
    </LoadingRegion>
  );
}
