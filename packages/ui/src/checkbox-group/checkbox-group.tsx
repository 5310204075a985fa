import { useId, type ReactNode } from "react";
import { Checkbox } from "../checkbox/checkbox";
import { ChoiceGroup } from "../field/choice";

export interface CheckboxGroupOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly isDisabled?: boolean;
}

export interface CheckboxGroupProps<Value extends string> {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly isLabelHidden?: boolean;
  readonly options: readonly CheckboxGroupOption<Value>[];
  readonly values: readonly Value[];
  /** All chosen values, in the options' order. */
  readonly onChange: (values: Value[]) => void;
}

/**
 * Any number of known values.
 *
 * @example <CheckboxGroup label={t("settings.types")} options={typeOptions} values={types} onChange={setTypes} />
 */
export function CheckboxGroup<Value extends string>({
  label,
  description,
  error,
  isLabelHidden,
  options,
  values,
  onChange,
}: CheckboxGroupProps<Value>) {
  const id = useId();

  function handleChange(changed: Value, isChosen: boolean): void {
    const chosen = options
      .map((option) => option.value)
      .filter((value) => (value === changed ? isChosen : values.includes(value)));
    onChange(chosen);
  }

  return (
    <ChoiceGroup id={id} label={label} description={description} error={error} isLabelHidden={isLabelHidden}>
      {options.map((option) => (
        <Checkbox
          key={option.value}
          label={option.label}
          description={option.description}
          disabled={option.isDisabled}
          checked={values.includes(option.value)}
          onChange={(event) => handleChange(option.value, event.target.checked)}
        />
      ))}
    </ChoiceGroup>
  );
}
