import { PageHeader, type PageHeaderProps } from "@kundenportal/ui/page-header";
import { type ReactNode, useEffect, useRef } from "react";
import { useText } from "../lib/use-text";
import { useViewer } from "../lib/viewer";

interface PageProps extends PageHeaderProps {
  /** The page's one heading, which is also its name in the browser's tab. */
  readonly title: string;
  readonly children: ReactNode;
}

let isFirstPage = true;

/** Every page: its heading, its name in the browser, and the focus at its heading after one came from another page. */
export function Page({ children, ...header }: PageProps) {
  const t = useText();
  const { merchant } = useViewer();
  const ref = useRef<HTMLDivElement>(null);
  const { title } = header;

  useEffect(() => {
    document.title = t("app.titleSuffix", { title, merchant: merchant.name });
  }, [t, title, merchant.name]);

  useEffect(() => {
    const heading = ref.current?.querySelector("h1");
    if (!isFirstPage && heading instanceof HTMLElement) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      window.scrollTo({ top: 0 });
    }
    isFirstPage = false;
  }, []);

  return (
    <div ref={ref}>
      <PageHeader {...header} />
      {children}
    </div>
  );
}
