import { Button } from "../button/button";
import { useOwnText } from "../i18n/use-own-text";
import styles from "./load-more.module.css";

export interface LoadMoreProps {
  readonly hasMore: boolean;
  readonly onLoadMore: () => void;
  readonly isLoading?: boolean;
  /** How many are shown; with `totalCount`, the reader sees both. */
  readonly shownCount?: number;
  /** Null when the server was not asked to count. */
  readonly totalCount?: number | null;
}

/** The foot of a paged list. Nothing when everything is shown. */
export function LoadMore({ hasMore, onLoadMore, isLoading = false, shownCount, totalCount }: LoadMoreProps) {
  const t = useOwnText();
  if (!hasMore) return null;
  const isCounted = shownCount !== undefined && totalCount !== undefined && totalCount !== null;
  return (
    <div className={styles["foot"]} data-print="hide">
      {isCounted && (
        <p className={styles["count"]} role="status">
          {t("ui.status.shown", { shown: shownCount, total: totalCount })}
        </p>
      )}
      <Button size="small" isPending={isLoading} onClick={onLoadMore}>
        {t("ui.action.more")}
      </Button>
    </div>
  );
}
