import { useId, type ReactNode } from "react";
import { classNames } from "../class-names/class-names";
import { ChoiceGroup } from "../field/choice";
import styles from "./radio-group.module.css";

export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly description?: ReactNode;
  /** Cards only, before the label: the mark of a payment method. */
  readonly icon?: ReactNode;
  readonly isDisabled?: boolean;
}

export interface RadioGroupProps<Value extends string> {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly isLabelHidden?: boolean;
  /** `cards` where each option deserves a closer look: payment methods, client defaults. */
  readonly look?: "plain" | "cards";
  readonly options: readonly RadioOption<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/**
 * Exactly one of a few values, all in sight. Arrow keys move between them.
 *
 * @example <RadioGroup label={t("pay.method")} look="cards" options={methods} value={method} onChange={setMethod} />
 */
export function RadioGroup<Value extends string>({
  label,
  description,
  error,
  isLabelHidden,
  look = "plain",
  options,
  value,
  onChange,
}: RadioGroupProps<Value>) {
  const id = useId();
  return (
    <ChoiceGroup
      id={id}
      role="radiogroup"
      label={label}
      description={description}
      error={error}
      isLabelHidden={isLabelHidden}
    >
      <div className={styles[look]}>
        {options.map((option) => {
          const optionId = `${id}-${option.value}`;
          const descriptionId = `${optionId}-about`;
          return (
            <label
              key={option.value}
              htmlFor={optionId}
              className={classNames(styles["option"], styles[`${look}Option`])}
            >
              <input
                id={optionId}
                type="radio"
                className={styles["radio"]}
                name={id}
                value={option.value}
                checked={option.value === value}
                disabled={option.isDisabled}
                aria-labelledby={`${optionId}-label`}
                aria-describedby={option.description === undefined ? undefined : descriptionId}
                onChange={() => onChange(option.value)}
              />
              <span className={styles["texts"]}>
                <span id={`${optionId}-label`} className={styles["label"]}>
                  {option.label}
                </span>
                {option.description !== undefined && (
                  <span id={descriptionId} className={styles["description"]}>
                    {option.description}
                  </span>
                )}
              </span>
              {look === "cards" && option.icon}
            </label>
          );
        })}
      </div>
    </ChoiceGroup>
  );
}
