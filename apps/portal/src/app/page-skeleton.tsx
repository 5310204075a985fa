import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import styles from "./page-skeleton.module.css";

/** Shown in place of a page whose code is still loading. */
export function PageSkeleton() {
  return (
    <LoadingRegion>
      <div className={styles["page"]}>
        <Skeleton width="min(16rem, 60vw)" height="2rem" />
        <Skeleton width="min(24rem, 80vw)" />
        <Skeleton shape="block" height="10rem" />
      </div>
    </LoadingRegion>
  );
}
