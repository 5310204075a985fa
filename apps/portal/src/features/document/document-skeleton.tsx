import { Card } from "@kundenportal/ui/card";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { useText } from "../../lib/use-text";
import styles from "./document-view.module.css";

/** Shown while a document loads, in the shape that it will have. */
export function DocumentSkeleton() {
  const t = useText();
  return (
    <LoadingRegion label={t("document.loading")}>
      <div className={styles["header"]}>
        <div className={styles["placeholder"]}>
          <Skeleton width="min(18rem, 70vw)" height="2rem" />
          <Skeleton width="min(12rem, 50vw)" />
        </div>
      </div>
      <div className={styles["page"]}>
        <div className={styles["aside"]}>
          <Card>
            <div className={styles["placeholder"]}>
              <Skeleton width="7rem" />
              <Skeleton width="12rem" height="2.25rem" />
              <Skeleton height="2.75rem" shape="block" />
            </div>
          </Card>
        </div>
        <div className={styles["content"]}>
          <Skeleton shape="block" height="32rem" />
        </div>
      </div>
    </LoadingRegion>
  );
}
