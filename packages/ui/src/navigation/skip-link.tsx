import { useOwnText } from "../i18n/use-own-text";
import styles from "./skip-link.module.css";

export const mainContentId = "content";

/** The first thing Tab reaches: past the navigation, straight to the content. */
export function SkipLink() {
  const t = useOwnText();
  return (
    <a href={`#${mainContentId}`} className={styles["skip"]} data-print="hide">
      {t("ui.action.skipToContent")}
    </a>
  );
}
