import { Search, X } from "lucide-react";
import { useRef, type ComponentPropsWithRef, type KeyboardEvent } from "react";
import { classNames } from "../class-names/class-names";
import control from "../field/control.module.css";
import { useOwnText } from "../i18n/use-own-text";
import styles from "./search-field.module.css";

export interface SearchFieldProps extends Omit<
  ComponentPropsWithRef<"input">,
  "className" | "style" | "value" | "onChange" | "type" | "ref" | "aria-label"
> {
  /** Not visible, because the magnifying glass makes it clear to the eye. */
  readonly label: string;
  readonly value: string;
  /** On every keystroke; wait a moment before asking the server. */
  readonly onChange: (value: string) => void;
}

/** Text to search for. Escape and the cross clear it. */
export function SearchField({ label, value, onChange, onKeyDown, ...props }: SearchFieldProps) {
  const t = useOwnText();
  const inputRef = useRef<HTMLInputElement>(null);

  function clear(): void {
    onChange("");
    inputRef.current?.focus();
  }

  function handleKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === "Escape" && value !== "") {
      // Only clears the field; a dialog around it stays open.
      event.preventDefault();
      event.stopPropagation();
      clear();
    }
    onKeyDown?.(event);
  }

  return (
    <div className={styles["box"]} role="search">
      <Search className={styles["glass"]} aria-hidden />
      <input
        autoComplete="off"
        spellCheck={false}
        {...props}
        ref={inputRef}
        type="search"
        aria-label={label}
        className={classNames(control["control"], styles["input"])}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={handleKeyDown}
      />
      {value !== "" && (
        <button type="button" className={styles["clear"]} aria-label={t("ui.action.clearSearch")} onClick={clear}>
          <X aria-hidden />
        </button>
      )}
    </div>
  );
}
