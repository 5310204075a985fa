import { Check, Copy } from "lucide-react";
import { useCopy } from "../copy/use-copy";
import { useOwnText } from "../i18n/use-own-text";
import { IconButton } from "../icon-button/icon-button";
import styles from "./copy-button.module.css";

export interface CopyButtonProps {
  /** What it copies, in words: “Copy IBAN”. */
  readonly label: string;
  /** The exact text that is copied. */
  readonly value: string;
}

/** Copies a value that is in the text beside it. For values that are there only to be copied, use CopyField. */
export function CopyButton({ label, value }: CopyButtonProps) {
  const t = useOwnText();
  // Otherwise the value beside it can be selected by hand.
  const { outcome, copy } = useCopy(value);

  return (
    <span className={styles["copy"]} data-print="hide">
      <IconButton
        label={label}
        icon={outcome === "copied" ? <Check /> : <Copy />}
        size="small"
        onClick={() => void copy()}
      />
      <span role="status" className={outcome === null ? styles["unseen"] : styles["outcome"]}>
        {outcome === "copied" && t("ui.action.copied")}
        {outcome === "failed" && t("ui.action.copyFailed")}
      </span>
    </span>
  );
}
