import { type ReactNode, useRef } from "react";
import { useBar, useFocusInSight } from "../bars/use-bar";
import { useKeptFocus } from "../focus/keep-focus";
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
  const barRef = useRef<HTMLElement>(null);
  useBar(barRef, "top");
  useKeptFocus();
  useFocusInSight();
  return (
    <div className={styles["shell"]} data-bottom-bar={hasNavigation || undefined}>
      <SkipLink />
      {notice !== undefined && (
        <section className={styles["notice"]} aria-label={t("ui.sessionNotice")}>
          {notice}
        </section>
      )}
      <header ref={barRef} className={styles["bar"]}>
        <div className={styles["barContent"]}>
          <div className={styles["brand"]}>{brand}</div>
          {hasNavigation && (
            <BottomBar label={t("ui.navigation")}>
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
            </BottomBar>
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

/** The navigation, which phones have at the bottom. */
function BottomBar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const ref = useRef<HTMLElement>(null);
  useBar(ref, "bottom");
  return (
    <nav ref={ref} className={styles["navigation"]} aria-label={label} data-print="hide">
      {children}
    </nav>
  );
}
