import { PortalFocus } from "./portal-focus";

let focus: PortalFocus | null = null;

/** What this tab is about. Asked for the first time while the address is still the one that was opened. */
export function tabFocus(): PortalFocus {
  focus ??= new PortalFocus(window.location.pathname, hasReturned(), findStore());
  return focus;
}

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
