import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { useText } from "../lib/use-text";

interface ConflictBannerProps {
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Somebody else saved first: the person decides whose version counts, and until then nothing they entered is lost. */
export function ConflictBanner({ onKeepMine, onTakeTheirs }: ConflictBannerProps) {
  const t = useText();
  return (
    <Banner
      tone="warning"
      isUrgent
      title={t("failure.conflict.title")}
      actions={
        <>
          <Button size="small" onClick={onTakeTheirs}>
            {t("failure.conflict.takeTheirs")}
          </Button>
          <Button size="small" variant="primary" onClick={onKeepMine}>
            {t("failure.conflict.keepMine")}
          </Button>
        </>
      }
    >
      {t("failure.conflict.text")}
    </Banner>
  );
}
