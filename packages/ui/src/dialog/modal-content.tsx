import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useOwnText } from "../i18n/use-own-text";
import { IconButton } from "../icon-button/icon-button";
import styles from "./modal-content.module.css";

export interface ModalContentProps {
  readonly titleId: string;
  readonly title: ReactNode;
  readonly descriptionId?: string;
  readonly description?: ReactNode;
  readonly footer?: ReactNode;
  /** Undefined: no closing cross, as for questions that need an answer. */
  readonly onClose: (() => void) | undefined;
  readonly children?: ReactNode;
}

/** Heading, scrolling middle and buttons of a dialog or drawer. */
export function ModalContent({
  titleId,
  title,
  descriptionId,
  description,
  footer,
  onClose,
  children,
}: ModalContentProps) {
  const t = useOwnText();
  return (
    <>
      <header className={styles["header"]}>
        <div className={styles["titles"]}>
          <h2 id={titleId} className={styles["title"]} tabIndex={-1}>
            {title}
          </h2>
          {description !== undefined && (
            <p id={descriptionId} className={styles["description"]}>
              {description}
            </p>
          )}
        </div>
        {onClose !== undefined && (
          <div className={styles["close"]}>
            <IconButton label={t("ui.action.close")} icon={<X />} size="small" onClick={onClose} />
          </div>
        )}
      </header>
      {children !== undefined && <div className={styles["body"]}>{children}</div>}
      {footer !== undefined && <footer className={styles["footer"]}>{footer}</footer>}
    </>
  );
}
