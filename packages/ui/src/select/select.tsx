import { ChevronDown } from "lucide-react";
import { useId, type ComponentPropsWithRef } from "react";
import { classNames } from "../class-names/class-names";
import control from "../field/control.module.css";
import { describedControl, FieldFrame, type FieldProps } from "../field/field";
import styles from "./select.module.css";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly isDisabled?: boolean;
}

export interface SelectProps
  extends Omit<ComponentPropsWithRef<"select">, "className" | "style" | "size" | "multiple" | "children">, FieldProps {
  readonly options: readonly SelectOption[];
  /** The first line while nothing is chosen; its value is "". */
  readonly placeholder?: string | undefined;
  /** Keeps the label for screen readers only, when the context makes it clear: a filter, the language. */
  readonly isLabelHidden?: boolean;
  /** Without a box, for a minor choice: the language at the top of the page. */
  readonly isQuiet?: boolean;
}

/**
 * One of a few known values, on the browser's own select: phones show their wheel, keyboards can type ahead.
 * For many values that need a search, use ComboBox.
 *
 * @example <Select label={t("client.locale")} options={[{ value: "de", label: "Deutsch" }]} {...register("locale")} />
 */
export function Select({
  label,
  description,
  error,
  isOptional,
  options,
  placeholder,
  isLabelHidden = false,
  isQuiet = false,
  id,
  ...props
}: SelectProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const box = (
    <div className={styles["box"]}>
      <select
        {...props}
        {...describedControl(controlId, { description, error })}
        aria-label={isLabelHidden && typeof label === "string" ? label : undefined}
        className={classNames(isQuiet ? styles["quiet"] : control["control"], styles["select"])}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.isDisabled}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown className={styles["arrow"]} aria-hidden />
    </div>
  );
  if (isLabelHidden) return box;
  return (
    <FieldFrame controlId={controlId} label={label} description={description} error={error} isOptional={isOptional}>
      {box}
    </FieldFrame>
  );
}
