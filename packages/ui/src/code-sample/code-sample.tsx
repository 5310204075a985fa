import { useId, type ReactNode } from "react";
import { CopyWords } from "../copy/copy-words";
import { useCopy } from "../copy/use-copy";
import { useOwnText } from "../i18n/use-own-text";
import hidden from "../visually-hidden/visually-hidden.module.css";
import styles from "./code-sample.module.css";

export interface CodeSampleProps {
  /** What it is: “curl”, “Answer”. */
  readonly label: string;
  /** Exactly this is copied. */
  readonly code: string;
  /** Beside the copy button: a link to open it. */
  readonly actions?: ReactNode;
}

/**
 * Lines of a program, or what one has answered, to read and to take elsewhere. Long lines wrap: on a phone nobody scrolls sideways.
 *
 * @example <CodeSample label="curl" code={`curl '${address}'`} />
 */
export function CodeSample({ label, code, actions }: CodeSampleProps) {
  const t = useOwnText();
  const id = useId();
  const { outcome, copy } = useCopy(code);
  return (
    <figure className={styles["sample"]} aria-labelledby={id}>
      <figcaption className={styles["head"]}>
        <span id={id} className={styles["label"]}>
          {label}
        </span>
        <span className={styles["actions"]} data-print="hide">
          {actions}
          <button
            type="button"
            className={styles["copy"]}
            aria-describedby={id}
            onClick={() => {
              void copy();
            }}
          >
            <CopyWords outcome={outcome} />
          </button>
        </span>
      </figcaption>
      {/* Programs are in English, whatever the page is in. */}
      <pre className={styles["code"]} lang="en" translate="no">
        <code>{code}</code>
      </pre>
      <p role="status" className={outcome === "failed" ? styles["failed"] : hidden["hidden"]}>
        {outcome === "failed" && t("ui.action.copyFailed")}
        {outcome === "copied" && t("ui.action.copied")}
      </p>
    </figure>
  );
}
