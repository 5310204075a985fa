import { useId, type ComponentPropsWithRef } from "react";
import { classNames } from "../class-names/class-names";
import control from "../field/control.module.css";
import { describedControl, FieldFrame, type FieldProps } from "../field/field";
import styles from "./date-field.module.css";

export interface DateFieldProps
  extends Omit<ComponentPropsWithRef<"input">, "className" | "style" | "type" | "size">, FieldProps {
  /** `YYYY-MM-DD`, "" when empty, like the input's own value. */
  readonly value?: string | undefined;
}

/**
 * A calendar date, on the browser's own field: phones show their picker, and day and month are in the order that the
 * reader's device uses everywhere. `min` and `max` are `YYYY-MM-DD` too.
 *
 * @example <DateField label={t("document.dueDate")} min={today} {...register("dueDate")} />
 */
export function DateField({ label, description, error, isOptional, id, ...props }: DateFieldProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  return (
    <FieldFrame controlId={controlId} label={label} description={description} error={error} isOptional={isOptional}>
      <input
        {...props}
        {...describedControl(controlId, { description, error })}
        type="date"
        className={classNames(control["control"], styles["date"])}
      />
    </FieldFrame>
  );
}
