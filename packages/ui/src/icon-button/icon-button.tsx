import type { ComponentPropsWithRef, ReactNode } from "react";
import { classNames } from "../class-names/class-names";
import styles from "./icon-button.module.css";

export interface IconButtonProps extends Omit<
  ComponentPropsWithRef<"button">,
  "className" | "style" | "children" | "aria-label"
> {
  /** What it does, in words: read aloud, and shown on hover. */
  readonly label: string;
  /** An icon from lucide-react, without props. */
  readonly icon: ReactNode;
  readonly variant?: "quiet" | "outlined";
  readonly size?: "medium" | "small";
}

/**
 * A button that shows only an icon. Prefer words where there is room for them.
 *
 * @example <IconButton label={t("client.edit")} icon={<Pencil />} onClick={handleEdit} />
 */
export function IconButton({
  label,
  icon,
  variant = "quiet",
  size = "medium",
  type = "button",
  ...props
}: IconButtonProps) {
  return (
    <button
      {...props}
      type={type}
      className={classNames(styles["button"], styles[variant], styles[size])}
      aria-label={label}
      title={label}
    >
      {icon}
    </button>
  );
}
