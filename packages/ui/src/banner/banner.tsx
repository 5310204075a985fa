import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from "lucide-react";
import type { ReactNode } from "react";
import type { Tone } from "../badge/badge";
import { classNames } from "../class-names/class-names";
import { useOwnText } from "../i18n/use-own-text";
import { IconButton } from "../icon-button/icon-button";
import styles from "./banner.module.css";

export interface BannerProps {
  readonly tone?: Tone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons or links at its end. */
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
  /** Read out immediately, for what appears because of something the reader did. */
  readonly isUrgent?: boolean;
}

const icons = { neutral: Info, info: Info, success: CircleCheck, warning: TriangleAlert, danger: CircleAlert };

/**
 * A message about the page, or about the part of it that it is in. It stays; for passing news use a toast.
 *
 * @example <Banner tone="warning" title={t("link.expiresSoon")} actions={<Button size="small">…</Button>} />
 */
export function Banner({ tone = "info", title, children, actions, onClose, isUrgent = false }: BannerProps) {
  const t = useOwnText();
  const Icon = icons[tone];
  return (
    <div className={classNames(styles["banner"], styles[tone])} role={isUrgent ? "alert" : undefined}>
      <Icon className={styles["icon"]} aria-hidden />
      <div className={styles["content"]}>
        <div className={styles["texts"]}>
          {title !== undefined && <p className={styles["title"]}>{title}</p>}
          {children !== undefined && <div className={styles["body"]}>{children}</div>}
        </div>
        {actions !== undefined && <div className={styles["actions"]}>{actions}</div>}
      </div>
      {onClose !== undefined && (
        <div className={styles["close"]}>
          <IconButton label={t("ui.action.close")} icon={<X />} size="small" onClick={onClose} />
        </div>
      )}
    </div>
  );
}
