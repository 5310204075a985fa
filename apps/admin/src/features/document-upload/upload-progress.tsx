import { useFailureWords } from "@kundenportal/app-core/use-request-failure-text";
import { describeRequestFailure } from "@kundenportal/app-core/request-failure";
import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { Cluster, Stack } from "../../components/form-grid";
import { useText } from "../../lib/use-text";
import styles from "./upload-progress.module.css";
import { isIncomplete, isReady, isUnderWay } from "./upload-row";
import type { DocumentUploads } from "./use-document-uploads";

interface UploadProgressProps {
  readonly uploads: DocumentUploads;
  /** Goes through what staff still have to say. */
  readonly onComplete: () => void;
  readonly onPublish: () => void;
}

/** How far all of them are, and what to do next. */
export function UploadProgress({ uploads, onComplete, onPublish }: UploadProgressProps) {
  const t = useText();
  const { items, stopped } = uploads;
  const count = (test: (item: (typeof items)[number]) => boolean): number => items.filter(test).length;
  const underWay = count(isUnderWay);
  const [ready, incomplete] = [count(isReady), count(isIncomplete)];
  const published = items.filter(({ state }) => state === "PUBLISHED").map(({ id }) => id);
  const failed = count(({ state }) => state === "FAILED");
  const summary = [
    t("uploadDocuments.count.files", { count: items.length }),
    ...(underWay > 0 ? [t("uploadDocuments.count.underWay", { count: underWay })] : []),
    ...(ready > 0 ? [t("uploadDocuments.count.ready", { count: ready })] : []),
    ...(incomplete > 0 ? [t("uploadDocuments.count.incomplete", { count: incomplete })] : []),
    ...(published.length > 0 ? [t("uploadDocuments.count.published", { count: published.length })] : []),
    ...(failed > 0 ? [t("uploadDocuments.count.failed", { count: failed })] : []),
  ].join(" · ");

  return (
    <Stack>
      {stopped !== null && underWay > 0 && <Stopped error={stopped} count={underWay} onResume={uploads.resume} />}
      <Card>
        <div className={styles["progress"]}>
          <div className={styles["texts"]}>
            <p className={styles["summary"]}>{summary}</p>
            {underWay > 0 && (
              <progress
                className={styles["bar"]}
                aria-label={t("uploadDocuments.progress")}
                max={items.length}
                value={items.length - underWay}
              />
            )}
            {/* Once at the beginning and once at the end, not for each file. */}
            <p role="status" className={styles["unseen"]}>
              {underWay > 0 ? t("uploadDocuments.working") : summary}
            </p>
          </div>
          <Cluster>
            {published.length > 0 && underWay === 0 && (
              <Button variant="quiet" onClick={() => uploads.remove(published)}>
                {t("uploadDocuments.action.clear")}
              </Button>
            )}
            {failed > 0 && <Button onClick={uploads.retry}>{t("uploadDocuments.action.retry")}</Button>}
            {incomplete > 0 && (
              <Button variant={ready === 0 ? "primary" : "secondary"} onClick={onComplete}>
                {t("uploadDocuments.action.complete", { count: incomplete })}
              </Button>
            )}
            {ready > 0 && (
              <Button variant="primary" onClick={onPublish}>
                {t("uploadDocuments.action.publish", { count: ready })}
              </Button>
            )}
          </Cluster>
        </div>
      </Card>
    </Stack>
  );
}

interface StoppedProps {
  readonly error: unknown;
  readonly count: number;
  readonly onResume: () => void;
}

function Stopped({ error, count, onResume }: StoppedProps) {
  const t = useText();
  const { title } = useFailureWords()(describeRequestFailure(error));
  return (
    <Banner
      tone="warning"
      isUrgent
      title={title}
      actions={
        <Button size="small" onClick={onResume}>
          {t("uploadDocuments.action.resume")}
        </Button>
      }
    >
      {t("uploadDocuments.stopped", { count })}
    </Banner>
  );
}
