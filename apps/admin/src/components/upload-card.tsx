import { RequestFailureBanner } from "@kundenportal/app-core/request-failure-banner";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { FileDrop } from "@kundenportal/ui/file-drop";
import { Spinner } from "@kundenportal/ui/spinner";
import type { Upload } from "../lib/use-upload";
import { useText } from "../lib/use-text";
import { Cluster } from "./form-grid";
import styles from "./upload-card.module.css";

interface UploadCardProps {
  readonly upload: Pick<Upload<never>, "file" | "problem" | "choose">;
  readonly label: string;
  readonly description: string;
  /** As the attribute of a file input. */
  readonly accept: string;
  readonly tooLargeText: string;
  readonly isPending: boolean;
  /** The request itself failed; the same file can be sent again. */
  readonly error: Error | undefined;
  readonly onAgain: () => void;
}

/** Where a file is dropped or chosen, and how its upload is going. */
export function UploadCard({
  upload: { file, problem, choose },
  label,
  description,
  accept,
  tooLargeText,
  isPending,
  error,
  onAgain,
}: UploadCardProps) {
  const t = useText();
  return (
    <>
      <Card>
        <FileDrop
          label={label}
          description={description}
          accept={accept}
          file={file}
          isDisabled={isPending}
          error={problem === "TOO_LARGE" ? tooLargeText : problem === null ? undefined : t("import.unreadable")}
          onFileChange={choose}
        />
        <div role="status" aria-live="polite">
          {isPending && (
            <p className={styles["progress"]}>
              <Spinner /> {t("import.running", { name: file?.name ?? "" })}
            </p>
          )}
        </div>
      </Card>
      <RequestFailureBanner error={error} />
      {error !== undefined && file !== null && (
        <Cluster>
          <Button onClick={onAgain}>{t("import.again")}</Button>
        </Cluster>
      )}
    </>
  );
}
