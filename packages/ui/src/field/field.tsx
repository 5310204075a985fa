import type { ReactNode } from "react";
import { useOwnText } from "../i18n/use-own-text";
import styles from "./field.module.css";

/** What every field has around its control. */
export interface FieldProps {
  readonly label: ReactNode;
  /** Help that is always there. No substitute for a label. */
  readonly description?: ReactNode | undefined;
  /** What is wrong with the value, in words. Marks the control as invalid. */
  readonly error?: string | undefined;
  /** Says so beside the label. Mark whichever kind of field is rarer in the form. */
  readonly isOptional?: boolean | undefined;
}

interface FieldFrameProps extends FieldProps {
  readonly controlId: string;
  readonly children: ReactNode;
  /** Below the control at the end of the line, such as a character count. */
  readonly note?: ReactNode;
}

/** Label above, control, then help and error, joined by ids so that screen readers say all of it. */
export function FieldFrame({
  controlId,
  label,
  description,
  error,
  isOptional = false,
  note,
  children,
}: FieldFrameProps) {
  return (
    <div className={styles["field"]}>
      <FieldLabel htmlFor={controlId} isOptional={isOptional}>
        {label}
      </FieldLabel>
      {children}
      <div className={styles["notes"]}>
        <FieldNotes controlId={controlId} description={description} error={error} />
        {note}
      </div>
    </div>
  );
}

interface FieldLabelProps {
  readonly htmlFor: string;
  readonly isOptional: boolean;
  readonly children: ReactNode;
}

function FieldLabel({ htmlFor, isOptional, children }: FieldLabelProps) {
  const t = useOwnText();
  return (
    <label className={styles["label"]} htmlFor={htmlFor}>
      {children}
      {isOptional && <span className={styles["optional"]}> {t("ui.field.optional")}</span>}
    </label>
  );
}

interface FieldNotesProps extends Pick<FieldProps, "description" | "error"> {
  readonly controlId: string;
}

/** A control's help and error. The error's element is always there, so that screen readers notice when it fills. */
export function FieldNotes({ controlId, description, error }: FieldNotesProps) {
  return (
    <div className={styles["texts"]}>
      <p id={errorId(controlId)} className={styles["error"]} aria-live="polite">
        {error}
      </p>
      {description !== undefined && (
        <p id={descriptionId(controlId)} className={styles["description"]}>
          {description}
        </p>
      )}
    </div>
  );
}

/** The attributes by which a control refers to its help and its error. */
export function describedControl(controlId: string, { description, error }: Pick<FieldProps, "description" | "error">) {
  const ids = [
    hasText(error) ? errorId(controlId) : undefined,
    description === undefined ? undefined : descriptionId(controlId),
  ].filter((id) => id !== undefined);
  return {
    id: controlId,
    "aria-invalid": hasText(error) || undefined,
    "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined,
  };
}

function hasText(text: string | undefined): boolean {
  return text !== undefined && text !== "";
}

function errorId(controlId: string): string {
  return `${controlId}-error`;
}

function descriptionId(controlId: string): string {
  return `${controlId}-description`;
}
