import { useId, type ReactNode } from "react";
import styles from "./section.module.css";

export interface SectionProps {
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A named part of a page. */
export function Section({ title, description, actions, children }: SectionProps) {
  const headingId = useId();
  return (
    <section className={styles["section"]} aria-labelledby={headingId}>
      <header className={styles["header"]}>
        <div className={styles["titles"]}>
          <h2 id={headingId} className={styles["title"]}>
            {title}
          </h2>
          {description !== undefined && <p className={styles["description"]}>{description}</p>}
        </div>
        {actions !== undefined && <div className={styles["actions"]}>{actions}</div>}
      </header>
      {children}
    </section>
  );
}
