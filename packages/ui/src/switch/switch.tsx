import { useId, type ComponentPropsWithRef, type ReactNode } from "react";
import { Choice } from "../field/choice";
import { describedControl } from "../field/field";
import styles from "./switch.module.css";

export interface SwitchProps extends Omit<ComponentPropsWithRef<"input">, "className" | "style" | "type" | "role"> {
  readonly label: ReactNode;
  readonly description?: ReactNode | undefined;
  readonly error?: string | undefined;
  /** Default `end`: a column of switches then lines up. */
  readonly placement?: "start" | "end";
}

/**
 * On or off, taking effect immediately or as a setting that reads like a fact. Label it by what is on, never “on/off”.
 *
 * @example <Switch label={t("client.portalAccess")} checked={hasAccess} onChange={(event) => setAccess(event.target.checked)} />
 */
export function Switch({ label, description, error, placement = "end", id, ...props }: SwitchProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  return (
    <Choice
      controlId={controlId}
      label={label}
      description={description}
      error={error}
      controlPlacement={placement}
      control={
        <input
          {...props}
          {...describedControl(controlId, { description, error })}
          type="checkbox"
          role="switch"
          className={styles["switch"]}
        />
      }
    />
  );
}
