import { Menu as MenuIcon, X } from "lucide-react";
import { useId, useRef, useState, type ReactNode } from "react";
import { useBar, useFocusInSight } from "../bars/use-bar";
import { ModalFrame } from "../dialog/modal-frame";
import { useKeptFocus } from "../focus/keep-focus";
import { useOwnText } from "../i18n/use-own-text";
import { IconButton } from "../icon-button/icon-button";
import { Link } from "../link/link";
import type { NavigationEntry } from "../navigation/navigation";
import { mainContentId, SkipLink } from "../navigation/skip-link";
import hidden from "../visually-hidden/visually-hidden.module.css";
import styles from "./side-shell.module.css";

export interface SideShellProps {
  readonly brand: ReactNode;
  readonly navigation: readonly NavigationEntry[];
  /** At the foot of the side bar: who is signed in, sign out. */
  readonly userMenu?: ReactNode;
  /** On top of the content: a Banner about the account. */
  readonly notice?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of an app to work in all day: navigation at the side, or in a drawer on narrow screens. */
export function SideShell({ brand, navigation, userMenu, notice, children }: SideShellProps) {
  const t = useOwnText();
  const drawerId = useId();
  const [isDrawerOpen, setIsDrawerOpen] = useState(false);
  const closeDrawer = () => setIsDrawerOpen(false);
  const barRef = useRef<HTMLElement>(null);
  useBar(barRef, "top");
  useKeptFocus();
  useFocusInSight();

  return (
    <div className={styles["shell"]}>
      <SkipLink />
      <header ref={barRef} className={styles["bar"]} data-print="hide">
        <IconButton label={t("ui.action.openNavigation")} icon={<MenuIcon />} onClick={() => setIsDrawerOpen(true)} />
        <div className={styles["brand"]}>{brand}</div>
      </header>
      <header className={styles["side"]} data-print="hide">
        <div className={styles["sideBrand"]}>{brand}</div>
        <Entries navigation={navigation} />
        {userMenu !== undefined && <div className={styles["user"]}>{userMenu}</div>}
      </header>
      <ModalFrame isOpen={isDrawerOpen} onClose={closeDrawer} placement="start" labelledBy={drawerId}>
        <div className={styles["drawer"]}>
          <h2 id={drawerId} className={hidden["hidden"]} tabIndex={-1}>
            {t("ui.navigation")}
          </h2>
          <div className={styles["drawerHeader"]}>
            {brand}
            <IconButton label={t("ui.action.close")} icon={<X />} onClick={closeDrawer} />
          </div>
          <Entries navigation={navigation} onFollow={closeDrawer} />
          {userMenu !== undefined && <div className={styles["user"]}>{userMenu}</div>}
        </div>
      </ModalFrame>
      <main id={mainContentId} className={styles["main"]} tabIndex={-1}>
        {notice !== undefined && <div className={styles["notice"]}>{notice}</div>}
        {children}
      </main>
    </div>
  );
}

interface EntriesProps {
  readonly navigation: readonly NavigationEntry[];
  readonly onFollow?: () => void;
}

function Entries({ navigation, onFollow }: EntriesProps) {
  const t = useOwnText();
  const groups = [...new Set(navigation.map((entry) => entry.group))];
  return (
    <nav className={styles["navigation"]} aria-label={t("ui.navigation")}>
      {groups.map((group) => (
        <div key={group ?? ""} className={styles["group"]}>
          {group !== undefined && <p className={styles["groupTitle"]}>{group}</p>}
          <ul className={styles["entries"]}>
            {navigation
              .filter((entry) => entry.group === group)
              .map(({ href, label, icon, isCurrent, count = 0, isCountUnknown = false }) => (
                <li key={href}>
                  <Link
                    href={href}
                    className={styles["entry"]}
                    aria-current={isCurrent ? "page" : undefined}
                    onClick={onFollow}
                  >
                    <span className={styles["icon"]} aria-hidden="true">
                      {icon}
                    </span>
                    <span className={styles["label"]}>{label}</span>
                    {count > 0 && <span className={styles["count"]}>{count}</span>}
                    {isCountUnknown && (
                      <span className={styles["count"]} title={t("ui.countUnknown")}>
                        <span aria-hidden="true">?</span>
                        <span className={hidden["hidden"]}>{t("ui.countUnknown")}</span>
                      </span>
                    )}
                  </Link>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
