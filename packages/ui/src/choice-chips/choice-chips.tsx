import { useId } from "react";
import styles from "./choice-chips.module.css";

export interface ChoiceChip<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** How many things it stands for. Undefined: unknown, nothing is shown. */
  readonly count?: number | undefined;
}

export interface ChoiceChipsProps<Value extends string> {
  /** Not visible: the chips' text makes it clear to the eye. */
  readonly label: string;
  readonly options: readonly ChoiceChip<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/**
 * Exactly one of a few values that narrow what is shown. On phones the chips stay on one line that scrolls sideways.
 * Radio buttons underneath: one stop for Tab, arrow keys move between them.
 *
 * @example <ChoiceChips label={t("list.state")} options={states} value={state} onChange={setState} />
 */
export function ChoiceChips<Value extends string>({ label, options, value, onChange }: ChoiceChipsProps<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles["chips"]}>
      {options.map((option) => (
        <label key={option.value} className={styles["chip"]}>
          <input
            type="radio"
            className={styles["radio"]}
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
          {option.count !== undefined && <span className={styles["count"]}>{option.count}</span>}
        </label>
      ))}
    </div>
  );
}
