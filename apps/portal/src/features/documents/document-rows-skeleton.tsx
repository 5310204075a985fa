import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { useText } from "../../lib/use-text";
import styles from "./document-results.module.css";

const ROW_COUNT = 5;

/** Shown in place of the rows while the first of them load. */
export function DocumentRowsSkeleton() {
  const t = useText();
  return (
    <LoadingRegion label={t("list.loading")}>
      <div className={styles["rows"]}>
        {Array.from({ length: ROW_COUNT }, (_, index) => (
          <div key={index} className={styles["placeholder"]}>
            <Skeleton width="min(14rem, 45vw)" />
            <Skeleton width="5rem" />
            <Skeleton width="min(9rem, 35vw)" />
            <Skeleton width="4rem" />
          </div>
        ))}
      </div>
    </LoadingRegion>
  );
}
