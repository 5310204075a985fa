import type { ComponentPropsWithRef, MouseEvent, ReactNode } from "react";
import { classNames } from "../class-names/class-names";
import { useOwnText } from "../i18n/use-own-text";
import { Link, type LinkProps } from "../link/link";
import { Spinner } from "../spinner/spinner";
import styles from "./button.module.css";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

interface ButtonLook {
  /** One `primary` per view. Default `secondary`. */
  readonly variant?: ButtonVariant;
  readonly size?: "medium" | "small";
  /** Before the text, decorative: `<Plus aria-hidden />`. */
  readonly icon?: ReactNode;
  readonly isFullWidth?: boolean;
}

export interface ButtonProps extends Omit<ComponentPropsWithRef<"button">, "className" | "style">, ButtonLook {
  /** Its action is under way: keeps focus and width, shows a spinner, ignores further clicks. */
  readonly isPending?: boolean;
}

/**
 * Does something. To go somewhere, use ButtonLink. `type` is `button` by default.
 *
 * @example <Button variant="primary" type="submit" isPending={isSaving}>{t("client.save")}</Button>
 */
export function Button({
  variant = "secondary",
  size = "medium",
  icon,
  isFullWidth = false,
  isPending = false,
  type = "button",
  onClick,
  children,
  ...props
}: ButtonProps) {
  const t = useOwnText();

  function handleClick(event: MouseEvent<HTMLButtonElement>): void {
    // A disabled button would lose focus; this one stays where the user left it. preventDefault stops a second submit.
    if (isPending) event.preventDefault();
    else onClick?.(event);
  }

  return (
    <button
      {...props}
      type={type}
      className={buttonClass({ variant, size, isFullWidth })}
      aria-disabled={isPending || undefined}
      data-pending={isPending || undefined}
      onClick={handleClick}
    >
      <span className={styles["content"]}>
        {icon}
        {children}
      </span>
      {isPending && (
        <span className={styles["pending"]}>
          <Spinner label={t("ui.status.pending")} />
        </span>
      )}
    </button>
  );
}

export interface ButtonLinkProps extends Omit<LinkProps, "className" | "style">, ButtonLook {}

/** Looks like a button, goes to an address. */
export function ButtonLink({
  variant = "secondary",
  size = "medium",
  icon,
  isFullWidth = false,
  children,
  ...props
}: ButtonLinkProps) {
  return (
    <Link {...props} className={buttonClass({ variant, size, isFullWidth })}>
      <span className={styles["content"]}>
        {icon}
        {children}
      </span>
    </Link>
  );
}

function buttonClass({ variant, size, isFullWidth }: Required<Omit<ButtonLook, "icon">>): string {
  return classNames(styles["button"], styles[variant], styles[size], isFullWidth && styles["fullWidth"]);
}
