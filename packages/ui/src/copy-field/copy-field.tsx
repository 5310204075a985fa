import { useId, useRef, type ReactNode } from "react";
import { CopyWords } from "../copy/copy-words";
import { useCopy } from "../copy/use-copy";
import { useOwnText } from "../i18n/use-own-text";
import hidden from "../visually-hidden/visually-hidden.module.css";
import styles from "./copy-field.module.css";

export interface CopyFieldProps {
  readonly label: ReactNode;
  /** The exact text that is copied. */
  readonly value: string;
  readonly description?: ReactNode;
  /** After the copy button: a menu, a link to open it. */
  readonly actions?: ReactNode;
}

/** A value to take elsewhere: a portal URL, an API key. */
export function CopyField({ label, value, description, actions }: CopyFieldProps) {
  const t = useOwnText();
  const id = useId();
  const inputRef = useRef<HTMLInputElement>(null);
  // The value is selected, so that the keyboard can copy it.
  const { outcome, copy } = useCopy(value, () => inputRef.current?.select());

  return (
    <div className={styles["field"]}>
      <label className={styles["label"]} htmlFor={id}>
        {label}
      </label>
      <div className={styles["line"]}>
        <div className={styles["box"]}>
          <input
            ref={inputRef}
            id={id}
            className={styles["value"]}
            value={value}
            readOnly
            onFocus={(event) => event.target.select()}
          />
          <button type="button" className={styles["copy"]} onClick={() => void copy()}>
            <CopyWords outcome={outcome} />
          </button>
        </div>
        {actions}
      </div>
      <p role="status" className={outcome === "failed" ? styles["failed"] : hidden["hidden"]}>
        {outcome === "failed" && t("ui.action.copyFailed")}
        {outcome === "copied" && t("ui.action.copied")}
      </p>
      {description !== undefined && <p className={styles["description"]}>{description}</p>}
    </div>
  );
}
