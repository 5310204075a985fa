import { PortalFocus } from "./portal-focus";

/** What this tab is about. */
export const portalFocus = new PortalFocus(window.location.pathname, hasReturned(), findStore());

/** Reloaded, or come back to. */
function hasReturned(): boolean {
  const [navigation] = performance.getEntriesByType("navigation");
  return navigation !== undefined && "type" in navigation && navigation.type !== "navigate";
}

/** Browsers that refuse cookies may refuse this, too. */
function findStore(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
