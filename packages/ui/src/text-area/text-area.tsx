import { useId, useState, type ChangeEvent, type ComponentPropsWithRef } from "react";
import { classNames } from "../class-names/class-names";
import control from "../field/control.module.css";
import { describedControl, FieldFrame, type FieldProps } from "../field/field";
import { useOwnText } from "../i18n/use-own-text";
import styles from "./text-area.module.css";

export interface TextAreaProps extends Omit<ComponentPropsWithRef<"textarea">, "className" | "style">, FieldProps {}

/** From here on the writer sees how much space is left. */
const shareLeftToTell = 0.2;

/**
 * Several lines of text. Grows with what is written. With `maxLength` it shows towards the end how much is left.
 *
 * @example <TextArea label={t("comment.label")} maxLength={4000} error={errors.body?.message} {...register("body")} />
 */
export function TextArea({ label, description, error, isOptional, id, onChange, rows = 3, ...props }: TextAreaProps) {
  const t = useOwnText();
  const ownId = useId();
  const controlId = id ?? ownId;
  const [length, setLength] = useState(String(props.value ?? props.defaultValue ?? "").length);
  const { maxLength } = props;
  const left = maxLength === undefined ? Infinity : maxLength - length;

  function handleChange(event: ChangeEvent<HTMLTextAreaElement>): void {
    setLength(event.target.value.length);
    onChange?.(event);
  }

  return (
    <FieldFrame
      controlId={controlId}
      label={label}
      description={description}
      error={error}
      isOptional={isOptional}
      note={
        maxLength !== undefined &&
        left <= maxLength * shareLeftToTell && (
          <p className={styles["left"]} role="status">
            {t("ui.field.charactersLeft", { count: left })}
          </p>
        )
      }
    >
      <textarea
        {...props}
        rows={rows}
        {...describedControl(controlId, { description, error })}
        className={classNames(control["control"], styles["area"])}
        onChange={handleChange}
      />
    </FieldFrame>
  );
}
