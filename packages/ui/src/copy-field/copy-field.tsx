import { Check, Copy } from "lucide-react";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
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

const feedbackMs = 2500;

/** A value to take elsewhere: a portal URL, an API key. */
export function CopyField({ label, value, description, actions }: CopyFieldProps) {
  const t = useOwnText();
  const id = useId();
  const inputRef = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);

  useEffect(() => {
    if (outcome !== "copied") return undefined;
    const timer = setTimeout(() => setOutcome(null), feedbackMs);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function handleCopy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(value);
      setOutcome("copied");
    } catch {
      // No permission, or no HTTPS: the value is selected, so that the keyboard can copy it.
      inputRef.current?.select();
      setOutcome("failed");
    }
  }

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
          <button type="button" className={styles["copy"]} onClick={() => void handleCopy()}>
            {outcome === "copied" ? <Check aria-hidden /> : <Copy aria-hidden />}
            <span className={styles["words"]}>
              <span aria-hidden={outcome === "copied" || undefined} data-shown={outcome !== "copied"}>
                {t("ui.action.copy")}
              </span>
              <span aria-hidden={outcome !== "copied" || undefined} data-shown={outcome === "copied"}>
                {t("ui.action.copied")}
              </span>
            </span>
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
