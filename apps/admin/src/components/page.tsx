import { PageHeader, type PageHeaderProps } from "@kundenportal/ui/page-header";
import { type ReactNode, useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { useText } from "../lib/use-text";
import { useViewer } from "../lib/viewer";
import styles from "./page.module.css";

interface PageProps extends PageHeaderProps {
  /** The page's one heading, which is also its name in the browser's tab. */
  readonly title: string;
  readonly children: ReactNode;
}

/** The router's name for the page that the browser itself opened. */
const FIRST_LOCATION_KEY = "default";

/** Every page: its heading, its title in the browser, and the focus on its heading when coming from another page. */
export function Page({ children, ...header }: PageProps) {
  const t = useText();
  const { merchant } = useViewer();
  const ref = useRef<HTMLDivElement>(null);
  const { key, pathname } = useLocation();
  const { title } = header;
  const shownPath = useRef<string>(undefined);

  useEffect(() => {
    document.title = t("app.titleSuffix", { title, merchant: merchant.name });
  }, [t, title, merchant.name]);

  useEffect(() => {
    // A filter or an open drawer changes the address, too, and must not move the focus.
    const isSamePage = shownPath.current === pathname;
    shownPath.current = pathname;
    const heading = ref.current?.querySelector("h1");
    if (isSamePage || key === FIRST_LOCATION_KEY || !(heading instanceof HTMLElement)) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [key, pathname]);

  return (
    <div ref={ref} className={styles["page"]}>
      <PageHeader {...header} />
      {children}
    </div>
  );
}
