import { ChevronLeft } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "../link/link";
import styles from "./page-header.module.css";

export interface PageHeaderProps {
  /** The page's one first-level heading. */
  readonly title: ReactNode;
  /** Above the title: what kind of thing it is, such as “Invoice”. */
  readonly eyebrow?: ReactNode;
  /** Beside the title: its state. */
  readonly badge?: ReactNode;
  readonly description?: ReactNode;
  /** Buttons, the main one last. On phones below the title and full width. */
  readonly actions?: ReactNode;
  /** The way back to the list it came from. */
  readonly back?: { readonly href: string; readonly label: string };
}

/** The top of a page. */
export function PageHeader({ title, eyebrow, badge, description, actions, back }: PageHeaderProps) {
  return (
    <header className={styles["header"]}>
      {back !== undefined && (
        <Link href={back.href} className={styles["back"]} data-print="hide">
          <ChevronLeft aria-hidden />
          {back.label}
        </Link>
      )}
      <div className={styles["line"]}>
        <div className={styles["titles"]}>
          {eyebrow !== undefined && <p className={styles["eyebrow"]}>{eyebrow}</p>}
          <div className={styles["titleLine"]}>
            <h1 className={styles["title"]}>{title}</h1>
            {badge}
          </div>
          {description !== undefined && <p className={styles["description"]}>{description}</p>}
        </div>
        {actions !== undefined && (
          <div className={styles["actions"]} data-print="hide">
            {actions}
          </div>
        )}
      </div>
    </header>
  );
}
