import { useEffect, useId, useRef, type ComponentPropsWithRef, type ReactNode } from "react";
import { Choice } from "../field/choice";
import { describedControl } from "../field/field";
import styles from "./checkbox.module.css";

export interface CheckboxProps extends Omit<ComponentPropsWithRef<"input">, "className" | "style" | "type" | "ref"> {
  readonly label: ReactNode;
  readonly description?: ReactNode | undefined;
  readonly error?: string | undefined;
  /** Neither on nor off: some of what it stands for is. */
  readonly isIndeterminate?: boolean;
  readonly ref?: ((input: HTMLInputElement | null) => void) | undefined;
}

/**
 * Yes or no, applied when the form is sent. For what takes effect immediately, use Switch.
 *
 * @example <Checkbox label={t("offer.acceptTerms")} error={errors.terms?.message} {...register("terms")} />
 */
export function Checkbox({ label, description, error, isIndeterminate = false, id, ref, ...props }: CheckboxProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const inputRef = useRef<HTMLInputElement | null>(null);

  useEffect(() => {
    if (inputRef.current !== null) inputRef.current.indeterminate = isIndeterminate;
  }, [isIndeterminate]);

  return (
    <Choice
      controlId={controlId}
      label={label}
      description={description}
      error={error}
      control={
        <input
          {...props}
          {...describedControl(controlId, { description, error })}
          ref={(input) => {
            inputRef.current = input;
            ref?.(input);
          }}
          type="checkbox"
          className={styles["checkbox"]}
        />
      }
    />
  );
}
