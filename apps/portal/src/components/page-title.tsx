import { useEffect } from "react";
import { useLocation } from "react-router";
import { useViewer } from "./viewer-context";

interface PageTitleProps {
  /** For the browser's tab and history; the merchant's name is added. */
  readonly title: string;
}

/** The router's name for the location where the customer entered the portal. */
const ENTRY_LOCATION_KEY = "default";

/**
 * Marks the arrival on a page: titles the tab, and moves the focus to the h1 when the customer comes from another page
 * of the portal, so that screen readers and the keyboard start at the top. Render it once the h1 is there.
 */
export function PageTitle({ title }: PageTitleProps) {
  const { key } = useLocation();
  const merchantName = useViewer()?.merchant.name;

  useEffect(() => {
    if (key === ENTRY_LOCATION_KEY) return;
    const heading = document.querySelector("h1");
    if (heading === null) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    // Only when the page appears: a filter in the address changes the key as well.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  return <title>{merchantName === undefined ? title : `${title} – ${merchantName}`}</title>;
}
