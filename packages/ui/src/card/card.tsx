import { useId, type ReactNode } from "react";
import { classNames } from "../class-names/class-names";
import styles from "./card.module.css";

export interface CardProps {
  /** Names the card: it becomes a region with this heading. */
  readonly title?: ReactNode;
  readonly headingLevel?: 2 | 3;
  readonly description?: ReactNode;
  /** At the end of the heading's line: buttons, a badge. */
  readonly actions?: ReactNode;
  /** Below a hairline at the bottom, such as the buttons of a form. */
  readonly footer?: ReactNode;
  /** For content that reaches the edges, such as a table or a list of rows. */
  readonly hasPadding?: boolean;
  /** Highlights the one card that matters now, with the merchant's soft accent. */
  readonly isHighlighted?: boolean;
  readonly children?: ReactNode;
}

/**
 * Things that belong together, on a surface of their own.
 *
 * @example <Card title={t("client.bankData")} actions={<Button size="small">{t("edit")}</Button>}>…</Card>
 */
export function Card({
  title,
  headingLevel = 2,
  description,
  actions,
  footer,
  hasPadding = true,
  isHighlighted = false,
  children,
}: CardProps) {
  const headingId = useId();
  const hasTitle = title !== undefined;
  const Heading = headingLevel === 2 ? "h2" : "h3";
  const Box = hasTitle ? "section" : "div";
  return (
    <Box
      className={classNames(styles["card"], isHighlighted && styles["highlighted"])}
      aria-labelledby={hasTitle ? headingId : undefined}
    >
      {hasTitle && (
        <header className={styles["header"]}>
          <div className={styles["titles"]}>
            <Heading id={headingId} className={styles["title"]}>
              {title}
            </Heading>
            {description !== undefined && <p className={styles["description"]}>{description}</p>}
          </div>
          {actions !== undefined && <div className={styles["actions"]}>{actions}</div>}
        </header>
      )}
      {children !== undefined && <div className={classNames(hasPadding && styles["padded"])}>{children}</div>}
      {footer !== undefined && <footer className={styles["footer"]}>{footer}</footer>}
    </Box>
  );
}
