import { Check, Copy } from "lucide-react";
import { useOwnText } from "../i18n/use-own-text";
import styles from "./copy-words.module.css";
import type { CopyOutcome } from "./use-copy";

/** What a button that copies says: first what it does, then that it did. */
export function CopyWords({ outcome }: { readonly outcome: CopyOutcome }) {
  const t = useOwnText();
  const isDone = outcome === "copied";
  return (
    <>
      {isDone ? <Check className={styles["icon"]} aria-hidden /> : <Copy className={styles["icon"]} aria-hidden />}
      <span className={styles["words"]}>
        <span aria-hidden={isDone || undefined} data-shown={!isDone}>
          {t("ui.action.copy")}
        </span>
        <span aria-hidden={!isDone || undefined} data-shown={isDone}>
          {t("ui.action.copied")}
        </span>
      </span>
    </>
  );
}
