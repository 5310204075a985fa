import { useId, type ComponentPropsWithRef, type ReactNode } from "react";
import { classNames } from "../class-names/class-names";
import control from "../field/control.module.css";
import { describedControl, FieldFrame, type FieldProps } from "../field/field";
import styles from "./text-field.module.css";

export interface TextFieldProps
  extends Omit<ComponentPropsWithRef<"input">, "className" | "style" | "size" | "prefix">, FieldProps {
  /** Short text inside at the end, such as a currency. Screen readers skip it: what it says belongs in the label too. */
  readonly suffix?: ReactNode;
}

/**
 * One line of text. Accepts every prop of an input, so form libraries can register it directly.
 * Amounts and numbers: `inputMode="decimal"`, and parse the text; browsers' number inputs lose what they cannot read.
 *
 * @example <TextField label={t("client.email")} type="email" autoComplete="email" error={errors.email?.message} {...register("email")} />
 */
export function TextField({ label, description, error, isOptional, suffix, id, ...props }: TextFieldProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const hasSuffix = suffix !== undefined;
  return (
    <FieldFrame controlId={controlId} label={label} description={description} error={error} isOptional={isOptional}>
      <div className={styles["box"]}>
        <input
          type="text"
          {...props}
          {...describedControl(controlId, { description, error })}
          className={classNames(control["control"], hasSuffix && styles["withSuffix"])}
        />
        {hasSuffix && (
          <span className={styles["suffix"]} aria-hidden="true">
            {suffix}
          </span>
        )}
      </div>
    </FieldFrame>
  );
}
