import { useLayoutEffect, useRef } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";

/**
 * A new page starts at the top; going back finds the old one where it was left. The browser's own memory fails when a
 * page is rendered after the address has changed.
 */
export function useScrollMemory(): void {
  const { key, pathname } = useLocation();
  const navigationType = useNavigationType();
  const positions = useRef(new Map<string, number>());
  const shownPath = useRef<string | null>(null);

  // A layout effect, so that the last page's position is not overwritten while the next one is being put in its place.
  useLayoutEffect(() => {
    const remembered = positions.current;
    function remember(): void {
      remembered.set(key, window.scrollY);
    }
    window.addEventListener("scroll", remember, { passive: true });
    return () => {
      window.removeEventListener("scroll", remember);
    };
  }, [key]);

  useLayoutEffect(() => {
    // The page that the browser has opened comes with its content, so the browser scrolls it itself.
    const isOpened = shownPath.current === null || shownPath.current === pathname;
    shownPath.current = pathname;
    if (isOpened || navigationType === NavigationType.Replace) return;
    window.scrollTo(0, navigationType === NavigationType.Pop ? (positions.current.get(key) ?? 0) : 0);
    // Not on every key: a filter in the address must not move the page.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [pathname]);
}
