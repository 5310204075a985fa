import type { ReactNode } from "react";
import { useOwnText } from "../i18n/use-own-text";
import { Link } from "../link/link";
import type { NavigationEntry } from "../navigation/navigation";
import { mainContentId, SkipLink } from "../navigation/skip-link";
import styles from "./top-shell.module.css";

export interface TopShellProps {
  /** The merchant's Logo, inside a link if it leads home. */
  readonly brand: ReactNode;
  /** At most five. On phones they move to a bar at the bottom. None: no bar. */
  readonly navigation: readonly NavigationEntry[];
  /** At the end of the bar: language, user menu. */
  readonly actions?: ReactNode;
  /** Above everything: a Banner about the session. */
  readonly notice?: ReactNode;
  readonly footer?: ReactNode;
  /** `narrow` for reading and forms, `wide` for lists. */
  readonly width?: "narrow" | "wide";
  readonly children: ReactNode;
}

/** The frame of an app for occasional visitors: a bar at the top, content in the middle, navigation within thumb's reach. */
export function TopShell({ brand, navigation, actions, notice, footer, width = "wide", children }: TopShellProps) {
  const t = useOwnText();
  const hasNavigation = navigation.length > 0;
  return (
    <div className={styles["shell"]} data-bottom-bar={hasNavigation || undefined}>
      <SkipLink />
      {notice !== undefined && <div className={styles["notice"]}>{notice}</div>}
      <header className={styles["bar"]}>
        <div className={styles["barContent"]}>
          <div className={styles["brand"]}>{brand}</div>
          {hasNavigation && (
            <nav className={styles["navigation"]} aria-label={t("ui.navigation")} data-print="hide">
              <ul className={styles["entries"]}>
                {navigation.map(({ href, label, icon, isCurrent, count = 0 }) => (
                  <li key={href}>
                    <Link href={href} className={styles["entry"]} aria-current={isCurrent ? "page" : undefined}>
                      <span className={styles["icon"]} aria-hidden="true">
                        {icon}
                      </span>
                      <span className={styles["label"]}>{label}</span>
                      {count > 0 && <span className={styles["count"]}>{count}</span>}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {actions !== undefined && (
            <div className={styles["actions"]} data-print="hide">
              {actions}
            </div>
          )}
        </div>
      </header>
      <main id={mainContentId} className={styles["main"]} data-width={width} tabIndex={-1}>
        {children}
      </main>
      {footer !== undefined && (
        <footer className={styles["footer"]} data-print="hide">
          {footer}
        </footer>
      )}
    </div>
  );
}
