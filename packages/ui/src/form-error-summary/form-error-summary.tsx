import { CircleAlert } from "lucide-react";
import { useEffect, useRef } from "react";
import { useOwnText } from "../i18n/use-own-text";
import styles from "./form-error-summary.module.css";

export interface FormErrorSummaryProps {
  /** One per field, in the fields' order. `name` is the control's `name`. */
  readonly errors: readonly { readonly name: string; readonly message: string }[];
  /** Counts the attempts to submit: on each new one with errors the summary takes the focus. */
  readonly submitCount: number;
}

/** Everything wrong with a form, above its fields, each entry leading to its field. Nothing when all is well. */
export function FormErrorSummary({ errors, submitCount }: FormErrorSummaryProps) {
  const t = useOwnText();
  const ref = useRef<HTMLDivElement>(null);
  const hasErrors = errors.length > 0;

  useEffect(() => {
    if (hasErrors && submitCount > 0) ref.current?.focus();
  }, [hasErrors, submitCount]);

  if (!hasErrors) return null;

  function focusField(name: string): void {
    const control = ref.current?.closest("form")?.elements.namedItem(name);
    // Several radio buttons or check boxes may share one name.
    const first = control instanceof RadioNodeList ? control[0] : control;
    if (first instanceof HTMLElement) first.focus();
  }

  return (
    <div
      ref={ref}
      className={styles["summary"]}
      role="group"
      aria-label={t("ui.form.errors", { count: errors.length })}
      tabIndex={-1}
    >
      <CircleAlert className={styles["icon"]} aria-hidden />
      <div>
        <p className={styles["title"]}>{t("ui.form.errors", { count: errors.length })}</p>
        <ul className={styles["list"]}>
          {errors.map(({ name, message }) => (
            <li key={name}>
              <button type="button" className={styles["link"]} onClick={() => focusField(name)}>
                {message}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
