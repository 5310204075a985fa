import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { useText } from "../../lib/use-text";
import { MailBody } from "./mail-body";
import styles from "./mail-preview.module.css";

interface MailPreviewProps {
  /** Undefined while the first one loads. */
  readonly preview: { readonly to: string | null; readonly subject: string; readonly html: string } | undefined;
  readonly recipient?: string | null;
}

/** An email as its reader will see it. */
export function MailPreview({ preview, recipient }: MailPreviewProps) {
  const t = useText();
  const to = recipient ?? preview?.to ?? null;
  return (
    <section className={styles["preview"]} aria-label={t("mailEditor.preview")}>
      <header className={styles["head"]}>
        <p className={styles["caption"]}>{t("mailEditor.preview")}</p>
        {preview === undefined ? (
          <LoadingRegion>
            <Skeleton width="70%" />
          </LoadingRegion>
        ) : (
          <>
            <p className={styles["subject"]}>{preview.subject}</p>
            {to !== null && <p className={styles["to"]}>{t("mailEditor.previewTo", { to })}</p>}
          </>
        )}
      </header>
      {preview !== undefined && <MailBody html={preview.html} title={t("mailEditor.previewBody")} />}
    </section>
  );
}
