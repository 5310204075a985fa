import type { ReactNode } from "react";
import { describedControl, FieldNotes } from "./field";
import hidden from "../visually-hidden/visually-hidden.module.css";
import styles from "./choice.module.css";

interface ChoiceProps {
  readonly controlId: string;
  readonly label: ReactNode;
  readonly description: ReactNode;
  readonly error?: string | undefined;
  /** The check box, switch or radio button. */
  readonly control: ReactNode;
  /** A switch goes at the end of the line, check boxes and radio buttons before their label. */
  readonly controlPlacement?: "start" | "end";
}

/** A control that is chosen rather than filled in, with its label beside it. The whole label can be clicked. */
export function Choice({ controlId, label, description, error, control, controlPlacement = "start" }: ChoiceProps) {
  return (
    <div className={styles["choice"]} data-placement={controlPlacement}>
      {control}
      <div className={styles["texts"]}>
        <label className={styles["label"]} htmlFor={controlId}>
          {label}
        </label>
        <FieldNotes controlId={controlId} description={description} error={error} />
      </div>
    </div>
  );
}

interface ChoiceGroupProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly isLabelHidden?: boolean | undefined;
  readonly role?: "radiogroup" | "group";
  readonly children: ReactNode;
}

/** Choices under one question. */
export function ChoiceGroup({
  id,
  label,
  description,
  error,
  isLabelHidden = false,
  role,
  children,
}: ChoiceGroupProps) {
  const { "aria-invalid": isInvalid, ...described } = describedControl(id, { description, error });
  return (
    // Only a radio group may be invalid as a whole.
    <fieldset {...described} role={role} aria-invalid={role === "radiogroup" ? isInvalid : undefined}>
      <legend className={isLabelHidden ? hidden["hidden"] : styles["legend"]}>{label}</legend>
      <FieldNotes controlId={id} description={description} error={error} />
      <div className={styles["choices"]}>{children}</div>
    </fieldset>
  );
}
